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
    public async Task Events_without_an_id_lead_to_the_timeline()
    {
        using var response = await site.Client.GetAsync(new Uri("/events", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.EndsWith("/timeline", response.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }
}
