using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed partial class RunningPageTests(Site site)
{
    [Theory]
    [InlineData("/timeline/running?kind=programme")]
    [InlineData("/timeline/running?kind=programme&partner=us")]
    [InlineData("/timeline/running?kind=programme&from=1990&to=1995")]
    public async Task Programmes_are_drawn_once_with_their_years_and_what_is_known_of_their_end(string view)
    {
        var (from, to, partner) = Asked(view);
        var expected = RawRecords.Programmes.Where(p => p.Text("started") is { } began && Year(began) <= to && (p.Text("ended") is not { } ended || Year(ended) >= from)
            && (partner is null || p.Has("partners", partner))).ToDictionary(p => $"/programmes/{p.Id()}");
        var rows = await RowsAsync(view);
        Assert.Equal(expected.Keys.Order(), rows.Keys.Order());
        foreach (var (href, row) in rows)
        {
            var raw = expected[href];
            Assert.Contains(raw.Text("started")![..4], row.TextContent, StringComparison.Ordinal);
            Assert.Equal(raw.Text("ended") is null, row.TextContent.Contains("no end on record", StringComparison.Ordinal));
            Assert.Equal(raw.Text("ended") is null, row.QuerySelector(".run")!.ClassList.Contains("open"));
            Assert.Equal(raw.Text("ended") is not null, row.QuerySelector(".run")!.ClassList.Contains("ended"));
            Assert.Equal(Year(raw.Text("started")!) < 1962, row.QuerySelector(".run")!.ClassList.Contains("early"));
        }
    }

    [Theory]
    [InlineData("/timeline/running?kind=mission")]
    [InlineData("/timeline/running?kind=mission&partner=fr&to=2014")]
    public async Task Missions_are_those_said_to_be_at_work(string view)
    {
        var (_, to, partner) = Asked(view);
        var expected = RawRecords.Missions.Where(m => m.Text("status") == "operational" && m.Text("launched") is { } day && Year(day) <= to
            && (partner is null || m.Has("participations", "partner", partner))).Select(m => $"/missions/{m.Id()}");
        var rows = await RowsAsync(view);
        Assert.Equal(expected.Order(), rows.Keys.Order());
        Assert.All(rows.Values, r => Assert.True(r.QuerySelector(".run")!.ClassList.Contains("open")));
    }

    [Fact]
    public async Task Agreement_ends_as_its_own_page_says_and_what_is_presumed_is_hatched()
    {
        var rows = await RowsAsync("/timeline/running?kind=agreement&partner=jp");
        Assert.NotEmpty(rows);
        foreach (var (href, row) in rows)
        {
            var page = await site.PageAsync(href);
            var status = page.QuerySelector(".status")!.TextContent.ToLowerInvariant();
            var open = row.QuerySelectorAll(".run")[^1].ClassList.Contains("open");
            Assert.True(open == (status.StartsWith("in force", StringComparison.Ordinal) || status.StartsWith("presumed in force", StringComparison.Ordinal)), $"{href}: {status}");
            if (open) Assert.Equal(status.StartsWith("presumed", StringComparison.Ordinal), row.QuerySelectorAll(".run")[^1].ClassList.Contains("presumed"));
        }
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?partner=fr&from=1980&to=1999")]
    public async Task Section_of_the_timeline_leads_to_as_many_as_it_says_and_its_table_says_the_same(string view)
    {
        var page = await site.PageAsync(view);
        var groups = page.QuerySelectorAll(".run-group").ToList();
        Assert.NotEmpty(groups);
        foreach (var group in groups)
        {
            if (group.QuerySelector("h3 a") is not { } all) continue;
            var list = await site.PageAsync(all.GetAttribute("href")!);
            Assert.Equal(Digits().Match(all.TextContent).Value, Digits().Match(list.QuerySelector(".applied strong")!.TextContent).Value);
        }

        var drawn = page.QuerySelectorAll(".runs .lane a").Select(a => a.GetAttribute("href"));
        var table = page.QuerySelectorAll(".twin tbody th[scope=row] a").Select(a => a.GetAttribute("href")).Where(h => h!.Split('/').Length == 3);
        Assert.Equal(drawn, table);
    }

    [Fact]
    public async Task View_of_a_category_leads_to_what_ran_instead_of_drawing_it()
    {
        var page = await site.PageAsync("/timeline?category=launch&partner=fr");
        Assert.Empty(page.QuerySelectorAll(".runs"));
        Assert.Equal("/timeline/running?from=1969&partner=fr", page.QuerySelectorAll("main a[href^='/timeline/running']").Single().GetAttribute("href"));
    }

    [Fact]
    public async Task Pages_hold_every_agreement_once()
    {
        var links = new List<string>();
        for (var (number, more) = (1, true); more; number++)
        {
            var page = await site.PageAsync($"/timeline/running?kind=agreement&page={number}");
            links.AddRange(page.QuerySelectorAll(".runs .lane a").Select(a => a.GetAttribute("href")!));
            more = page.QuerySelector("a[rel=next]") is not null;
        }

        Assert.Equal(links.Count, links.Distinct().Count());
        Assert.Equal($"{links.Count} records", (await site.PageAsync("/timeline/running?kind=agreement")).QuerySelector(".applied strong")!.TextContent);
    }

    [Theory]
    [InlineData("/timeline/running?from=2000&to=1990", "from", "to")]
    [InlineData("/timeline/running?kind=flight", "kind")]
    [InlineData("/timeline/running?partner=xx&agency=nobody", "partner", "agency")]
    [InlineData("/timeline/running?page=none", "page")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, params string[] fields)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        Assert.Equal(fields, page.QuerySelectorAll(".faults code").Select(c => c.TextContent));
        Assert.Empty(page.QuerySelectorAll(".run"));
    }

    [Theory]
    [InlineData("/timeline/running?from=2090")]
    [InlineData("/timeline/running?kind=agreement&page=99")]
    public async Task Nothing_to_draw_says_so_and_leads_on(string path)
    {
        var page = await site.PageAsync(path);
        Assert.NotEmpty(page.QuerySelectorAll(".empty a"));
        Assert.Empty(page.QuerySelectorAll(".run"));
    }

    private async Task<Dictionary<string, IElement>> RowsAsync(string view)
    {
        var page = await site.PageAsync(view);
        var rows = new Dictionary<string, IElement>();
        for (var number = 1; ; number++)
        {
            if (number > 1) page = await site.PageAsync($"{view}&page={number}");
            foreach (var row in page.QuerySelectorAll(".runs .lane")) rows.Add(row.QuerySelector("a")!.GetAttribute("href")!, row);
            if (page.QuerySelector("a[rel=next]") is null) return rows;
        }
    }

    private static (int From, int To, string? Partner) Asked(string view)
    {
        var parameters = view.Split('?')[1].Split('&').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        int Number(string name, int none) => parameters.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : none;
        return (Number("from", 0), Number("to", 9999), parameters.GetValueOrDefault("partner"));
    }

    private static int Year(string date) => int.Parse(date[..4], CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
