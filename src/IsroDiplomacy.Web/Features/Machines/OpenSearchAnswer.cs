using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>Lets a browser search the catalogue from its own box.</summary>
internal static class OpenSearchAnswer
{
    public const string MediaType = "application/opensearchdescription+xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static Task WriteAsync(HttpContext http) => XmlAnswer.WriteAsync(http, MediaType, async (xml, _) =>
    {
        var site = SiteAddress.Of(http.Request);
        await xml.WriteStartElementAsync(null, "OpenSearchDescription", Namespace);
        await xml.ElementAsync("ShortName", "ISRO Diplomacy");
        await xml.ElementAsync("Description", "Partners, agencies, missions, agreements and events of India’s cooperation in space");
        await xml.ElementAsync("InputEncoding", "UTF-8");
        await xml.ElementAsync("Language", "en");
        await WriteUrlAsync("text/html", $"{site}{Urls.SearchPage}?q={{searchTerms}}", null);
        await WriteUrlAsync(MediaType, site + Urls.OpenSearch, "self");
        await xml.WriteEndElementAsync();

        async Task WriteUrlAsync(string type, string template, string? relation)
        {
            await xml.WriteStartElementAsync(null, "Url", null);
            await xml.WriteAttributeStringAsync(null, "type", null, type);
            if (relation is not null) await xml.WriteAttributeStringAsync(null, "rel", null, relation);
            await xml.WriteAttributeStringAsync(null, "template", null, template);
            await xml.WriteEndElementAsync();
        }
    });
}
