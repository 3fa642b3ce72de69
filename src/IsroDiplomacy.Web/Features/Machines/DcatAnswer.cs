using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Features.Api;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.LinkedData;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>The catalogue for data portals: DCAT 3, with a data set for each list, its files, and the API.</summary>
internal static class DcatAnswer
{
    public const string MediaType = "application/ld+json";

    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    public static Task WriteAsync(HttpContext http) => http.AnswerAsync(async cancellation =>
    {
        var data = await http.RequestServices.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
        http.Response.ContentType = MediaType + "; charset=utf-8";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        await using var json = new Utf8JsonWriter(http.Response.Body, JsonTable.Form);
        Catalogue(data).Write(json, SiteAddress.Of(http.Request), WriteContext);
        await json.FlushAsync(cancellation);
    });

    /// <summary>Said here and not elsewhere, so that a reader needs no other address for it.</summary>
    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("dcat", "http://www.w3.org/ns/dcat#");
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteString("foaf", "http://xmlns.com/foaf/0.1/");
        json.WriteString("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.WriteEndObject();
    }

    private static LinkedThing Catalogue(CatalogueInfo data) => Described(new LinkedThing("dcat:Catalog"), Urls.Home, data.Title, "India’s partnerships in space: partners, agencies, missions, agreements, events, programmes and customer satellites, each fact with its source.", data)
        .With("foaf:homepage", Ref(Urls.Home))
        .With("dct:publisher", new LinkedThing("foaf:Organization").With("foaf:name", CitedWork.Author))
        .With("dcat:dataset", Listings.Listings.All.Select(l => DataSet(l, data)))
        .With("dcat:service", new LinkedThing("dcat:DataService").At("@id", Urls.Api).With("dct:title", $"{data.Title} API")
            .With("dcat:endpointURL", Ref(Urls.Api)).With("dcat:endpointDescription", Ref(Urls.OpenApi)));

    private static LinkedThing DataSet(Listing listing, CatalogueInfo data) =>
        Described(new LinkedThing("dcat:Dataset"), listing.Path, ApiWords.Tag(listing.Table.Name), listing.Table.Description, data)
            .With("dct:identifier", listing.Table.Name)
            .With("dcat:landingPage", Ref(listing.Path))
            .With("dct:conformsTo", Ref(Urls.Schema(listing.Table.Name)))
            .With("dcat:distribution", TableFormat.All.Select(f => Distribution(listing, f, data)));

    private static LinkedThing Distribution(Listing listing, TableFormat format, CatalogueInfo data) => new LinkedThing("dcat:Distribution")
        .With("dct:title", $"{ApiWords.Tag(listing.Table.Name)} as {format.Label}")
        .With("dct:license", new LinkedRef(data.LicenceUrl))
        .With("dcat:mediaType", new LinkedRef(MediaTypes + format.MediaType))
        .With("dcat:accessURL", Ref(listing.Path))
        .With("dcat:downloadURL", Ref(listing.File(format.Extension).ToString()));

    private static LinkedThing Described(LinkedThing thing, string path, string title, string description, CatalogueInfo data) => thing
        .At("@id", path).With("dct:title", title).With("dct:description", description).With("dct:language", "en")
        .With("dct:issued", data.Released).With("dcat:version", data.Version).With("dct:license", new LinkedRef(data.LicenceUrl));

    private static LinkedRef Ref(string path) => new(path);
}
