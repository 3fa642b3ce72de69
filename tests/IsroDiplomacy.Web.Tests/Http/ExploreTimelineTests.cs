using System.Globalization;
using System.Net;
using IsroDiplomacy.Web.Features.Explore;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The explorer as the server draws it, before any circuit.</summary>
public sealed class ExploreTimelineTests(Site site)
{
    [Theory]
    [InlineData("/explore/timeline", 1950, 2099)]
    [InlineData("/explore/timeline?from=1990&to=1999", 1990, 1999)]
    [InlineData("/explore/timeline?from=2016&to=2018", 2016, 2018)]
    [InlineData("/explore/timeline?from=2017&to=2017", 2017, 2017)]
    public async Task Bricks_are_as_many_as_the_files_have_records_of_the_years(string view, int from, int to)
    {
        bool In(string? date) => date is not null && int.Parse(date[..4], CultureInfo.InvariantCulture) is var year && year >= from && year <= to;
        var first = from == 1950 ? 1962 : from;
        bool Drawn(string? date) => In(date) && int.Parse(date![..4], CultureInfo.InvariantCulture) >= first;
        var expected = RawRecords.Missions.Count(m => Drawn(m.Text("launched"))) + RawRecords.Agreements.Count(a => Drawn(a.Text("date")))
            + RawRecords.Events.Count(e => e.GetProperty("restates").ValueKind == System.Text.Json.JsonValueKind.Null && Drawn(e.Text("date")));
        var page = await site.PageAsync(view);
        Assert.Equal(expected, page.QuerySelectorAll(".zoom-plot svg path").Sum(p => p.GetAttribute("d")!.Count(c => c == 'M')));
        Assert.Contains($": {expected} dated records", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/explore/timeline?from=2000&to=1990", "from", "to")]
    [InlineData("/explore/timeline?lanes=colour", "lanes")]
    [InlineData("/explore/timeline?partner=xx", "partner")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, params string[] fields)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        Assert.Equal(fields, page.QuerySelectorAll(".faults code").Select(c => c.TextContent));
    }

    [Theory]
    [InlineData(1962, 2026, 1978, 2009)]
    [InlineData(1980, 1989, 1982, 1986)]
    [InlineData(2000, 2000, 2000, 2000)]
    public void Zoom_in_halves_the_years_around_the_middle(int first, int last, int innerFirst, int innerLast) =>
        Assert.Equal(new ZoomSpan(innerFirst, innerLast), new ZoomSpan(first, last).In());

    [Fact]
    public void Moving_and_zooming_out_stay_within_the_record()
    {
        var all = new ZoomSpan(1962, 2026);
        Assert.Equal(new ZoomSpan(2017, 2026), new ZoomSpan(2015, 2024).Moved(1, all));
        Assert.Equal(new ZoomSpan(1950, 1959), new ZoomSpan(1952, 1961).Moved(-1, all));
        Assert.Equal(new ZoomSpan(1980, 1989), new ZoomSpan(1982, 1986).Out(all));
        Assert.Equal(2026, new ZoomSpan(2020, 2026).Out(all).Last);
        Assert.Equal(ZoomSpan.Earliest, new ZoomSpan(1950, 2000).Out(all).First);
    }

    [Theory]
    [InlineData(1962, 2026)]
    [InlineData(1990, 1999)]
    [InlineData(2015, 2017)]
    [InlineData(2001, 2001)]
    public void Named_years_are_few_and_lie_in_the_span(int first, int last)
    {
        var named = new ZoomSpan(first, last).Named.ToList();
        Assert.InRange(named.Count, 1, 9);
        Assert.All(named, y => Assert.InRange(y, first, last));
    }
}
