using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using IsroDiplomacy.Web.Tests.Downloads;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>What a chart draws is what the data holds, and what the list behind each mark shows.</summary>
public sealed class ChartPagesTests(Site site)
{
    /// <summary>The list behind one mark in so many is fetched; all marks are counted from the data.</summary>
    private const int FetchOneIn = 23;

    public static TheoryData<string, int> Views => new()
    {
        { "/charts/agreements", 300 },
        { "/charts/agreements?partner=fr&from=2000&to=2015", 20 },
        { "/charts/agreements?subject=earth-observation&type=mou&type=contract", 40 },
        { "/charts/missions", 120 },
        { "/charts/missions?purpose=climate&purpose=oceanography&partner=fr", 10 },
        { "/charts/missions?from=1980&to=1999", 30 },
        { "/charts/supplies", 100 },
        { "/charts/supplies?partner=us&from=1970&to=2019", 20 },
        { "/charts/supplies?purpose=communications&role=launch&role=platform", 20 },
        { "/charts", 20 },
        { "/charts/partners", 80 },
        { "/charts/partners?then-to=1990&now-from=1991&now-to=2000&tie=mission", 10 },
        { "/charts/partners?purpose=communications&then-from=1980&then-to=1999", 10 },
        { "/network", 300 },
        { "/network?of=fr&from=1990&to=2015", 100 },
        { "/network?purpose=lunar&least=2", 10 },
        { "/network?level=agencies&least=2", 200 },
        { "/network?level=agencies&tie=agreement&of=isro&from=2000", 150 },
        { "/charts/satellites", 150 },
        { "/charts/satellites?partner=us&partner=gb&from=2015", 20 },
        { "/charts/satellites?purpose=communications", 15 },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_mark_counts_what_the_data_and_its_list_hold(string view, int least)
    {
        var page = await site.PageAsync(view);
        var marks = Marks(page);
        Assert.True(marks.Count >= least, $"{view} has only {marks.Count} marks");
        foreach (var (href, count) in marks) Assert.True(count == ChartMarks.Count(href), $"{href} is drawn as {count}, the data holds {ChartMarks.Count(href)}");
        var sample = marks.Where((_, i) => i % FetchOneIn == 0).ToList();
        await Parallel.ForEachAsync(sample, TestContext.Current.CancellationToken, async (mark, _) =>
            Assert.Equal(mark.Count, await RowsAsync(mark.Href)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_figure_says_what_it_shows_and_is_there_as_a_table(string view, int _)
    {
        var page = await site.PageAsync(view);
        var figures = page.QuerySelectorAll("figure.chart");
        Assert.NotEmpty(figures);
        foreach (var figure in figures)
        {
            Assert.NotNull(figure.QuerySelector($"figcaption h2#{figure.GetAttribute("aria-labelledby")}"));
            Assert.EndsWith(".", figure.QuerySelector("figcaption .says")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.NotEqual("", figure.QuerySelector(".notes")!.TextContent.Trim());
            Assert.NotEmpty(figure.QuerySelectorAll(".twin table caption"));
            // What is drawn is in the table too: nobody needs to see the drawing.
            var table = figure.QuerySelectorAll(".twin a[data-n]").Select(a => (a.GetAttribute("href"), a.GetAttribute("data-n"))).ToHashSet();
            var drawn = figure.QuerySelectorAll("a[data-n]").Where(a => a.Closest(".twin") is null).Select(a => (a.GetAttribute("href"), a.GetAttribute("data-n")));
            Assert.Subset(table, drawn.ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_table_can_be_taken_as_it_stands(string view, int _)
    {
        const string Csv = "data:text/csv;charset=utf-8,";
        var page = await site.PageAsync(view);
        var tables = page.QuerySelectorAll("table.counts");
        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            if (table.NextElementSibling?.QuerySelector("a[download]") is not { } link)
            {
                Assert.StartsWith("/network", view, StringComparison.Ordinal);
                continue;
            }

            Assert.Matches(@"^isro-diplomacy(-[a-z0-9]+)+\.csv$", link.GetAttribute("download"));
            var file = TakenTable.OfCsv(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(link.GetAttribute("href")![Csv.Length..])));
            var shown = table.QuerySelectorAll("tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim().Replace(",", "", StringComparison.Ordinal))).ToList();
            Assert.Equal(shown[0], file.Columns.Select(c => c.Replace(",", "", StringComparison.Ordinal)));
            Assert.Equal(shown.Skip(1), file.Rows.Select(row => row.Select(cell => cell.Replace(",", "", StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("/charts/agreements?partner=jp", "Partner: Japan.")]
    [InlineData("/charts/missions?purpose=lunar&from=2008", "Purpose: Moon; from 2008.")]
    [InlineData("/charts/satellites?partner=sg&to=2015", "Customer: Singapore; up to 2015.")]
    public async Task Sentence_tells_under_which_filters_it_holds(string view, string scope)
    {
        var page = await site.PageAsync(view);
        Assert.All(page.QuerySelectorAll(".says"), s => Assert.StartsWith(scope, s.TextContent, StringComparison.Ordinal));
        Assert.Contains(scope.TrimEnd('.').Split("; ")[0], page.Title, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Sentence_on_agreements_by_year_is_worked_out_from_the_data()
    {
        var dated = RawRecords.Agreements.Select(a => a.Text("date")).OfType<string>().Select(d => int.Parse(d[..4], CultureInfo.InvariantCulture)).Order().ToList();
        var half = dated.Distinct().Where(y => 2 * dated.Count(d => d >= y) >= dated.Count).Max();
        var says = (await site.PageAsync("/charts/agreements")).QuerySelector("#by-year .says")!.TextContent;
        Assert.Contains($"{RawRecords.Agreements.Count} agreements, the first dated {dated[0]} and the last {dated[^1]}", says, StringComparison.Ordinal);
        Assert.Contains($"made in or after {half}.", says, StringComparison.Ordinal);
        Assert.Contains($"{RawRecords.Agreements.Count - dated.Count} without a date", says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/charts/agreements?from=2010&to=1990", "from", "1990")]
    [InlineData("/charts/agreements?partner=atlantis", "partner", "atlantis")]
    [InlineData("/charts/missions?purpose=nonsense", "purpose", "nonsense")]
    [InlineData("/charts/missions?from=now", "from", "now")]
    [InlineData("/charts/satellites?to=99999", "to", "99999")]
    [InlineData("/charts/partners?then-from=2000&then-to=1990", "then-to", "1990")]
    [InlineData("/charts/partners?tie=blood", "tie", "blood")]
    [InlineData("/network?level=planets", "level", "planets")]
    [InlineData("/network?least=4", "least", "4")]
    [InlineData("/network?of=atlantis", "of", "atlantis")]
    [InlineData("/network?of=fr&of=us", "of", "fr,us")]
    [InlineData("/network?level=agencies&of=fr", "of", "fr")]
    [InlineData("/network?from=2010&to=2000", "from", "2010")]
    [InlineData("/network/pair?first=fr", "second", "missing")]
    [InlineData("/network/pair?first=fr&second=fr", "second", "fr")]
    [InlineData("/network/pair?first=fr&second=atlantis", "second", "atlantis")]
    [InlineData("/charts/supplies?direction=sideways", "direction", "sideways")]
    [InlineData("/charts/supplies/list?role=nonsense", "role", "nonsense")]
    public Task Bad_input_is_refused_with_what_was_wrong(string view, string field, string value) => site.IsRefusedAsync(view, field, value);

    [Theory]
    [InlineData("/charts/agreements?partner=jp&to=1950")]
    [InlineData("/charts/missions?partner=fr&purpose=human-spaceflight&to=1970")]
    [InlineData("/charts/satellites?partner=us&to=1990")]
    [InlineData("/charts/supplies?partner=lk&to=1970")]
    [InlineData("/charts/partners?then-to=1950&now-to=1951")]
    [InlineData("/network?to=1950")]
    public async Task Chart_of_nothing_says_so_and_leads_back(string view)
    {
        var page = await site.PageAsync(view);
        Assert.Empty(page.QuerySelectorAll("figure.chart"));
        Assert.Equal(view.Split('?')[0], page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/agreements?from=1998&to=2004")]
    [InlineData("/missions?from=1998&to=2004")]
    [InlineData("/satellites?from=1998&to=2004")]
    public async Task List_narrowed_to_years_holds_what_the_data_has_in_them(string list)
    {
        Assert.Equal(ChartMarks.Count(list), await RowsAsync(list));
        var page = await site.PageAsync(list);
        Assert.Equal(["From: 1998", "To: 2004"], page.QuerySelectorAll(".filter-on").Select(f => f.TextContent.Replace("Take away ", "", StringComparison.Ordinal)));
        Assert.Contains("1998 to 2004", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agreements", "/charts/agreements", "partner=fr&subject=earth-observation")]
    [InlineData("/missions", "/charts/missions", "from=1990&partner=fr")]
    [InlineData("/satellites", "/charts/satellites", "partner=us&to=2015")]
    [InlineData("/charts/supplies/list", "/charts/supplies", "partner=us&role=launch")]
    public async Task List_and_chart_lead_to_each_other_with_what_is_asked_for(string list, string chart, string filter)
    {
        var drawn = await site.PageAsync($"{chart}?{filter}");
        var listed = await site.PageAsync($"{list}?{filter}");
        Assert.Equal($"{list}?{filter}", drawn.QuerySelectorAll(".applied a").Single(a => a.TextContent == "As a list").GetAttribute("href"));
        Assert.Equal($"{chart}?{filter}", listed.QuerySelectorAll(".applied a").Single(a => a.TextContent == "As a chart").GetAttribute("href"));
        Assert.Equal(listed.QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")), drawn.QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Menu_of_the_pages_to_look_at_lies_open_on_them_alone()
    {
        Assert.True((await site.PageAsync("/charts/missions")).QuerySelector(".visual-menu")!.HasAttribute("open"));
        Assert.False((await site.PageAsync("/missions")).QuerySelector(".visual-menu")!.HasAttribute("open"));
    }

    private async Task<int> RowsAsync(string list) => (await site.AllRowsAsync(list)).Count;

    private static List<(string Href, int Count)> Marks(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("figure.chart a[data-n]").Select(a => (a.GetAttribute("href")!, ListWalk.Number(a.GetAttribute("data-n")!))).Distinct()];
}
