using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;
using IsroDiplomacy.Web.Package;
using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary><c>/data/isro-diplomacy-2026.1.zip</c>: the research package of the whole catalogue, in parts where they are asked for; and packages of what a list shows.</summary>
public static class PackageEndpoints
{
    private const string ForReaders = "public, max-age=60";

    public static void MapPackage(this WebApplication app) => app.MapData($"{Urls.Data}/isro-diplomacy-{{version}}.{{format}}", WholeAsync);

    private static async Task WholeAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(http.RequestAborted);
        var (version, format) = ((string)http.Request.RouteValues["version"]!, (string)http.Request.RouteValues["format"]!);
        var current = Urls.Package(data.Version);
        if (format != PackageFormat.Extension)
        {
            await Problems.NotFoundAsync(http, $"There is no format '{format}' of the package: it is a zip.", [current]);
            return;
        }

        if (version != data.Version)
        {
            await Problems.NotFoundAsync(http, $"There is no release '{version}' to be had here. The current one is {data.Version}.", [current]);
            return;
        }

        var reader = new FilterReader(http.Request.Query, services.GetRequiredService<Lexicon>());
        reader.RefuseIgnored();
        if (reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, reader.Faults);
            return;
        }

        var kept = await services.GetRequiredService<PackageStore>().WholeAsync(http.RequestAborted);
        var site = SiteAddress.Of(http.Request);
        FileHeaders.Describe(http.Response, new(
            data, services.GetRequiredService<StatusDay>().OfData.Today, site + Urls.Data, Schema: null));
        http.Response.Headers.CacheControl = ForReaders;
        await TypedResults.PhysicalFile(
            kept.Path, PackageFormat.MediaType, kept.Name, entityTag: new EntityTagHeaderValue($"\"{kept.Sha256[..32]}\""), enableRangeProcessing: true).ExecuteAsync(http);
    }

    /// <summary><c>/missions.zip?purpose=oceanography</c>: the rows of a list with all that belongs to them.</summary>
    public static async Task OfListAsync(HttpContext http, Listing listing)
    {
        var asked = await AskedRows.ReadAsync(http, listing, [], _ => { });
        if (asked.Reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, asked.Reader.Faults);
            return;
        }

        await http.AnswerAsync(async cancellation =>
        {
            var services = http.RequestServices;
            var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
            var selected = asked.Address.Parameters.Count > 0 ? "-selected" : "";
            FileHeaders.Describe(http.Response, new(
                data, services.GetRequiredService<TableReader>().DayOf(asked.View), SiteAddress.Of(http.Request) + asked.Address, Schema: null));
            http.Response.ContentType = PackageFormat.MediaType;
            http.Response.Headers.ContentDisposition = $"attachment; filename=\"isro-diplomacy-{listing.Table.Name}{selected}-{data.Version}.zip\"";
            if (HttpMethods.IsHead(http.Request.Method)) return;
            await using var package = await services.GetRequiredService<SelectedPackages>().MakeAsync(asked.View, asked.Address.ToString(), cancellation);
            http.Response.ContentLength = package.Length;
            await package.CopyToAsync(http.Response.Body, cancellation);
        });
    }
}
