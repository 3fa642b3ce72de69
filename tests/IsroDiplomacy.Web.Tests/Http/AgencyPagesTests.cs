using System.Globalization;
using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class AgencyPagesTests(Site site)
{
    public static TheoryData<string> Ids => [.. RawRecords.Agencies.Select(a => a.Id())];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_of_an_agency_shows_the_counts_that_the_data_gives(string id)
    {
        var page = await site.PageAsync($"/agencies/{id}");
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Contains(RawRecords.Agencies.Single(a => a.Id() == id).Text("name")!, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var figures = page.QuerySelectorAll(".figure-row > div").ToDictionary(
            f => f.QuerySelector("dt")!.TextContent.Trim(), f => int.Parse(f.QuerySelector("b")!.TextContent, CultureInfo.InvariantCulture));
        int Shown(string one, string many) => figures.GetValueOrDefault(one, figures.GetValueOrDefault(many));
        Assert.Equal(RawRecords.Agreements.Count(a => a.Has("parties", "agency", id)), Shown("agreement", "agreements"));
        Assert.Equal(RawRecords.Missions.Count(m => m.Has("participations", "agency", id)), Shown("mission", "missions"));
        Assert.Equal(RawRecords.Programmes.Count(p => p.Has("agencies", id)), Shown("programme", "programmes"));
        Assert.Equal(RawRecords.Satellites.Count(s => s.Text("operatorAgency") == id), Shown("satellite operated", "satellites operated"));
        Assert.NotNull(page.QuerySelector("#sources"));
        Assert.All(page.QuerySelectorAll("main table"), table => Assert.NotNull(table.QuerySelector("caption")));
    }

    [Fact]
    public async Task Indian_agency_is_not_said_to_have_no_missions()
    {
        var page = await site.PageAsync("/agencies/isro");
        Assert.DoesNotContain("missions", page.QuerySelectorAll(".figure-row dt").Select(d => d.TextContent.Trim()));
        Assert.Contains("Its part in missions", page.QuerySelector("aside.margin")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("isro")]
    [InlineData("nasa")]
    [InlineData("roscosmos")]
    public async Task Figures_lead_to_lists_of_as_many_rows(string id)
    {
        var figures = (await site.PageAsync($"/agencies/{id}")).QuerySelectorAll(".figure-row > div:has(a)");
        Assert.True(figures.Length >= 3);
        foreach (var figure in figures)
        {
            var list = await site.PageAsync(figure.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(ListWalk.Number(figure.QuerySelector("b")!.TextContent), ListWalk.Number(list.QuerySelector(".applied strong")!.TextContent));
        }
    }

    [Fact]
    public async Task All_events_that_name_an_agency_are_counted_and_led_to()
    {
        var link = (await site.PageAsync("/agencies/isro")).QuerySelector("#events a[href='/events?agency=isro']")!;
        Assert.Equal(RawRecords.Events.Count(e => e.Has("agencies", "isro")), ListWalk.Number(link.TextContent));
    }

    [Fact]
    public async Task Every_value_of_every_facet_leads_to_as_many_agencies_as_it_promises()
    {
        var list = await site.PageAsync("/agencies");
        var choices = list.QuerySelectorAll("nav.facets li > a")
            .Select(a => (Href: a.GetAttribute("href")!, Count: a.QuerySelector(".n")!.TextContent)).ToList();
        Assert.True(choices.Count > 60);
        foreach (var (href, count) in choices)
        {
            var page = await site.PageAsync(href);
            Assert.StartsWith($"{count} of 281 agencies", page.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pages_of_the_list_hold_every_agency_once()
    {
        var found = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            var page = await site.PageAsync($"/agencies?page={number}");
            found.AddRange(page.QuerySelectorAll("table.index th[scope=row] > a").Select(a => a.GetAttribute("href")!));
        }

        Assert.Equal(RawRecords.Agencies.Select(a => "/agencies/" + a.Id()).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PartnerPagesTests.OddTexts), MemberType = typeof(PartnerPagesTests))]
    public async Task Text_of_any_sort_is_answered(string text) =>
        Assert.Single((await site.PageAsync($"/agencies?q={text}")).QuerySelectorAll("h1"));

    [Theory]
    [InlineData("/agencies?kind=x", "kind", "x")]
    [InlineData("/agencies?partner=xx", "partner", "xx")]
    [InlineData("/agencies?page=none", "page", "none")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value)
    {
        var faults = (await site.PageAsync(path, HttpStatusCode.BadRequest)).QuerySelector("ul.faults")!.TextContent;
        Assert.Contains(field, faults, StringComparison.Ordinal);
        Assert.Contains(value, faults, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agencies/isroo", "/agencies/isro")]
    [InlineData("/agencies/roskosmos", "/agencies/roscosmos")]
    public async Task Unknown_agency_is_not_found_and_its_like_are_offered(string path, string near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
    }

    [Fact]
    public async Task Lines_of_an_agency_are_links()
    {
        var page = await site.PageAsync("/agencies/roscosmos");
        Assert.NotNull(page.QuerySelector("#line a[href='/agencies/rosaviakosmos']"));
        Assert.NotNull(page.QuerySelector("#parts a[href='/agencies/glavkosmos']"));
        Assert.NotNull((await site.PageAsync("/agencies/rosaviakosmos")).QuerySelector("#line a[href='/agencies/roscosmos']"));
    }
}
