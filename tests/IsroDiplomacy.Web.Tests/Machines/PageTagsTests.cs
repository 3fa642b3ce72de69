using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Tests.Http;
using Microsoft.AspNetCore.Hosting;

namespace IsroDiplomacy.Web.Tests.Machines;

/// <summary>What reference managers and search engines read in the head of a page.</summary>
public sealed class PageTagsTests(Site site)
{
    /// <summary>One record of each kind, and what it is in the words of schema.org.</summary>
    public static TheoryData<string, string> Records => new()
    {
        { "/partners/tr", "Country" }, { "/partners/esa", "Organization" }, { "/partners/in", "Country" },
        { "/agencies/cnes", "GovernmentOrganization" }, { "/agencies/antrix", "Corporation" },
        { "/missions/nisar", "Project" }, { "/agreements/fr-2004-megha-tropiques-mou", "CreativeWork" }, { "/events/antrix-1992", "Event" },
        { "/programmes/cssteap", "Project" }, { "/satellites/cs-42000", "IndividualProduct" }, { "/flights/pslv-c37", "Event" },
        { "/topics/sanctions", "DefinedTerm" }, { "/sources/yildirim-2025", "CreativeWork" }, { "/sources/103-gsat-31-launched", "NewsArticle" },
        { "/claims/cl-cs-26958-1", "Claim" },
    };

    public static TheoryData<string> Lists => [.. IsroDiplomacy.Web.Listings.Listings.All.Select(l => l.Path)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Page_of_a_record_tells_what_the_record_is_and_how_it_is_cited(string path, string type)
    {
        var page = await site.PageAsync(path);
        var linked = Linked(page);
        Assert.Equal(("ItemPage", "http://localhost" + path), (linked.Text("@type"), linked.Text("@id")));
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", linked.Text("license"));
        var about = linked.GetProperty("mainEntity");
        Assert.Equal((type, page.QuerySelector("h1")!.ChildNodes[0].TextContent.Trim(), "http://localhost" + path), (about.Text("@type"), about.Text("name"), about.Text("url")));

        using var cited = JsonDocument.Parse(await TextAsync(path + ".csl.json"));
        var item = cited.RootElement[0];
        foreach (var (tag, expected) in new[]
        {
            ("citation_title", item.Text("title")), ("citation_author", "The IsroDiplomacy developers"), ("citation_publication_date", "2026/11/25"),
            ("citation_public_url", item.Text("URL")), ("DC.title", item.Text("title")), ("DC.identifier", item.Text("URL")), ("DC.date", "2026-11-25"),
            ("DC.rights", "https://creativecommons.org/licenses/by/4.0/"),
        })
            Assert.Equal(expected, page.QuerySelector($"head meta[name='{tag}']")!.GetAttribute("content"));
        Assert.Equal(item.Text("URL"), page.QuerySelector("head link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_is_a_data_set_with_its_files(string path)
    {
        var linked = Linked(await site.PageAsync(path));
        Assert.Equal(("Dataset", "http://localhost" + path), (linked.Text("@type"), linked.Text("@id")));
        Assert.True(linked.Text("description")!.Length >= 50, "Search engines for data sets want fifty letters and more.");
        var files = linked.GetProperty("distribution").EnumerateArray().Select(d => d.Text("contentUrl")!).ToList();
        Assert.Equal(TableFormat.All.Select(f => $"http://localhost{path}.{f.Extension}"), files);
    }

    [Fact]
    public async Task View_of_a_list_is_told_by_its_own_address_without_what_others_added_to_it()
    {
        var page = await site.PageAsync("/missions?utm_source=mail&purpose=climate&partner=fr&fbclid=1");
        const string address = "http://localhost/missions?partner=fr&purpose=climate";
        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(address, page.QuerySelector("meta[name=citation_public_url]")!.GetAttribute("content"));
        Assert.Equal(address, Linked(page).Text("url"));
        Assert.Contains(Linked(page).GetProperty("distribution").EnumerateArray(), d => d.Text("contentUrl") == "http://localhost/missions.csv?partner=fr&purpose=climate");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    public async Task Whole_is_a_data_set_in_a_catalogue_of_data(string path)
    {
        var page = await site.PageAsync(path);
        var linked = Linked(page);
        Assert.Equal(("Dataset", "http://localhost/#catalogue", "2026.1"), (linked.Text("@type"), linked.Text("@id"), linked.Text("version")));
        Assert.Equal("DataCatalog", linked.GetProperty("includedInDataCatalog").Text("@type"));
        Assert.Equal(Lists.Select(l => "http://localhost" + l.Data), linked.GetProperty("hasPart").EnumerateArray().Select(p => p.Text("@id")!));
        Assert.NotNull(page.QuerySelector("head link[rel=search]"));
        Assert.NotNull(page.QuerySelector("head link[type='application/ld+json']"));
    }

    [Theory]
    [InlineData("/search?q=cnes")]
    [InlineData("/cite/missions")]
    [InlineData("/map")]
    public async Task Page_that_is_neither_a_list_nor_a_record_tells_nothing_of_the_kind(string path)
    {
        var page = await site.PageAsync(path);
        Assert.Empty(page.QuerySelectorAll("head script[type='application/ld+json'], head meta[name^=citation]"));
    }

    [Fact]
    public async Task What_machines_read_of_an_agency_is_what_the_page_says()
    {
        var about = Linked(await site.PageAsync("/agencies/cnes")).GetProperty("mainEntity");
        Assert.Contains("CNES", about.GetProperty("alternateName").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(("Country", "France"), (about.GetProperty("location").Text("@type"), about.GetProperty("location").Text("name")));
        Assert.Equal(RawRecords.Agencies.Single(a => a.Id() == "cnes").Text("website"), about.TryGetProperty("sameAs", out var same) ? same.GetString() : null);
        var nisar = Linked(await site.PageAsync("/missions/nisar")).GetProperty("mainEntity");
        Assert.Equal(["2025-163A", "65053"], nisar.GetProperty("identifier").EnumerateArray().Select(i => i.Text("value")!));
        Assert.Equal("2025-07-30", nisar.GetProperty("event").Text("startDate"));
    }

    [Fact]
    public async Task Setting_decides_under_which_address_the_site_is_known()
    {
        await using var named = site.WithWebHostBuilder(b => b.UseSetting("Site:Address", "https://record.example/"));
        using var client = named.CreateClient();
        using var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri("/missions/nisar", UriKind.Relative), Cancellation));
        Assert.Equal("https://record.example/missions/nisar", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://record.example/missions/nisar", Linked(page).Text("@id"));
        Assert.Contains("https://record.example/missions/nisar", page.GetElementById("cite")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://record.example/sitemap.xml", await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    private static JsonElement Linked(IHtmlDocument page)
    {
        var script = Assert.Single(page.QuerySelectorAll("head script[type='application/ld+json']")).TextContent;
        // Nothing in it can end the element, whatever a record says.
        Assert.DoesNotContain('<', script);
        using var json = JsonDocument.Parse(script);
        Assert.Equal("https://schema.org", json.RootElement.Text("@context"));
        return json.RootElement.Clone();
    }

    private async Task<string> TextAsync(string address) => await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);
}
