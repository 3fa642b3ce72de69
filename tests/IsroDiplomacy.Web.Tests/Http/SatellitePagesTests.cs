using System.Net;
using System.Text.Json;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SatellitePagesTests(Site site)
{
    [Fact]
    public Task Every_satellite_has_a_page_with_a_title_of_its_own() =>
        site.EveryPageAnswersAsync("/satellites", RawRecords.Satellites.Select(s => s.Id()));

    [Fact]
    public async Task Number_of_an_Indian_satellite_leads_to_its_mission()
    {
        using var response = await site.Client.GetAsync(new Uri("/satellites/cs-39086", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.EndsWith("/missions/saral", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public Task Every_value_of_every_facet_leads_to_as_many_satellites_as_it_promises() =>
        site.EveryFacetValueAsync("/satellites", 150, line => line.Split(',').Sum(ListWalk.Number));

    [Theory]
    [InlineData("/satellites")]
    [InlineData("/satellites?sort=mass")]
    public async Task Pages_together_hold_every_satellite_once(string path)
    {
        var rows = await site.AllRowsAsync(path);
        var satellites = rows.Where(r => r.StartsWith("/satellites/", StringComparison.Ordinal)).ToList();
        Assert.Equal(442, satellites.Count);
        Assert.Equal(442, satellites.Distinct().Count());
    }

    [Fact]
    public async Task Deployed_and_lost_are_told_apart()
    {
        var all = await site.PageAsync("/satellites");
        Assert.Equal("434 in orbit, 8 lost", all.QuerySelector(".applied strong")!.TextContent);
        Assert.StartsWith("Foreign satellites put in orbit by India: 434. Another 8 were lost", all.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of 442, 434 put in orbit and 8 lost", all.QuerySelector(".pager")!.TextContent, StringComparison.Ordinal);
        var flight = await site.PageAsync("/satellites?flight=pslv-c62");
        Assert.Equal("0 of 434 in orbit, 8 of 8 lost", flight.QuerySelector(".applied strong")!.TextContent);
    }

    [Theory]
    [InlineData("/satellites?year=17", "year", "17")]
    [InlineData("/satellites?year=2017&year=x", "year", "x")]
    [InlineData("/satellites?vehicle=saturn", "vehicle", "saturn")]
    [InlineData("/satellites?outcome=ok", "outcome", "ok")]
    [InlineData("/satellites?purpose=spying", "purpose", "spying")]
    [InlineData("/satellites?partner=xx", "partner", "xx")]
    [InlineData("/satellites?agency=none-such", "agency", "none-such")]
    [InlineData("/satellites?agreement=none-such", "agreement", "none-such")]
    [InlineData("/satellites?home=xx", "home", "xx")]
    [InlineData("/satellites?flight=pslv-c0", "flight", "pslv-c0")]
    [InlineData("/satellites?flight=PSLV-C37", "flight", "PSLV-C37")]
    [InlineData("/satellites?sort=size", "sort", "size")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Years_widen()
    {
        var raw = RawRecords.Satellites;
        var page = await site.PageAsync("/satellites?year=2017&year=2018");
        var deployed = raw.Count(s => s.Text("launched")![..4] is "2017" or "2018" && s.Text("outcome") == "deployed");
        Assert.StartsWith($"{deployed} of 434", page.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Flight_before_its_rocket_leaves_an_empty_list_with_a_way_out()
    {
        var page = await site.PageAsync("/satellites?flight=pslv-c37&vehicle=sslv");
        Assert.Contains("Without “SSLV” (rocket): 101", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_find_nothing_can_be_taken_away()
    {
        var page = await site.PageAsync("/satellites?q=qqqq&flight=pslv-c62");
        Assert.Contains("Without the words “qqqq”: 8", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_of_a_satellite_is_said()
    {
        var raw = RawRecords.Satellites;
        var nameless = raw.First(s => s.GetProperty("norad").ValueKind == JsonValueKind.Null && s.Text("outcome") == "deployed");
        Assert.StartsWith("unknown", (await site.PageAsync("/satellites/" + nameless.Id())).Fact("NORAD number"), StringComparison.Ordinal);
        var weightless = raw.First(s => s.GetProperty("massKg").ValueKind == JsonValueKind.Null);
        var page = await site.PageAsync("/satellites/" + weightless.Id());
        Assert.StartsWith("unknown", page.Fact("Mass at lift-off"), StringComparison.Ordinal);
        Assert.Contains("Its mass", page.QuerySelector("aside.margin")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Country_open_to_doubt_says_why()
    {
        var raw = RawRecords.Satellites.First(s => s.Text("attributionNote") is not null);
        Assert.Contains(raw.Text("attributionNote")!, (await site.PageAsync("/satellites/" + raw.Id())).Fact("Customer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Companions_are_the_first_twelve_and_a_link_to_all()
    {
        var id = RawRecords.Satellites.First(s => s.Text("flight") == "pslv-c37").Id();
        var flight = (await site.PageAsync("/satellites/" + id)).QuerySelector("#flight")!;
        Assert.Contains("100 other customer satellites", flight.TextContent, StringComparison.Ordinal);
        Assert.Contains("88 more", flight.TextContent, StringComparison.Ordinal);
        var links = flight.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(13, links.Count);
        Assert.Equal("/flights/pslv-c37", links[^1]);
    }

    [Theory]
    [InlineData("/satellites/cs-31135x", "/satellites/cs-31135")]
    [InlineData("/satellites/agile", "/satellites/cs-31135")]
    public async Task Unknown_satellite_is_not_found_and_its_like_are_offered(string path, string near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
    }
}
