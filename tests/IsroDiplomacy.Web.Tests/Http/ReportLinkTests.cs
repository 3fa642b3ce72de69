using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>A reader who sees an error can say so, if the site has somebody to say it to.</summary>
public sealed class ReportLinkTests(Site site)
{
    public static TheoryData<string, string> Records => new()
    {
        { "/partners/fr", "partner/fr" }, { "/partners/in", "partner/in" }, { "/agencies/cnes", "agency/cnes" }, { "/missions/nisar", "mission/nisar" },
        { "/agreements/bn-2018-ttc-station-mou", "agreement/bn-2018-ttc-station-mou" }, { "/events/apple-1981", "event/apple-1981" },
        { "/programmes/artemis-accords", "programme/artemis-accords" }, { "/satellites/cs-25756", "customer-satellite/cs-25756" },
        { "/sources/103-gsat-31-launched", "source/103-gsat-31-launched" },
    };

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Without_an_address_no_record_offers_to_report(string path, string key)
    {
        Assert.Empty((await site.PageAsync(path)).QuerySelectorAll("a.report"));
        Assert.Contains(key, (await site.PageAsync(path)).QuerySelector("#this-record")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public async Task With_an_address_the_report_names_record_data_and_page(string path, string key)
    {
        await using var reporting = site.WithWebHostBuilder(b => b.UseSetting("Reports:Address", "https://example.org/new?title={title}&body={body}"));
        using var client = reporting.CreateClient();
        var link = (IHtmlAnchorElement)Assert.Single((await PageAsync(client, path)).QuerySelectorAll("a.report"));
        var parts = System.Web.HttpUtility.ParseQueryString(new Uri(link.Href).Query);
        Assert.StartsWith($"Error in {key}: ", parts["title"], StringComparison.Ordinal);
        var lines = parts["body"]!.Split("\r\n");
        Assert.Contains(lines, l => l.StartsWith($"Record: {key} (", StringComparison.Ordinal));
        Assert.Contains("Data: 2026.1, as of 2026-06", lines);
        Assert.Contains($"Page: http://localhost{path}", lines);
    }

    [Fact]
    public async Task Page_that_is_not_there_asks_for_the_link_that_led_to_it()
    {
        await using var reporting = site.WithWebHostBuilder(b => b.UseSetting("Reports:Address", "mailto:record@example.org"));
        using var client = reporting.CreateClient();
        var link = Assert.Single((await PageAsync(client, "/missions/nisarr", HttpStatusCode.NotFound)).QuerySelectorAll("a.report"));
        Assert.Contains("%2Fmissions%2Fnisarr", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> PageAsync(HttpClient client, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, response.StatusCode);
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
