using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>Gives a program that asks for a page of a list or a record as data, and doesn't take HTML, the file that stands beside the page.</summary>
public static class Negotiation
{
    public static void UseNegotiation(this WebApplication app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method)) return next();
        if (Wanted(http.Request) is not { } format || FileOf(http.Request.Path.Value ?? "", format) is not { } file) return next();
        http.Request.Path = file;
        http.Response.Headers.ContentLocation = file + http.Request.QueryString;
        return next();
    });

    /// <summary>The first format of ours that the reader names; null where HTML or anything will do as well.</summary>
    private static TableFormat? Wanted(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept.Select(a => a.MediaType.Value).ToList();
        return accepted.Exists(type => type is "text/html" or "*/*" or "text/*")
            ? null : accepted.Select(type => TableFormat.All.FirstOrDefault(format => format.MediaType == type)).FirstOrDefault(format => format is not null);
    }

    private static string? FileOf(string path, TableFormat format) =>
        Listings.Listings.At(path) is { } list ? list.File(format.Extension).Path
        : Listings.Listings.Above(path) is not null && format == TableFormat.Json && !path.EndsWith(".json", StringComparison.Ordinal) ? Urls.RecordFile(path)
        : null;
}
