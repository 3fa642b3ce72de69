using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using IsroDiplomacy.Web.Components.Map;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class MapPageTests(Site site)
{
    private const string Own = ".places li:not([aria-hidden]) a, .bodies a";

    private static readonly string[] Official =
        [.. RawRecords.Partners.Where(p => p.GetProperty("official").GetBoolean() && p.Text("kind") != "historic-state").Select(p => p.Id())];

    public static TheoryData<string> Views =>
    [
        "/map", "/map?measure=in-force", "/map?measure=missions&purpose=oceanography", "/map?measure=satellites&from=2015", "/map?measure=programmes",
        "/map?measure=first&from=1990&to=1999", "/map?from=2050", "/map?purpose=lunar&purpose=planetary",
    ];

    [Fact]
    public void Every_partner_that_is_a_place_has_a_position_on_the_world()
    {
        // Antarctica is left out of the land; it would stand beside the map.
        var places = RawRecords.Partners.Where(p => p.Text("kind") is "state" or "area" && p.Id() != "aq").Select(p => p.Id()).Order(StringComparer.Ordinal);
        Assert.Equal(places, MapView.World.Points.Keys.Order(StringComparer.Ordinal));
        foreach (var view in MapView.Near.Prepend(MapView.World))
        {
            Assert.All(view.Points.Keys, id => Assert.Contains(id, MapView.World.Points.Keys));
            Assert.All(view.Points.Values, p => Assert.True(p is [> 0, > 0] && p[0] < view.Width && p[1] < view.Height));
        }
    }

    [Fact]
    public void Small_states_have_a_closer_view_and_marks_are_a_finger_apart()
    {
        foreach (var id in new[] { "sg", "mv", "bh", "bn", "kw" }) Assert.False(MapView.HomeOf(id)!.IsWorld, id);
        Assert.True(MapView.HomeOf("mu")!.IsWorld);
        foreach (var view in MapView.Near.Prepend(MapView.World))
        {
            var own = view.Points.Where(p => MapView.HomeOf(p.Key) == view).ToList();
            var closest = own.SelectMany(a => own.Where(b => string.CompareOrdinal(a.Key, b.Key) < 0)
                .Select(b => Math.Max(Math.Abs(a.Value[0] - b.Value[0]), Math.Abs(a.Value[1] - b.Value[1])))).Min();
            Assert.True(closest >= 46, $"{view.Id}: {closest}");
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_partner_is_one_link_and_one_row_with_the_same_number(string path)
    {
        var page = await site.PageAsync(path);
        var links = page.QuerySelectorAll(Own).Where(a => a.GetAttribute("href") != "/partners/in")
            .ToDictionary(a => a.GetAttribute("href")!, a => a.QuerySelector("b")!.TextContent);
        var rows = page.QuerySelectorAll("#table tbody tr")
            .ToDictionary(r => r.QuerySelector("th > a:not(.cc)")!.GetAttribute("href")!, r => r.QuerySelectorAll("td")[^1].TextContent.Trim());
        Assert.Equal(rows.Keys.Order(StringComparer.Ordinal), links.Keys.Order(StringComparer.Ordinal));
        Assert.Superset(Official.Select(Urls.Partner).ToHashSet(), links.Keys.ToHashSet());
        Assert.All(links, l => Assert.Equal(Number(rows[l.Key]), Number(l.Value)));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Circles_have_areas_by_their_numbers_and_shades_by_their_years(string path)
    {
        var page = await site.PageAsync(path);
        var counted = page.QuerySelectorAll(".world .places a").Where(a => Number(a.QuerySelector("b")!.TextContent) > 0).ToList();
        var circles = page.QuerySelectorAll(".world svg > circle").Where(c => c.ClassName!.StartsWith('q')).ToList();
        Assert.Equal(counted.Count, circles.Count);
        if (path.Contains("first", StringComparison.Ordinal) || counted.Count == 0) return;
        // Of all partners, the bodies too, the greatest has the radius 27; where it is but a few, twelve would have it.
        var most = Math.Max(12, page.QuerySelectorAll(Own).Max(a => Number(a.QuerySelector("b")!.TextContent)));
        Assert.Equal(
            counted.Select(a => Math.Max(3, 27 * Math.Sqrt((double)Number(a.QuerySelector("b")!.TextContent) / most))).Select(r => Math.Round(r, 1)).Order(),
            circles.Select(c => double.Parse(c.GetAttribute("r")!, CultureInfo.InvariantCulture)).Order());
    }

    [Theory]
    [InlineData("/map")]
    [InlineData("/map?measure=in-force")]
    [InlineData("/map?measure=missions&purpose=oceanography&purpose=climate")]
    [InlineData("/map?measure=satellites&purpose=technology-demonstration")]
    [InlineData("/map?measure=programmes")]
    [InlineData("/map?from=1990&to=2005")]
    [InlineData("/map?measure=satellites&from=2015")]
    public async Task Linked_number_is_that_of_the_list_it_leads_to(string path)
    {
        var page = await site.PageAsync(path);
        var numbers = page.QuerySelectorAll("#table td a").ToList();
        Assert.NotEmpty(numbers);
        // Russia's takes in the Soviet Union; every ninth besides.
        var russian = numbers.Where(a => a.GetAttribute("href")!.Contains("partner=su", StringComparison.Ordinal));
        foreach (var number in numbers.Where((_, i) => i % 9 == 0).Concat(russian).Distinct())
        {
            var list = await site.PageAsync(number.GetAttribute("href")!);
            Assert.Equal(Number(number.TextContent), Number(list.QuerySelector(".applied strong")!.TextContent));
        }
    }

    [Fact]
    public async Task Sentence_says_how_many_and_who_has_most()
    {
        var page = await site.PageAsync("/map?measure=satellites");
        var deployed = RawRecords.Satellites.Where(s => s.Text("outcome") == "deployed").GroupBy(s => s.Text("partner")!).ToDictionary(g => g.Key, g => g.Count());
        var sentence = page.QuerySelector(".map figcaption p")!.TextContent;
        Assert.StartsWith($"{Official.Count(deployed.ContainsKey)} of 64 partners", sentence, StringComparison.Ordinal);
        Assert.Contains($"{deployed.Keys.Count(k => !Official.Contains(k))} others", sentence, StringComparison.Ordinal);
        foreach (var (id, count) in deployed.OrderByDescending(d => d.Value).Take(3))
            Assert.Contains($"{RawRecords.Partners.Single(p => p.Id() == id).Text("name")} {count}", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blank_of_a_partner_differs_from_a_partner_of_which_nothing_dated_was_found()
    {
        var page = await site.PageAsync("/map?measure=satellites");
        Assert.Single(page.QuerySelectorAll(".world circle.silent"));
        Assert.NotEmpty(page.QuerySelectorAll(".world circle.nothing"));
        var says = page.QuerySelectorAll(".places li:not([aria-hidden]) span").ToDictionary(s => s.PreviousElementSibling!.GetAttribute("href")!, s => s.TextContent);
        Assert.Contains("nothing dated was found", says["/partners/sy"], StringComparison.Ordinal);
        Assert.Contains("none of this on record; first record", says["/partners/pe"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("most", 2)]
    [InlineData("name", 0)]
    public async Task Table_is_sorted_by_links_and_then_unfolded(string sort, int column)
    {
        var page = await site.PageAsync($"/map?measure=missions&sort={sort}");
        Assert.True(page.GetElementById("table")!.HasAttribute("open"));
        var values = page.QuerySelectorAll("#table tbody tr").Select(r => column == 0
            ? r.QuerySelector("th > a:not(.cc)")!.TextContent : r.QuerySelectorAll("td")[column].TextContent.Trim()).ToList();
        Assert.Equal(column == 0 ? values.Order(StringComparer.OrdinalIgnoreCase) : values.OrderByDescending(Number), values);
        Assert.All(page.QuerySelectorAll(".sorts a"), a => Assert.EndsWith("#table", a.GetAttribute("href")!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/map?measure=budget", "measure")]
    [InlineData("/map?from=2000&to=1990", "from", "to")]
    [InlineData("/map?from=196x&purpose=war", "from", "purpose")]
    [InlineData("/map?sort=size", "sort")]
    [InlineData("/map?measure=ties&measure=first", "measure")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, params string[] fields)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        Assert.Equal(fields, page.QuerySelectorAll(".faults code").Select(c => c.TextContent));
        Assert.Empty(page.QuerySelectorAll(".map, .places a"));
        Assert.NotEmpty(page.QuerySelectorAll(".faults a"));
    }

    [Theory]
    [InlineData("/map?to=1950")]
    [InlineData("/map?measure=satellites&purpose=lunar&from=2000")]
    public async Task Nothing_to_draw_is_said_and_every_way_out_shows_as_many_as_it_promises(string path)
    {
        var page = await site.PageAsync(path);
        var ways = page.QuerySelectorAll(".empty li").ToList();
        Assert.NotEmpty(ways);
        foreach (var way in ways)
        {
            var there = await site.PageAsync(way.QuerySelector("a")!.GetAttribute("href")!);
            Assert.Equal(Number(way.TextContent[(way.TextContent.LastIndexOf(':') + 1)..]),
                there.QuerySelectorAll(Own).Count(a => a.QuerySelector("b")!.TextContent is not ("" or "0")));
        }
    }

    [Fact]
    public async Task Form_keeps_the_measure_and_shows_what_is_set()
    {
        var page = await site.PageAsync("/map?measure=missions&purpose=lunar&from=1990");
        Assert.Equal("missions", page.QuerySelector(".map-form [name=measure]")!.GetAttribute("value"));
        Assert.Equal("1990", page.QuerySelector("#from")!.GetAttribute("value"));
        Assert.Equal(["lunar"], page.QuerySelectorAll(".map-form [name=purpose][checked]").Select(c => c.GetAttribute("value")));
        Assert.Equal("true", page.QuerySelector(".measures [aria-current]")!.GetAttribute("aria-current"));
        Assert.Contains(page.QuerySelectorAll(".filter-on"), a => a.GetAttribute("href") == "/map?from=1990&measure=missions");
    }

    private static int Number(string text) =>
        int.TryParse(string.Concat(text.Trim().TakeWhile(c => char.IsAsciiDigit(c) || c == ',')), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var n) ? n : 0;
}
