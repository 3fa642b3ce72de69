using System.Globalization;
using AngleSharp.Dom;
using IsroDiplomacy.Web.Features.Network;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class NetworkPagesTests(Site site)
{
    [Theory]
    [InlineData("/network")]
    [InlineData("/network?level=agencies")]
    [InlineData("/network?purpose=lunar&of=us")]
    public async Task Every_name_on_the_ring_is_a_link_with_room_of_its_own(string view)
    {
        var names = (await site.PageAsync(view)).QuerySelectorAll(".ring > a").Where(a => a.QuerySelector("text") is not null).ToList();
        Assert.True(names.Count >= 5);
        var places = names.Select(n => Place(n.QuerySelector("text")!)).ToList();
        Assert.Equal(names.Count, names.Select(n => n.GetAttribute("href")).Distinct().Count());
        // Names stand outward side by side: what keeps two apart is the distance between where they begin.
        for (var i = 0; i < places.Count; i++)
        {
            var (a, b) = (places[i], places[(i + 1) % places.Count]);
            Assert.True(Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)) >= 14, $"{names[i].TextContent.Trim()} touches the next name");
        }
    }

    [Fact]
    public async Task Place_of_a_name_is_the_same_each_time_and_whoever_is_singled_out()
    {
        async Task<List<string?>> PlacesAsync(string view) =>
            [.. (await site.PageAsync(view)).QuerySelectorAll(".ring text[transform]").Select(t => t.TextContent + t.GetAttribute("transform"))];
        var all = await PlacesAsync("/network");
        Assert.Equal(all, await PlacesAsync("/network?"));
        Assert.Equal(all, await PlacesAsync("/network?of=jp"));
        Assert.Equal(all, await PlacesAsync("/network?least=3"));
    }

    [Fact]
    public async Task Partners_on_the_ring_are_those_that_missions_and_agreements_name()
    {
        var named = RawRecords.Missions.SelectMany(m => m.GetProperty("participations").EnumerateArray())
            .Concat(RawRecords.Agreements.SelectMany(a => a.GetProperty("parties").EnumerateArray()))
            .Select(p => p.Text("partner")).Where(p => p is not null and not "in").Distinct().Order();
        var page = await site.PageAsync("/network");
        Assert.Equal(named, page.QuerySelectorAll(".ring > a[href*='of=']").Select(a => a.GetAttribute("href")!.Split("of=")[1]).Order());
        Assert.Contains($"{named.Count()} partners with ties", page.QuerySelector(".says")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Singling_out_leads_back_and_to_the_page_of_the_partner()
    {
        var page = await site.PageAsync("/network?of=fr&from=1980");
        Assert.Equal(["/network?from=1980", "/partners/fr"], page.QuerySelectorAll(".ring-and-list .ways a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/network?from=1980", page.QuerySelector(".ring [aria-current]")!.GetAttribute("href"));
        Assert.StartsWith("From 1980. France has", page.QuerySelector(".says")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(77)]
    [InlineData(120)]
    public void Ring_keeps_order_and_lines_stay_inside(int names)
    {
        var groups = Enumerable.Range(0, names).GroupBy(i => i / 9).Select(IReadOnlyList<string> (g) => [.. g.Select(i => $"n{i}")]).ToList();
        var (ring, again) = (new RingLayout(groups), new RingLayout(groups));
        for (var i = 0; i < names; i++)
        {
            Assert.Equal(ring.Point($"n{i}"), again.Point($"n{i}"));
            Assert.Equal(RingLayout.Radius, Math.Sqrt(Math.Pow(Number(ring.Point($"n{i}").X), 2) + Math.Pow(Number(ring.Point($"n{i}").Y), 2)), 0.2);
            var line = ring.Line("n0", $"n{i}").Split('M', 'Q', ' ').Where(t => t.Length > 0).Select(Number).ToList();
            Assert.All(line.Chunk(2), p => Assert.True(Math.Sqrt(p[0] * p[0] + p[1] * p[1]) < RingLayout.Radius));
        }
    }

    private static (double X, double Y) Place(IElement text)
    {
        var at = text.GetAttribute("transform")!.Split('(', ')')[1].Split(' ');
        return (Number(at[0]), Number(at[1]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
