using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Answers that are data: open to scripts of other sites, known again by their version, and given up when nobody waits for them.</summary>
public static class DataAnswers
{
    private const string ForReaders = "public, max-age=60";

    /// <summary>Answers GET and HEAD.</summary>
    public static RouteHandlerBuilder MapData(this IEndpointRouteBuilder app, string pattern, RequestDelegate answer) =>
        (RouteHandlerBuilder)app.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (Delegate)((HttpContext http) =>
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            http.Response.Headers.AccessControlExposeHeaders = "ETag, Link, Content-Disposition, Data-Version, Data-Released, Data-As-Of, Data-Statuses-On";
            return answer(http);
        }));

    /// <summary>To be called once the question is found sound: 304 where the reader has the answer already, else the answer.</summary>
    public static async Task AnswerAsync(this HttpContext http, Func<CancellationToken, Task> write)
    {
        var tag = http.RequestServices.GetRequiredService<PageVersion>().Tag;
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = ForReaders;
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
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
