using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class TimelinePagesTests(Site site)
{
    [Fact]
    public async Task Stream_begins_with_the_founding_and_keeps_the_prelude_folded()
    {
        var page = await site.PageAsync("/timeline");
        Assert.Equal("Timeline from 1969", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/events/isro-founded-1969", page.QuerySelector("#d1969 .entry a")!.GetAttribute("href"));
        var prelude = page.QuerySelector("#prelude details")!;
        Assert.False(prelude.HasAttribute("open"));
        Assert.Contains(prelude.QuerySelectorAll(".entry a"), a => a.GetAttribute("href") == "/events/incospar-1962");
    }

    [Fact]
    public async Task Pages_hold_every_record_once_and_as_many_as_promised()
    {
        var first = await site.PageAsync("/timeline");
        var promised = Number(first.QuerySelector(".applied strong")!.TextContent);
        var links = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = number == 1 ? first : await site.PageAsync($"/timeline?page={number}");
            links.AddRange(Entries(page.QuerySelectorAll(".decade:not(#prelude) .entry h4 a")));
            if (page.QuerySelector("a[rel=next]") is null) break;
        }

        Assert.Equal(promised, links.Count);
        Assert.Equal(links.Count, links.Distinct().Count());
        foreach (var link in links) Assert.Matches("^/(events|missions|agreements)/", link);
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?page=3")]
    [InlineData("/timeline?partner=fr")]
    [InlineData("/timeline?agency=isro")]
    [InlineData("/timeline?category=launch&from=1963&to=1999")]
    [InlineData("/timeline?to=1968")]
    [InlineData("/")]
    public async Task Every_link_to_a_year_lands_on_a_page_that_has_it(string path)
    {
        var page = await site.PageAsync(path);
        var links = page.QuerySelectorAll("main a[href*='#y']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var byPage in links.GroupBy(l => l.Split('#')[0]))
        {
            var target = await site.PageAsync(byPage.Key);
            foreach (var link in byPage) Assert.True(target.GetElementById(link.Split('#')[1]) is not null, $"{link}, linked from {path}, is not there");
        }
    }

    [Theory]
    [InlineData(1963, "to=1968")]
    [InlineData(1999, "year=1999")]
    [InlineData(2025, "year=2025")]
    public async Task Year_can_be_linked_to_without_knowing_its_page(int year, string query) =>
        Assert.NotNull((await site.PageAsync($"/timeline?{query}")).GetElementById($"y{year}"));

    [Fact]
    public async Task Year_before_the_start_opens_the_prelude()
    {
        var page = await site.PageAsync("/timeline?year=1965");
        Assert.True(page.QuerySelector("#prelude details")!.HasAttribute("open"));
        Assert.NotNull(page.GetElementById("y1965"));
    }

    [Fact]
    public async Task Every_value_of_every_facet_leads_to_as_many_records_as_it_promises()
    {
        var list = await site.PageAsync("/timeline");
        var choices = list.QuerySelectorAll(".narrow-by .facets a").Select(a => (Href: a.GetAttribute("href")!, Count: a.QuerySelector(".n")!.TextContent)).ToList();
        Assert.True(choices.Count > 60);
        foreach (var (href, count) in choices)
            Assert.Equal(Number(count), Number((await site.PageAsync(href)).QuerySelector(".applied strong")!.TextContent));
    }

    [Fact]
    public async Task Table_has_the_rows_of_the_stream_in_its_order()
    {
        var stream = await site.PageAsync("/timeline?category=summit");
        var table = await site.PageAsync("/timeline?category=summit&view=table");
        Assert.Equal(
            Entries(stream.QuerySelectorAll(".decade:not(#prelude) .entry h4 a")), Entries(table.QuerySelectorAll("table.index tbody th a")));
        Assert.NotNull(table.QuerySelector("table.index caption"));
        Assert.All(table.QuerySelectorAll("table.index thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
    }

    [Fact]
    public async Task Full_year_folds_its_agreements_and_loses_none()
    {
        var page = await site.PageAsync("/timeline?from=2018&to=2018");
        var folded = page.QuerySelector("#y2018 details")!;
        Assert.Equal(Number(folded.QuerySelector("summary")!.TextContent), folded.QuerySelectorAll(".entry").Length);
        Assert.Equal(Number(page.QuerySelector(".applied strong")!.TextContent), page.QuerySelectorAll("#y2018 .entry").Length);
        Assert.Empty(folded.QuerySelectorAll(".k:not(.agreement)"));
    }

    [Theory]
    [InlineData("/timeline?from=196x", "from")]
    [InlineData("/timeline?from=1800", "from")]
    [InlineData("/timeline?to=20255", "to")]
    [InlineData("/timeline?from=2000&to=1990", "from", "to")]
    [InlineData("/timeline?category=party", "category")]
    [InlineData("/timeline?partner=xx", "partner")]
    [InlineData("/timeline?agency=isroo", "agency")]
    [InlineData("/timeline?page=0", "page")]
    [InlineData("/timeline?view=cloud", "view")]
    [InlineData("/timeline?lanes=colour", "lanes")]
    [InlineData("/timeline?kind=partner&lanes=x", "kind", "lanes")]
    [InlineData("/timeline?year=soon", "year")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, params string[] fields)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        Assert.Equal(fields, page.QuerySelectorAll(".faults code").Select(c => c.TextContent));
        Assert.Empty(page.QuerySelectorAll(".entry"));
    }

    [Theory]
    [InlineData("/timeline?from=2050")]
    [InlineData("/timeline?category=sanction&partner=jp")]
    [InlineData("/timeline?partner=in")]
    [InlineData("/timeline?to=1950")]
    [InlineData("/timeline?agency=incospar&from=2000")]
    [InlineData("/timeline?agency=cnes&category=crisis")]
    [InlineData("/timeline?category=summit&to=1968")]
    public async Task Nothing_found_says_why_and_every_way_out_leads_to_what_it_promises(string path)
    {
        var page = await site.PageAsync(path);
        Assert.NotEmpty(page.QuerySelector(".empty p")!.TextContent.Trim());
        var ways = page.QuerySelectorAll(".empty li").ToList();
        Assert.NotEmpty(ways);
        foreach (var way in ways)
        {
            var there = await site.PageAsync(way.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(Number(way.TextContent[(way.TextContent.LastIndexOf(':') + 1)..]), Number(there.QuerySelector(".applied strong")!.TextContent));
        }
    }

    [Fact]
    public async Task Page_beyond_the_last_says_so_and_leads_back()
    {
        var page = await site.PageAsync("/timeline?page=999");
        var back = await site.PageAsync(page.QuerySelector(".empty a")!.GetAttribute("href")!);
        Assert.NotEmpty(back.QuerySelectorAll(".entry"));
        Assert.Null(back.QuerySelector("a[rel=next]"));
    }

    private static int Number(string text) =>
        int.Parse(string.Concat(text.Trim().TakeWhile(c => char.IsAsciiDigit(c) || c == ',')), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Entries(IEnumerable<IElement> links) => links.Select(a => a.GetAttribute("href")!);
}
