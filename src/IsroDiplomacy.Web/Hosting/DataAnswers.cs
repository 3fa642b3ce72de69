using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Answers that are data: open to scripts of other sites, known again by their version, and given up when nobody waits for them.</summary>
public static class DataAnswers
{
    private const string Open = "data";
    private const string ForReaders = "public, max-age=60";

    public static void AddDataAnswers(this IServiceCollection services) => services.AddCors(cors => cors.AddPolicy(Open, policy => policy
        .AllowAnyOrigin().AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Head)
        .WithExposedHeaders(
            HeaderNames.ETag, HeaderNames.Link, HeaderNames.ContentDisposition, "Data-Version", "Data-Released", "Data-As-Of", "Data-Statuses-On")));

    /// <summary>Answers GET and HEAD.</summary>
    /// <param name="describe">Tells of it in the document of the API; what has none is left out of it.</param>
    public static void MapData(
        this IEndpointRouteBuilder app, string pattern, RequestDelegate answer, Action<RouteHandlerBuilder>? describe = null, int order = 0)
    {
        Delegate handler = (HttpContext http) => answer(http);
        var get = app.MapMethods(pattern, [HttpMethods.Get], handler).RequireCors(Open).WithOrder(order);
        if (describe is null) get.ExcludeFromDescription();
        else describe(get);
        app.MapMethods(pattern, [HttpMethods.Head], handler).RequireCors(Open).WithOrder(order).ExcludeFromDescription();
    }

    /// <summary>To be called once the question is found sound: 304 where the reader has the answer already, else the answer.</summary>
    public static async Task AnswerAsync(this HttpContext http, Func<CancellationToken, Task> write)
    {
        var tag = http.RequestServices.GetRequiredService<PageVersion>().Tag;
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = ForReaders;
        http.Response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}";
        if (http.Request.Headers.IfNoneMatch.Contains(tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        try
        {
            await write(http.RequestAborted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone away; the database was let go on the way here.
        }
    }
}
