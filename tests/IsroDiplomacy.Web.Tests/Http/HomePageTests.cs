using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Features.Home;
using IsroDiplomacy.Web.Features.Timeline;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class HomePageTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Figures_are_those_of_the_catalogue_each_with_its_rule()
    {
        var counts = await site.Services.GetRequiredService<CatalogueQueries>().CountsAsync(Cancellation);
        var page = await site.PageAsync("/");
        Assert.Equal(
            [$"{counts.States}", $"{counts.Bodies}", $"{counts.Agreements}", $"{counts.Missions}", $"{counts.Satellites}", $"{counts.Documents:N0}"],
            page.QuerySelectorAll(".figure-row b").Select(b => b.TextContent));
        Assert.All(page.QuerySelectorAll(".figure-row > div"), f => Assert.Equal(2, f.QuerySelectorAll("dd").Length));
    }

    [Fact]
    public async Task Ways_in_lead_to_partners_purposes_and_decades()
    {
        var page = await site.PageAsync("/");
        Assert.Equal(14, page.QuerySelectorAll(".bars a[href^='/partners/']").Length);
        Assert.Equal("/partners/fr", page.QuerySelector(".bars a")!.GetAttribute("href"));
        foreach (var link in page.QuerySelectorAll(".bars a[href^='/missions?purpose=']"))
        {
            var list = await site.PageAsync(link.GetAttribute("href")!);
            Assert.StartsWith(link.ParentElement!.QuerySelector(".n")!.TextContent + " of", list.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        }

        var chapters = page.QuerySelectorAll(".chapters .n").Sum(n => int.Parse(n.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        var counts = await site.Services.GetRequiredService<CatalogueQueries>().CountsAsync(Cancellation);
        Assert.Equal(counts.Dated, chapters);
    }

    [Fact]
    public async Task Words_of_chapters_and_moments_are_borne_out_by_records_of_their_time()
    {
        var timeline = site.Services.GetRequiredService<TimelineQueries>();
        foreach (var chapter in Chapter.All)
        {
            var found = await timeline.FindAsync(chapter.Keys.ToList(), Cancellation);
            Assert.Equal(chapter.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
            Assert.All(found.Values, r => Assert.Equal(chapter.Decade, Decade.Of(r.Date.Year)));
        }

        var moments = Moment.OfAll.Concat(Moment.FromStart).Select(m => m.Key).Distinct().ToList();
        Assert.Equal(moments.Count, (await timeline.FindAsync(moments, Cancellation)).Count);
        Assert.Equal(Restriction.All.SelectMany(r => r.Keys).Count(), (await timeline.FindAsync(Restriction.All.SelectMany(r => r.Keys).ToList(), Cancellation)).Count);
    }

    [Fact]
    public async Task Length_of_a_trade_ban_is_what_its_event_says()
    {
        var ban = await site.Services.GetRequiredService<EventQueries>().FindAsync("us-sanctions-glavkosmos-1992", Cancellation);
        Assert.Contains("two-year", ban!.Summary, StringComparison.Ordinal);
        Assert.Equal(2, Restriction.All.Single(r => r.BeginKey == "event/us-sanctions-glavkosmos-1992").Years);
    }
}
