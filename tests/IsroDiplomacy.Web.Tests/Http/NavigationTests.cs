namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Who, what for and when are one click away from everywhere; everything else is in the foot of the page.</summary>
public sealed class NavigationTests(Site site)
{
    public static TheoryData<string, int> Pages => new()
    {
        { "/", 200 }, { "/partners", 200 }, { "/partners/fr", 200 }, { "/partners/in", 200 }, { "/agencies", 200 }, { "/agencies/cnes", 200 },
        { "/missions", 200 }, { "/missions?purpose=climate", 200 }, { "/missions/nisar", 200 }, { "/agreements", 200 },
        { "/agreements/bn-2018-ttc-station-mou", 200 }, { "/timeline", 200 }, { "/timeline?view=table", 200 }, { "/timeline/eras", 200 }, { "/timeline/running?kind=agreement", 200 }, { "/events/apple-1981", 200 },
        { "/programmes", 200 }, { "/programmes/artemis-accords", 200 }, { "/satellites", 200 }, { "/satellites/cs-25756", 200 }, { "/flights", 200 },
        { "/flights/pslv-c37", 200 }, { "/sources", 200 }, { "/sources/103-gsat-31-launched", 200 }, { "/about", 200 }, { "/claims", 200 }, { "/changes", 200 }, { "/article", 200 }, { "/topics", 200 }, { "/topics/sustainability", 200 }, { "/search", 200 }, { "/map", 200 }, { "/map?from=2000&to=1990", 400 }, { "/compare", 200 }, { "/charts", 200 }, { "/charts/agreements", 200 }, { "/network", 200 },
        { "/search?q=france", 200 }, { "/explore/missions", 200 }, { Urls.ExploreTimeline, 200 }, { "/missions?purpose=nonsense", 400 }, { "/missions/nisarr", 404 }, { "/no-such-page", 404 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Partners_missions_and_timeline_are_one_click_away(string path, int status)
    {
        var page = await site.PageAsync(path, (System.Net.HttpStatusCode)status);
        var main = page.QuerySelectorAll(".site-nav a").Select(a => a.GetAttribute("href")!).ToHashSet();
        Assert.Superset(new HashSet<string> { Urls.Partners, Urls.Missions, Urls.Timeline }, main);
        var foot = page.QuerySelectorAll(".site-foot nav a").Select(a => a.GetAttribute("href")!.Split('#')[0]).ToHashSet();
        Assert.Superset(main, foot);
        Assert.Superset(new HashSet<string> { Urls.Agencies, Urls.Sources, Urls.Flights, Urls.About, Urls.Claims, Urls.Article, Urls.Topics, "/explore/missions" }, foot);
    }

    [Theory]
    [InlineData("/missions", "page")]
    [InlineData("/missions/nisar", "true")]
    public async Task Place_of_the_page_is_marked(string path, string mark) =>
        Assert.Equal(mark, (await site.PageAsync(path)).QuerySelector(".site-nav [aria-current]")!.GetAttribute("aria-current"));
}
