using System.Globalization;
using IsroDiplomacy.Web.Files;
using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>Tells in the headers of a file where it comes from: CSV has no other place for it.</summary>
internal static class FileHeaders
{
    public static void Set(HttpResponse response, TableFormat format, Provenance provenance, string fileName)
    {
        response.ContentType = format.MediaType == "text/csv" ? "text/csv; charset=utf-8; header=present" : format.MediaType;
        response.Headers.ContentDisposition = $"{(format.Attached ? "attachment" : "inline")}; filename=\"{fileName}\"";
        Describe(response, provenance);
    }

    public static void Describe(HttpResponse response, Provenance provenance)
    {
        response.Headers["Data-Version"] = provenance.Data.Version;
        response.Headers["Data-Released"] = provenance.Data.Released.ToString();
        response.Headers["Data-As-Of"] = provenance.Data.AsOf.ToString();
        response.Headers["Data-Statuses-On"] = provenance.StatusesOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var links = new List<string> { $"<{provenance.Data.LicenceUrl}>; rel=\"license\"" };
        if (provenance.View is { } view) links.Add($"<{view}>; rel=\"alternate\"; type=\"text/html\"");
        if (provenance.Schema is { } schema) links.Add($"<{schema}>; rel=\"describedby\"; type=\"application/json\"");
        response.Headers.Append(HeaderNames.Link, string.Join(", ", links));
    }
}
