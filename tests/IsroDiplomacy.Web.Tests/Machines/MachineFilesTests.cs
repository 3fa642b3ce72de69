using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Reports;
using IsroDiplomacy.Web.Tests.Http;
using Microsoft.AspNetCore.Hosting;

namespace IsroDiplomacy.Web.Tests.Machines;

/// <summary>The map of the site, and what else machines look for at addresses of their own.</summary>
public sealed class MachineFilesTests(Site site)
{
    private const string Root = "http://localhost";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Map_of_the_site_names_every_record_once()
    {
        var found = new List<string>();
        foreach (var part in await PartsAsync())
        {
            var addresses = XDocument.Parse(await TextAsync(part)).Root!.Elements(Map + "url").Select(u => u.Element(Map + "loc")!.Value).ToList();
            Assert.InRange(addresses.Count, 1, 50_000);
            found.AddRange(addresses);
        }

        Assert.Distinct(found);
        foreach (var (list, records) in new[]
        {
            ("partners", RawRecords.Partners), ("agencies", RawRecords.Agencies), ("missions", RawRecords.Missions), ("agreements", RawRecords.Agreements),
            ("events", RawRecords.Events), ("programmes", RawRecords.Programmes), ("satellites", RawRecords.Satellites), ("flights", RawRecords.Flights),
            ("topics", RawRecords.Topics), ("sources", RawRecords.Sources),
        })
        {
            Assert.Equal(
                records.Select(r => $"{Root}/{list}/{r.Id()}").Order(StringComparer.Ordinal),
                found.Where(a => a.StartsWith($"{Root}/{list}/", StringComparison.Ordinal) && a != $"{Root}/satellites/totals").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Map_leads_to_pages_that_are_their_own_address()
    {
        foreach (var part in await PartsAsync())
        {
            var addresses = XDocument.Parse(await TextAsync(part)).Descendants(Map + "loc").Select(l => l.Value).ToList();
            // Of the site's own pages all, of each kind of record the first and the last.
            foreach (var address in part.EndsWith("/pages.xml", StringComparison.Ordinal) ? addresses : [addresses[0], addresses[^1]])
            {
                var page = await site.PageAsync(new Uri(address).PathAndQuery);
                Assert.Null(page.QuerySelector("meta[name=robots]"));
                Assert.Equal(address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            }
        }
    }

    [Fact]
    public async Task Pages_that_the_foot_of_the_site_leads_to_are_on_the_map()
    {
        var mapped = XDocument.Parse(await TextAsync("/sitemap/pages.xml")).Descendants(Map + "loc").Select(l => l.Value[Root.Length..]).ToList();
        var links = (await site.PageAsync("/about")).QuerySelectorAll(".site-foot nav a").Select(a => a.GetAttribute("href")!.Split('#')[0]);
        // The reference of the API is for people who come to it from here.
        Assert.Empty(links.Except(mapped).Except([Urls.Reference]));
    }

    [Fact]
    public async Task Index_of_the_map_bears_the_day_of_the_release()
    {
        var index = XDocument.Parse(await TextAsync("/sitemap.xml")).Root!;
        Assert.Equal(Map + "sitemapindex", index.Name);
        Assert.All(index.Elements(Map + "sitemap"), s => Assert.Equal("2026-11-25", s.Element(Map + "lastmod")!.Value));
    }

    [Theory]
    [InlineData("/sitemap/nothing.xml")]
    [InlineData("/sitemap/missions-2.xml")]
    [InlineData("/sitemap/missions-1.xml")]
    [InlineData("/sitemap/timeline.xml")]
    public async Task Part_that_the_map_has_not_is_not_found(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("/sitemap.xml", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_led_to_the_map_and_away_from_views_without_end()
    {
        var lines = (await TextAsync("/robots.txt")).Split('\n');
        Assert.Equal("User-agent: *", lines[0]);
        Assert.Contains("Disallow: /*?*&", lines);
        Assert.Contains($"Sitemap: {Root}/sitemap.xml", lines);
    }

    [Fact]
    public async Task Browser_learns_to_search()
    {
        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        var root = XDocument.Parse(await TextAsync("/opensearch.xml")).Root!;
        Assert.InRange(root.Element(search + "ShortName")!.Value.Length, 1, 16);
        var template = root.Elements(search + "Url").Single(u => u.Attribute("type")!.Value == "text/html").Attribute("template")!.Value;
        var page = await site.PageAsync(new Uri(template.Replace("{searchTerms}", "nisar", StringComparison.Ordinal)).PathAndQuery);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/missions/nisar");
    }

    [Fact]
    public async Task Data_portal_finds_every_list_with_its_files()
    {
        using var json = JsonDocument.Parse(await TextAsync("/dcat.jsonld"));
        var sets = json.RootElement.GetProperty("dcat:dataset").EnumerateArray().ToList();
        Assert.Equal(IsroDiplomacy.Web.Listings.Listings.All.Select(l => Root + l.Path), sets.Select(s => s.Text("@id")!));
        Assert.All(sets, s => Assert.Equal(3, s.GetProperty("dcat:distribution").GetArrayLength()));
        var file = sets[2].GetProperty("dcat:distribution")[0].GetProperty("dcat:downloadURL").Text("@id")!;
        Assert.Equal(Root + "/missions.csv", file);
        await TextAsync(new Uri(file).PathAndQuery);
        await TextAsync(new Uri(json.RootElement.GetProperty("dcat:service").GetProperty("dcat:endpointDescription").Text("@id")!).PathAndQuery);
    }

    [Fact]
    public async Task Without_a_contact_there_is_no_word_on_security() => await site.PageAsync("/.well-known/security.txt", HttpStatusCode.NotFound);

    [Fact]
    public async Task With_a_contact_it_is_named_and_holds_for_less_than_a_year()
    {
        await using var safe = site.WithWebHostBuilder(b => b.UseSetting("Security:Contact", "mailto:safe@record.example"));
        using var client = safe.CreateClient();
        var lines = (await client.GetStringAsync(new Uri("/.well-known/security.txt", UriKind.Relative), Cancellation)).Split('\n');
        Assert.Equal("Contact: mailto:safe@record.example", lines[0]);
        var expires = DateTime.Parse(lines[1]["Expires: ".Length..], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        Assert.InRange(expires - DateTime.UtcNow, TimeSpan.FromDays(30), TimeSpan.FromDays(365));
        Assert.Contains($"Canonical: {Root}/.well-known/security.txt", lines);
    }

    [Theory]
    [InlineData("mailto:safe@record.example")]
    [InlineData("https://record.example/safe")]
    [InlineData("tel:+91-80-0000")]
    public void Contact_may_be_a_mailbox_a_page_or_a_number(string setting) => Assert.Equal(setting, SecurityContact.Of(setting).Address);

    [Theory]
    [InlineData("safe@record.example")]
    [InlineData("mailto:nobody")]
    [InlineData("http://record.example/safe")]
    [InlineData("https://record.example/a b")]
    public void Contact_of_another_kind_is_refused(string setting) =>
        Assert.Contains(setting, Assert.Throws<SettingException>(() => SecurityContact.Of(setting)).Message, StringComparison.Ordinal);

    private async Task<IReadOnlyList<string>> PartsAsync() =>
        [.. XDocument.Parse(await TextAsync("/sitemap.xml")).Descendants(Map + "loc").Select(l => new Uri(l.Value).AbsolutePath)];

    private Task<string> TextAsync(string address) => site.Client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);
}
