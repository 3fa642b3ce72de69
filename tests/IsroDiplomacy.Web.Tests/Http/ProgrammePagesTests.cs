using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class ProgrammePagesTests(Site site)
{
    [Fact]
    public Task Every_programme_has_a_page_with_a_title_of_its_own() =>
        site.EveryPageAnswersAsync("/programmes", RawRecords.Programmes.Select(p => p.Id()));

    [Fact]
    public Task Every_value_of_every_facet_leads_to_as_many_programmes_as_it_promises() =>
        site.EveryFacetValueAsync("/programmes", 70, ListWalk.Number);

    [Fact]
    public async Task Pages_together_hold_every_programme_once()
    {
        var rows = await site.AllRowsAsync("/programmes");
        Assert.Equal(72, rows.Count);
        Assert.Equal(72, rows.Distinct().Count());
    }

    [Theory]
    [InlineData("/programmes?kind=course", "kind", "course")]
    [InlineData("/programmes?state=stopped", "state", "stopped")]
    [InlineData("/programmes?where=moon", "where", "moon")]
    [InlineData("/programmes?agency=none-such", "agency", "none-such")]
    [InlineData("/programmes?partner=xx", "partner", "xx")]
    [InlineData("/programmes?decade=90s", "decade", "90s")]
    [InlineData("/programmes?sort=launch", "sort", "launch")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Programme_without_an_end_is_not_said_to_run()
    {
        var page = await site.PageAsync("/programmes/aprsaf");
        Assert.Equal("no end on record", page.Fact("Ended"));
        Assert.Contains("Whether it is still at work", page.QuerySelector("aside.margin")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_stand_in_a_table_with_their_labels()
    {
        var rows = (await site.PageAsync("/programmes/aprsaf")).QuerySelectorAll("#figures tbody tr")
            .Select(r => (r.QuerySelectorAll("td")[0].TextContent, r.QuerySelectorAll("td")[1].TextContent.Trim(), r.QuerySelectorAll("td")[2].QuerySelectorAll("a").Length));
        Assert.Equal([("539", "Nov 2017", 1), ("31", "Nov 2017", 1), ("130", "2007", 1)], rows);
    }

    [Fact]
    public async Task Figure_says_its_unit_or_that_its_source_is_not_singled_out()
    {
        var cost = (await site.PageAsync("/programmes/station-thimphu-sas")).QuerySelector("#figures tbody")!.TextContent;
        Assert.Contains("7 crore rupees", cost, StringComparison.Ordinal);
        var years = (await site.PageAsync("/programmes/cgms")).QuerySelector("#figures tbody")!.TextContent;
        Assert.Contains("1979", years, StringComparison.Ordinal);
        Assert.Contains("source not singled out", years, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_leads_to_all_programmes_there()
    {
        var page = await site.PageAsync("/programmes/station-biak");
        Assert.Equal("Biak, Indonesia", page.Fact("Place"));
        var there = await site.AllRowsAsync("/programmes?place=Thumba");
        Assert.Equal(["/programmes/terls-international-range", "/programmes/thumba-soviet-rockets"], there);
    }

    [Fact]
    public async Task Unknown_programme_is_not_found_and_its_like_are_offered()
    {
        var page = await site.PageAsync("/programmes/aprsf", HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/programmes/aprsaf");
    }
}
