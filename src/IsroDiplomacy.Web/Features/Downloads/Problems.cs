using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>What is wrong with a question for data, in one form whatever was asked for: RFC 9457.</summary>
internal static class Problems
{
    /// <summary>Names each parameter with its value, what is wrong with it, and what it can be.</summary>
    public static Task BadRequestAsync(HttpContext http, IReadOnlyList<FilterFault> faults) => WriteAsync(
        http, StatusCodes.Status400BadRequest, "This address asks for something that can't be done",
        string.Join(' ', faults.Select(f => $"{f.Name}: “{f.Value}” {f.Message}")),
        ("errors", faults.Select(f => new { parameter = f.Name, value = f.Value, message = f.Message, allowed = f.Allowed })));

    /// <param name="instead">Addresses that there are.</param>
    public static Task NotFoundAsync(HttpContext http, string detail, IReadOnlyList<string> instead) =>
        WriteAsync(http, StatusCodes.Status404NotFound, "Not found", detail, ("instead", instead));

    public static Task WriteAsync(HttpContext http, int status, string title, string detail, params (string Name, object Value)[] further)
    {
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail, Instance = http.Request.Path + http.Request.QueryString };
        foreach (var (name, value) in further) problem.Extensions[name] = value;
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(problem, ProblemForm.Options, "application/problem+json", http.RequestAborted);
    }
}
