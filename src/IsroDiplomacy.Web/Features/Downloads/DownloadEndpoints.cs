using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Features.Cite;
using IsroDiplomacy.Web.Features.Feeds;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;
using IsroDiplomacy.Web.Package;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary><c>/missions.csv?purpose=climate</c>: every list as a file; <c>/missions/nisar.json</c>: every record with all that belongs to it.</summary>
public static class DownloadEndpoints
{
    public static void MapDownloads(this WebApplication app)
    {
        foreach (var listing in Listings.Listings.All)
        {
            // Before the records, since the totals of satellites stand where a satellite could.
            app.MapData($"{listing.Path}.{{format}}", http => ListAsync(http, listing), order: -2);
            if (listing.HasRecords) app.MapData($"{listing.Path}/{{name}}.{{ending}}", http => RecordAsync(http, listing), order: -1);
        }
    }

    private static IEnumerable<string> RecordExtensions(Listing listing) =>
        [TableFormat.Json.Extension, .. CitationFormat.All.Select(f => f.Extension), .. HasOwnFeed(listing) ? [FeedForm.Extension] : Array.Empty<string>()];

    // Changes are followed by partner, or by list.
    private static bool HasOwnFeed(Listing listing) => listing.Path == Urls.Partners;

    private static Task RecordAsync(HttpContext http, Listing listing)
    {
        // An id holds no point, a format may: nisar.csl.json.
        var parts = $"{http.Request.RouteValues["name"]}.{http.Request.RouteValues["ending"]}".Split('.', 2);
        var (id, extension) = (parts[0], parts[1]);
        http.Request.RouteValues["id"] = id;
        if (extension == TableFormat.Json.Extension) return RecordAnswer.WriteAsync(http, listing);
        if (CitationFormat.Find(extension) is { } citation) return CitationAnswer.OfRecordAsync(http, listing, citation);
        if (extension == FeedForm.Extension && HasOwnFeed(listing)) return ChangeFeed.OfPartnerAsync(http);
        return Problems.NotFoundAsync(
            http, $"There is no format '{extension}' of one {listing.Table.One}.", [.. RecordExtensions(listing).Select(e => $"{listing.Path}/{id}.{e}")]);
    }

    private static IEnumerable<string> Extensions(Listing listing) =>
        [.. TableFormat.All.Select(f => f.Extension), PackageFormat.Extension, .. CitationFormat.All.Select(f => f.Extension), .. ListFeed.Has(listing) ? [FeedForm.Extension] : Array.Empty<string>()];

    private static async Task ListAsync(HttpContext http, Listing listing)
    {
        var extension = (string)http.Request.RouteValues["format"]!;
        if (CitationFormat.Find(extension) is { } citation)
        {
            await CitationAnswer.OfListAsync(http, listing, citation);
            return;
        }

        if (extension == FeedForm.Extension && ListFeed.Has(listing))
        {
            await ListFeed.WriteAsync(http, listing);
            return;
        }

        if (extension == PackageFormat.Extension)
        {
            await PackageEndpoints.OfListAsync(http, listing);
            return;
        }

        if (TableFormat.Find(extension) is not { } format)
        {
            await Problems.NotFoundAsync(
                http, $"There is no format '{extension}' of this list.",
                [.. Extensions(listing).Select(e => listing.File(e).Path)]);
            return;
        }

        var asked = await Download.ReadAsync(http, listing);
        if (asked.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, asked.Faults);
            return;
        }

        await http.AnswerAsync(async cancellation =>
        {
            var file = await asked.FileAsync(cancellation);
            FileHeaders.Set(http.Response, format, file.Provenance, asked.FileName(format, file.Provenance));
            if (!HttpMethods.IsHead(http.Request.Method)) await format.WriteAsync(file, http.Response.Body, asked.Writing, cancellation);
        });
    }
}
