using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class FlightPagesTests(Site site)
{
    [Fact]
    public Task Every_flight_has_a_page_with_a_title_of_its_own() =>
        site.EveryPageAnswersAsync("/flights", RawRecords.Flights.Select(f => f.Id()));

    [Fact]
    public async Task Every_flight_page_lists_exactly_its_customer_satellites()
    {
        var aboard = RawRecords.Satellites.ToLookup(s => s.Text("flight")!, s => "/satellites/" + s.Id());
        foreach (var id in RawRecords.Flights.Select(f => f.Id()))
        {
            var page = await site.PageAsync("/flights/" + id);
            var listed = page.QuerySelectorAll("#satellites tbody th[scope=row] a").Select(a => a.GetAttribute("href")!)
                .Where(h => h.StartsWith("/satellites/", StringComparison.Ordinal));
            Assert.Equal(aboard[id].Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Hundred_and_four_craft_of_a_flight_are_all_there()
    {
        var page = await site.PageAsync("/flights/pslv-c37");
        Assert.StartsWith("101, of ", page.Fact("Customer satellites"), StringComparison.Ordinal);
        Assert.Contains("Cartosat-2D, INS-1A, INS-1B", page.QuerySelector("#others")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("03:58", page.Fact("Launch"), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("#story a"), a => a.GetAttribute("href") == "/events/pslv-c37-2017");
    }

    [Fact]
    public async Task Object_that_is_not_counted_says_why()
    {
        var page = await site.PageAsync("/flights/pslv-c54");
        Assert.Contains("joint ISRO-Bhutan satellite", page.QuerySelector("#uncounted")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(page.QuerySelectorAll("#missions a"), a => a.GetAttribute("href") == "/missions/ins-2b");
    }

    [Theory]
    [InlineData("/satellites/cs-kid")]
    [InlineData("/missions/kid-capsule")]
    [InlineData("/events/pslv-c62-2026")]
    public async Task Records_aboard_lead_to_their_flight(string path) =>
        Assert.Contains((await site.PageAsync(path)).QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/flights/pslv-c62");

    [Fact]
    public Task Every_value_of_every_facet_leads_to_as_many_flights_as_it_promises() =>
        site.EveryFacetValueAsync("/flights", 50, ListWalk.Number);

    [Theory]
    [InlineData("/flights?load=cargo", "load", "cargo")]
    [InlineData("/flights?vehicle=saturn", "vehicle", "saturn")]
    [InlineData("/flights?partner=xx", "partner", "xx")]
    [InlineData("/flights?outcome=lost", "outcome", "lost")]
    [InlineData("/flights?decade=2017", "decade", "2017")]
    [InlineData("/flights?sort=mass", "sort", "mass")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Theory]
    [InlineData("/flights/pslv-c370", "/flights/pslv-c37")]
    [InlineData("/flights/pslv-37", "/flights/pslv-c37")]
    public async Task Unknown_flight_is_not_found_and_its_like_are_offered(string path, string near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
    }
}
