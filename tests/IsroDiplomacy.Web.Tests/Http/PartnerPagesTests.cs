using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class PartnerPagesTests(Site site)
{
    public static TheoryData<string> Ids => [.. RawRecords.Partners.Select(p => p.Id()).Where(id => id != "in")];

    public static TheoryData<string> OddTexts =>
    [
        "%00", "%22", "%27", "*", "fr*", "%5Efr", "fr+OR+us", "NOT", "AND", "NEAR(a+b)", "name%3Afr", "(", ")", "-fr", "%F0%9F%9B%B0", "%ED%A0%BD",
        "%25", "_", "%5C", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%E0%A4%AE", new string('x', 200), "%E2%80%A8",
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_of_a_partner_shows_the_counts_that_the_data_gives(string id)
    {
        var page = await site.PageAsync($"/partners/{id}");
        Assert.Single(page.QuerySelectorAll("h1"));
        var figures = Figures(page);
        Assert.Equal(RawRecords.Agreements.Count(a => a.Has("parties", "partner", id)), Figure(figures, "agreement"));
        Assert.Equal(RawRecords.Missions.Count(m => m.Has("participations", "partner", id)), Figure(figures, "mission"));
        Assert.Equal(
            RawRecords.Satellites.Count(s => s.Text("partner") == id && s.Text("outcome") == "deployed"), Figure(figures, "satellite"));
        Assert.Equal(RawRecords.Programmes.Count(p => p.Has("partners", id)), Figure(figures, "programme"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_number_of_a_source_on_the_page_of_a_partner_leads_to_it(string id)
    {
        var page = await site.PageAsync($"/partners/{id}");
        var places = page.QuerySelectorAll("#sources li[id]").Select(li => $"/partners/{id}#{li.Id}").ToHashSet();
        Assert.NotEmpty(places);
        Assert.All(page.QuerySelectorAll("a.ev"), mark => Assert.Contains(mark.GetAttribute("href")!, places));
        Assert.All(page.QuerySelectorAll("main table"), table => Assert.NotNull(table.QuerySelector("caption")));
    }

    [Fact]
    public async Task Every_value_of_every_facet_leads_to_as_many_partners_as_it_promises()
    {
        foreach (var standing in new[] { "/partners", "/partners?standing=any" })
        {
            var list = await site.PageAsync(standing);
            var choices = list.QuerySelectorAll("nav.facets li > a")
                .Select(a => (Href: a.GetAttribute("href")!, Count: a.QuerySelector(".n")!.TextContent)).ToList();
            Assert.True(choices.Count > 30);
            foreach (var (href, count) in choices)
            {
                var page = await site.PageAsync(href);
                Assert.StartsWith($"{count} partner", page.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
                Assert.Equal(count, page.QuerySelectorAll("table.index .who").Length.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    [Theory]
    [InlineData("/partners", 65)]
    [InlineData("/partners?standing=other", 30)]
    [InlineData("/partners?standing=any", 95)]
    [InlineData("/partners?sort=agreements&standing=any", 95)]
    [InlineData("/partners?q=cnes", 1)]
    [InlineData("/partners?q=FR%C3%84NCE", 1)]
    public async Task List_has_as_many_rows_as_it_says_and_never_India(string path, int count)
    {
        var page = await site.PageAsync(path);
        var links = page.QuerySelectorAll("table.index .who a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(count, links.Distinct().Count());
        Assert.DoesNotContain("/partners/in", links);
        Assert.StartsWith($"{count} partner", page.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_by_name_stand_under_their_region_with_its_count()
    {
        var page = await site.PageAsync("/partners");
        var groups = page.QuerySelectorAll("table.index tbody.group");
        Assert.Equal(6, groups.Length);
        foreach (var group in groups)
        {
            var rows = group.QuerySelectorAll(".who").Length;
            Assert.Equal(rows.ToString(CultureInfo.InvariantCulture), group.QuerySelector("th[scope=rowgroup] .aside")!.TextContent);
        }

        Assert.Empty((await site.PageAsync("/partners?sort=first")).QuerySelectorAll("tbody.group"));
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Text_of_any_sort_is_answered(string text)
    {
        var page = await site.PageAsync($"/partners?standing=any&q={text}");
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Theory]
    [InlineData("/partners?region=atlantis", "region", "atlantis")]
    [InlineData("/partners?kind=x", "kind", "x")]
    [InlineData("/partners?area=astrology", "area", "astrology")]
    [InlineData("/partners?decade=1975", "decade", "1975")]
    [InlineData("/partners?standing=both", "standing", "both")]
    [InlineData("/partners?standing=any&standing=other", "standing", "any")]
    [InlineData("/partners?sort=colour", "sort", "colour")]
    [InlineData("/partners?page=0", "page", "0")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        var faults = page.QuerySelector("ul.faults")!.TextContent;
        Assert.Contains(field, faults, StringComparison.Ordinal);
        Assert.Contains(value, faults, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_longer_than_a_list_searches_for_is_refused() =>
        await site.PageAsync($"/partners?q={new string('x', 201)}", HttpStatusCode.BadRequest);

    [Fact]
    public async Task Search_keeps_the_filters_that_are_set()
    {
        var page = await site.PageAsync("/partners?region=asia&standing=any&page=2");
        var hidden = page.QuerySelectorAll("form.in-list input[type=hidden]")
            .Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}");
        Assert.Equal(["region=asia", "standing=any"], hidden);
    }

    [Fact]
    public async Task Filters_that_leave_nothing_name_ways_out_with_their_counts()
    {
        var page = await site.PageAsync("/partners?q=zzz&region=africa");
        var ways = page.QuerySelectorAll(".empty li").ToList();
        Assert.Contains(ways, way => way.TextContent.Trim().EndsWith(": 8", StringComparison.Ordinal));
        Assert.All(ways, way => Assert.Matches(@": \d+$", way.TextContent.Trim()));
    }

    [Fact]
    public async Task Page_beyond_the_last_says_so_and_leads_back()
    {
        var page = await site.PageAsync("/partners?page=7");
        Assert.Equal("/partners", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/partners/frannce", "/partners/fr")]
    [InlineData("/partners/brasil", "/partners/br")]
    public async Task Unknown_partner_is_not_found_and_its_like_are_offered(string path, string near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
    }

    [Fact]
    public async Task India_is_the_home_side_and_leads_to_the_whole_lists()
    {
        var page = await site.PageAsync("/partners/in");
        Assert.Equal(RawRecords.Agencies.Count(a => a.Text("partner") == "in"), page.QuerySelectorAll("#organisations tbody tr").Length);
        Assert.Equal("65", Figures(page)["partners"]);
        foreach (var list in new[] { "/partners", "/missions", "/agreements", "/satellites", "/programmes", "/timeline" })
            Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == list);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("us")]
    [InlineData("ru")]
    [InlineData("su")]
    [InlineData("esa")]
    [InlineData("jp")]
    [InlineData("bt")]
    public async Task What_is_not_known_leads_to_lists_of_as_many_records(string id)
    {
        var gaps = (await site.PageAsync($"/partners/{id}")).QuerySelectorAll("#not-known li a").ToList();
        foreach (var gap in gaps)
        {
            var list = await site.PageAsync(gap.GetAttribute("href")!);
            Assert.StartsWith(gap.TextContent.Split(' ')[0] + " of ", list.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/partners/us", 2)]
    [InlineData("/partners/lt", 2)]
    [InlineData("/agencies/satellogic", 3)]
    public async Task Values_on_which_sources_differ_stand_side_by_side_and_are_announced_above(string path, int values)
    {
        var page = await site.PageAsync(path);
        var block = Assert.Single(page.QuerySelectorAll("#differ div.differ"));
        Assert.Equal($"{path}#{block.Id}", page.QuerySelector("a.differ-chip")!.GetAttribute("href"));
        Assert.Equal(values, page.QuerySelectorAll("#differ tbody tr").Length);
        Assert.Single(page.QuerySelectorAll("#differ tr.chosen"));
        Assert.NotNull(page.QuerySelector("#differ .rule"));
    }

    [Fact]
    public async Task Soviet_Union_and_Russia_lead_to_each_other()
    {
        Assert.NotNull((await site.PageAsync("/partners/su")).QuerySelector(".intro a[href='/partners/ru']"));
        Assert.NotNull((await site.PageAsync("/partners/ru")).QuerySelector(".intro a[href='/partners/su']"));
    }

    private static Dictionary<string, string> Figures(IHtmlDocument page) =>
        page.QuerySelectorAll(".figure-row > div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("b")!.TextContent);

    private static int Figure(Dictionary<string, string> figures, string word) =>
        int.Parse(figures.Single(f => f.Key.StartsWith(word, StringComparison.Ordinal)).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
