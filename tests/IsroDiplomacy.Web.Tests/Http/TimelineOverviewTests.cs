using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Every brick, column and cell of the overview against the files, and where each leads.</summary>
public sealed partial class TimelineOverviewTests(Site site)
{
    public static TheoryData<string> Views =>
    [
        "/timeline", "/timeline?partner=fr", "/timeline?category=launch", "/timeline?kind=event&partner=us",
        "/timeline?category=agreement&from=1990&to=2010",
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_year_of_every_lane_has_as_many_bricks_as_the_files_have_records(string view)
    {
        var expected = Asked(view).Where(r => r.Year >= 1962).ToList();
        var page = await site.PageAsync(view);
        var lanes = page.QuerySelectorAll(".strip > .lanes > .lane").ToList();
        Assert.Equal(expected.Count, lanes.Sum(l => l.QuerySelectorAll("svg a").Sum(Bricks)));
        foreach (var lane in lanes)
        {
            var name = Label(lane);
            Assert.Equal(
                expected.Where(r => r.Lane == name).CountBy(r => r.Year).OrderBy(y => y.Key).Select(y => (y.Key, y.Value)),
                lane.QuerySelectorAll("svg a").Select(a => (Year(a), Bricks(a))));
            Assert.Equal(expected.Count(r => r.Lane == name && r.IsSetback), lane.QuerySelectorAll("svg a path.f-lost").Sum(Moves));
        }
    }

    [Theory]
    [InlineData("/timeline?lanes=partner")]
    [InlineData("/timeline?lanes=partner&from=1962&to=1989")]
    [InlineData("/timeline?lanes=partner&kind=agreement")]
    [InlineData("/timeline?lanes=partner&partner=fr&partner=jp")]
    public async Task Every_year_of_every_partner_has_as_many_bricks_as_the_files_have_records(string view)
    {
        var expected = Asked(view).Where(r => r.Year >= 1962).ToList();
        var page = await site.PageAsync(view);
        var lanes = page.QuerySelectorAll(".strip > .lanes > .lane").ToDictionary(Label);
        var ids = RawRecords.Partners.Where(p => lanes.ContainsKey(p.Text("name")!)).ToDictionary(p => p.Text("name")!, p => p.Id());
        Assert.NotEmpty(ids);
        foreach (var (name, lane) in lanes)
        {
            var own = expected.Where(r => ids.TryGetValue(name, out var id) ? r.Partners.Contains(id) : !r.Partners.Any(p => p is not null && ids.ContainsValue(p)));
            Assert.Equal(own.CountBy(r => r.Year).OrderBy(y => y.Key).Select(y => (y.Key, y.Value)), lane.QuerySelectorAll("svg a").Select(a => (Year(a), Bricks(a))));
            Assert.Equal(own.Count(r => r.Kind == "agreement"), lane.QuerySelectorAll("svg a path.f-agreement").Sum(Moves));
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    [InlineData("/timeline?lanes=partner")]
    public async Task Table_says_the_same_as_the_bricks_and_counts_what_lies_before_them(string view)
    {
        var all = Asked(view);
        var page = await site.PageAsync(view);
        var table = page.QuerySelector(".twin table.by-decade")!;
        foreach (var lane in page.QuerySelectorAll(".strip > .lanes > .lane"))
        {
            var row = table.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == Label(lane));
            var heads = table.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()).ToList();
            var early = heads.FindIndex(h => h.StartsWith("195", StringComparison.Ordinal));
            var drawn = Number(row.Children[^1].TextContent) - (early < 0 ? 0 : Number(row.Children[early].TextContent));
            Assert.Equal(Number(lane.QuerySelector("b")!.TextContent), drawn);
            Assert.Equal(drawn, lane.QuerySelectorAll("svg a").Sum(Bricks));
        }

        Assert.Equal(all.Count, Number(table.QuerySelector("tfoot td:last-child")!.TextContent));
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?category=agreement&category=summit")]
    [InlineData("/timeline?lanes=partner&to=1989")]
    public async Task Every_cell_label_and_brick_leads_to_as_many_records_as_it_shows(string view)
    {
        var page = await site.PageAsync(view);
        var links = page.QuerySelectorAll(".by-decade td a").Select(a => (Href: a.GetAttribute("href")!, Count: Number(a.TextContent)))
            .Concat(page.QuerySelectorAll(".strip > .lanes > .lane > span a").Select(a => (Href: a.GetAttribute("href")!, Count: Number(a.NextElementSibling!.TextContent))))
            .Concat(page.QuerySelectorAll(".strip > .lanes > .lane").Where(l => l.QuerySelector("span a") is not null).SelectMany(l => l.QuerySelectorAll("svg a").Where((_, i) => i % 5 == 0))
                .Select(a => (Href: a.GetAttribute("href")!, Count: Bricks(a))))
            .DistinctBy(l => l.Href).Where((_, i) => i % 2 == 0).ToList();
        Assert.True(links.Count > 12, $"{links.Count} links");
        foreach (var (href, count) in links)
        {
            // Those of partners together lead to the span with all others.
            if (view.Contains("lanes=partner", StringComparison.Ordinal) && !href.Contains("partner=", StringComparison.Ordinal)) continue;
            var there = await site.PageAsync(href.Split('#')[0]);
            Assert.Equal(count, Number(there.QuerySelector(".applied strong")!.TextContent));
            Assert.NotNull(there.GetElementById(href.Split('#')[1]));
        }
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?lanes=partner&partner=fr")]
    [InlineData("/timeline?category=summit")]
    public async Task Sentence_is_written_anew_for_each_view(string view)
    {
        var drawn = Asked(view).Where(r => r.Year >= 1962).ToList();
        var sentence = (await site.PageAsync(view)).QuerySelector(".strip .says")!.TextContent;
        Assert.StartsWith($"{drawn.Count} dated records from {drawn.Min(r => r.Year)} to {drawn.Max(r => r.Year)}", sentence, StringComparison.Ordinal);
        var most = drawn.CountBy(r => r.Year).Max(y => y.Value);
        Assert.EndsWith($"with {most}{(drawn.CountBy(r => r.Year).Count(y => y.Value == most) > 1 ? " each" : "")}.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restrictions_are_hatched_and_told_with_their_events()
    {
        var page = await site.PageAsync("/timeline");
        Assert.Equal(2, page.QuerySelectorAll(".strip .ban").Length);
        Assert.Equal(
            ["/events/us-sanctions-glavkosmos-1992", "/events/pokhran-sanctions-1998", "/events/entity-list-2011"],
            page.QuerySelectorAll(".strip figcaption a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Span_of_one_decade_offers_its_years_and_its_neighbours()
    {
        var page = await site.PageAsync("/timeline?from=1984&to=1984&partner=su");
        var years = page.QuerySelector("nav[aria-label='Years of the overview']")!.QuerySelectorAll("a").ToList();
        Assert.Equal(13, years.Count);
        Assert.Equal("1984", years.Single(a => a.HasAttribute("aria-current")).TextContent);
        Assert.All(years, a => Assert.Contains("partner=su", a.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".grid-lines .span"));
    }

    [Fact]
    public async Task Form_of_years_keeps_the_rest_of_the_view()
    {
        var form = (await site.PageAsync("/timeline?partner=fr&lanes=partner&from=1990&page=1")).QuerySelector("form.span-form")!;
        Assert.Equal(["lanes=partner", "partner=fr"], form.QuerySelectorAll("input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
        Assert.Equal("1990", form.QuerySelector("#from")!.GetAttribute("value"));
    }

    /// <summary>The records that a view is of, with all years: what its overview draws.</summary>
    private static List<Dated> Asked(string view)
    {
        var parameters = view.Contains('?', StringComparison.Ordinal) ? view.Split('?')[1].Split('&').Select(p => p.Split('=')).ToLookup(p => p[0], p => p[1]) : Array.Empty<string[]>().ToLookup(p => p[0], p => p[1]);
        bool Fits(string name, Func<string, bool> has) => !parameters[name].Any() || parameters[name].Any(has);
        return [.. Dated.All.Where(r => Fits("kind", k => k == r.Kind) && Fits("category", c => c == r.Category) && Fits("partner", r.Partners.Contains))];
    }

    private static string Label(IElement lane) => (lane.QuerySelector("span a")?.TextContent ?? lane.QuerySelector("span")!.FirstChild!.TextContent).Trim();

    private static int Year(IElement column) => int.Parse(column.QuerySelector("title")!.TextContent[..4], CultureInfo.InvariantCulture);

    private static int Bricks(IElement column) => column.QuerySelectorAll("path").Sum(Moves);

    private static int Moves(IElement path) => path.GetAttribute("d")!.Count(c => c == 'M');

    private static int Number(string text) => int.Parse(Digits().Match(text.Replace(",", "", StringComparison.Ordinal)).Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    private sealed record Dated(string Kind, string Category, string Date, IReadOnlyList<string?> Partners)
    {
        public static IReadOnlyList<Dated> All { get; } =
        [
            .. RawRecords.Missions.Where(m => m.Text("launched") is not null).Select(m => new Dated(
                "mission", "launch", m.Text("launched")!, [.. m.GetProperty("participations").EnumerateArray().Select(p => p.Text("partner"))])),
            .. RawRecords.Agreements.Where(a => a.Text("date") is not null).Select(a => new Dated(
                "agreement", "agreement", a.Text("date")!, [.. a.GetProperty("parties").EnumerateArray().Select(p => p.Text("partner"))])),
            .. RawRecords.Events.Where(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null).Select(e => new Dated(
                "event", e.Text("category")!, e.Text("date")!, [.. e.GetProperty("partners").EnumerateArray().Select(p => p.GetString())])),
        ];

        public int Year => int.Parse(Date[..4], CultureInfo.InvariantCulture);

        public bool IsSetback => Category is "sanction" or "crisis";

        public string Lane => (Kind, Category) switch
        {
            ("agreement", _) => "Agreements",
            (_, "launch" or "mission-milestone") => "Launches, milestones",
            (_, "agreement" or "summit" or "multilateral") => "Talks and forums",
            (_, "policy" or "sanction" or "crisis") => "Policy and controls",
            (_, "founding" or "training" or "infrastructure") => "Schools and stations",
            (_, "commercial") => "Commerce",
            _ => throw new InvalidOperationException(Category),
        };
    }
}
