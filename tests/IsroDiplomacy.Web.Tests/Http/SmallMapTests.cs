using System.Globalization;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SmallMapTests(Site site)
{
    [Fact]
    public async Task Home_draws_the_circles_of_the_map_and_leads_to_it()
    {
        var home = await site.PageAsync("/");
        var map = await site.PageAsync("/map");
        var small = home.QuerySelector("a.map-small")!;
        Assert.Equal("/map", small.GetAttribute("href"));
        Assert.Equal(Circles(map, ".world"), Circles(home, ".map-small"));
        Assert.Equal(map.QuerySelector(".map .says")!.TextContent, home.QuerySelector(".where figcaption p")!.TextContent);
        foreach (var link in home.QuerySelectorAll(".where .qa a")) await site.PageAsync(link.GetAttribute("href")!);
    }

    [Fact]
    public async Task Home_leads_to_the_numbers_as_a_table()
    {
        var home = await site.PageAsync("/");
        var link = home.QuerySelectorAll(".where a").Single(a => a.GetAttribute("href")!.EndsWith("#table", StringComparison.Ordinal));
        var table = (await site.PageAsync(link.GetAttribute("href")!.Split('#')[0])).GetElementById("table")!;
        Assert.True(table.HasAttribute("open"));
        var first = table.QuerySelector("tbody tr")!;
        var most = RawRecords.Partners.Where(p => p.Id() != "in").Max(p =>
            RawRecords.Agreements.Count(a => a.Has("parties", "partner", p.Id())) + RawRecords.Missions.Count(m => m.Has("participations", "partner", p.Id())));
        Assert.Equal(most.ToString(CultureInfo.InvariantCulture), first.QuerySelectorAll("td")[^1].TextContent.Trim());
    }

    private static List<string?> Circles(AngleSharp.Dom.IParentNode page, string within) =>
        [.. page.QuerySelectorAll($"{within} svg > circle").Select(c => $"{c.ClassName} {c.GetAttribute("cx")} {c.GetAttribute("cy")} {c.GetAttribute("r")}")];
}
