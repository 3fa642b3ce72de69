using System.Net;
using System.Text.Json;
using IsroDiplomacy.Data;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class EventPagesTests(Site site)
{
    [Fact]
    public async Task Every_event_has_a_page_with_its_title_and_its_sources()
    {
        var folder = site.Services.GetRequiredService<CatalogueOptions>().DataFolder;
        using var events = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "events.json"), TestContext.Current.CancellationToken));
        foreach (var raw in events.RootElement.EnumerateArray())
        {
            var page = await site.PageAsync("/events/" + raw.GetProperty("id").GetString());
            Assert.Equal(raw.GetProperty("title").GetString(), page.QuerySelector("h1")!.TextContent.Trim());
            Assert.Equal(raw.GetProperty("citations").GetArrayLength(), page.QuerySelectorAll("#sources li[id]").Length);
            Assert.NotNull(page.QuerySelector($"#facts time[datetime='{raw.GetProperty("date").GetString()}']"));
            var told = raw.GetProperty("restates").ValueKind == JsonValueKind.Null ? null : raw.GetProperty("restates").GetProperty("id").GetString();
            Assert.Equal(told is not null, page.QuerySelectorAll("main > p a").Any(a => a.GetAttribute("href")!.EndsWith("/" + told, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Before_and_after_lead_along_the_timeline()
    {
        var page = await site.PageAsync("/events/isro-founded-1969");
        Assert.Equal(
            ["/events/terls-un-dedication-1968", "/agreements/us-1969-site-ats6-mou"],
            page.QuerySelectorAll("#neighbours .entry a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Unknown_event_is_not_found_and_its_like_are_offered()
    {
        var page = await site.PageAsync("/events/isro-founded", HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/events/isro-founded-1969");
    }

    [Fact]
    public Task Every_value_of_every_facet_leads_to_as_many_events_as_it_promises() =>
        site.EveryFacetValueAsync("/events", 90, ListWalk.Number);

    [Fact]
    public async Task Pages_of_the_list_hold_every_event_once() => Assert.Equal(
        RawRecords.Events.Select(e => "/events/" + e.Id()).Order(StringComparer.Ordinal),
        (await site.AllRowsAsync("/events")).Where(r => r.StartsWith("/events/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/events?category=party", "category", "party")]
    [InlineData("/events?agency=isroo", "agency", "isroo")]
    [InlineData("/events?partner=xx", "partner", "xx")]
    [InlineData("/events?decade=90s", "decade", "90s")]
    [InlineData("/events?tells=all", "tells", "all")]
    [InlineData("/events?sort=launch", "sort", "launch")]
    [InlineData("/events?page=0", "page", "0")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Nothing_found_leads_out()
    {
        var page = await site.PageAsync("/events?category=sanction&partner=jp");
        Assert.True(page.QuerySelectorAll(".empty li a").Length >= 3);
    }
}
