using System.Xml;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>All pages for search engines: an index, a part for the site's own pages, and parts for the records of each list.</summary>
/// <remarks>Only the index tells a date, that of the release: a record's own last change is not known here.</remarks>
internal static class SiteMapAnswer
{
    /// <summary>The most addresses that the protocol allows a part.</summary>
    private const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string MediaType = "application/xml";
    private const string OwnPages = "pages";

    public static Task WriteIndexAsync(HttpContext http) => XmlAnswer.WriteAsync(http, MediaType, async (xml, cancellation) =>
    {
        var tables = http.RequestServices.GetRequiredService<TableReader>();
        var data = await http.RequestServices.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
        await xml.WriteStartElementAsync(null, "sitemapindex", Namespace);
        await WritePartAsync(OwnPages);
        foreach (var listing in Listings.Listings.All.Where(l => l.HasRecords))
        {
            var parts = (await tables.CountAsync(listing.Table.All, cancellation) + MostAddresses - 1) / MostAddresses;
            for (var part = 1; part <= parts; part++) await WritePartAsync(part == 1 ? listing.Table.Name : $"{listing.Table.Name}-{part}");
        }

        await xml.WriteEndElementAsync();

        async Task WritePartAsync(string name)
        {
            await xml.WriteStartElementAsync(null, "sitemap", null);
            await xml.ElementAsync("loc", SiteAddress.Of(http.Request) + Urls.SiteMapPart(name));
            await xml.ElementAsync("lastmod", data.Released.ToString());
            await xml.WriteEndElementAsync();
        }
    });

    public static async Task WriteAsync(HttpContext http)
    {
        var name = (string)http.Request.RouteValues["name"]!;
        if (name == OwnPages)
        {
            await WriteAsync(http, SitePages.All.ToAsyncEnumerable());
            return;
        }

        var tables = http.RequestServices.GetRequiredService<TableReader>();
        var (listing, part) = Find(name);
        if (listing is null || part > 1 && await tables.CountAsync(listing.Table.All, http.RequestAborted) <= (part - 1) * (long)MostAddresses)
        {
            await Problems.NotFoundAsync(http, $"There is no part '{name}' of the map of this site.", [Urls.SiteMap]);
            return;
        }

        await WriteAsync(http, Records(listing, tables, http.RequestAborted).Skip((part - 1) * MostAddresses).Take(MostAddresses));
    }

    private static Task WriteAsync(HttpContext http, IAsyncEnumerable<string> paths) => XmlAnswer.WriteAsync(http, MediaType, async (xml, cancellation) =>
    {
        var site = SiteAddress.Of(http.Request);
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        await foreach (var path in paths.WithCancellation(cancellation))
        {
            await xml.WriteStartElementAsync(null, "url", null);
            await xml.ElementAsync("loc", site + path);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    });

    private static async IAsyncEnumerable<string> Records(
        Listing listing, TableReader tables, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var table = listing.Table;
        // Claims of one property stand on the page of the first of them.
        var columns = table.Columns.Where(c => c.Name == table.KeyColumn || (table == ClaimsTable.Table && c.Name == "entry")).ToList();
        await foreach (var row in tables.ReadAsync(table.All, columns, cancellation))
            if (row.Distinct().Count() == 1) yield return $"{listing.Path}/{Uri.EscapeDataString((string)row[0]!)}";
    }

    // The name of a table, with a hyphen and a number from 2 on behind it.
    private static (Listing? Listing, int Part) Find(string name)
    {
        if (Of(name) is { } whole) return (whole, 1);
        var hyphen = name.LastIndexOf('-');
        return hyphen > 0 && int.TryParse(name.AsSpan(hyphen + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var part)
            && part is > 1 and <= MostAddresses ? (Of(name[..hyphen]), part) : (null, 0);
    }

    private static Listing? Of(string table) => Listings.Listings.All.FirstOrDefault(l => l.HasRecords && l.Table.Name == table);
}
