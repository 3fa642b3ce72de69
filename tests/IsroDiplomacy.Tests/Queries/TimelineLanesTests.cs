using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>The lanes in which the timeline is drawn hold what the data gives them.</summary>
public sealed class TimelineLanesTests(CatalogueFixture catalogue)
{
    private readonly TimelineQueries _timeline = catalogue.Services.GetRequiredService<TimelineQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IReadOnlyList<Dated> Raw => RawTimeline.All;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("launch", 1980, 1999)]
    [InlineData(null, null, 1968)]
    public async Task Lanes_of_the_busiest_partners_hold_their_records_and_the_last_lane_all_others(string? category, int? from, int? to)
    {
        var filter = TimelineFilter.All with { Categories = category is null ? [] : [category], From = from, To = to };
        var drawn = Raw.Where(r => category is null || r.Category == category).ToList();
        var chosen = drawn.Where(r => r.Year >= (from ?? 0) && r.Year <= (to ?? 9999));
        var busiest = chosen.SelectMany(r => r.Partners.Distinct()).Where(p => p is not null and not "in").CountBy(p => p).OrderByDescending(p => p.Value).ToList();

        var lanes = await _timeline.PartnerLanesAsync(filter, 5, cancellation: Cancellation);

        Assert.Equal(busiest.Take(5).Select(p => p.Value), lanes.Busiest.Select(l => busiest.Single(b => b.Key == l.Partner.Id).Value));
        foreach (var lane in lanes.Busiest)
            Assert.Equal(ByYear(drawn.Where(r => r.Partners.Contains(lane.Partner.Id))), lane.Years.Years.Select(y => (y.Year, y.Total)));
        var named = lanes.Busiest.Select(l => l.Partner.Id).ToHashSet();
        Assert.Equal(ByYear(drawn.Where(r => !r.Partners.Any(named.Contains))), lanes.Others.Years.Select(y => (y.Year, y.Total)));

        static IEnumerable<(int, int)> ByYear(IEnumerable<Dated> records) => records.CountBy(r => r.Year).OrderBy(y => y.Key).Select(y => (y.Key, y.Value));
    }

    [Fact]
    public async Task Months_hold_the_records_of_their_years_and_those_without_a_month_stand_apart()
    {
        var filter = TimelineFilter.All with { From = 2016, To = 2018 };
        var months = await _timeline.MonthsAsync(filter, Cancellation);
        var expected = Raw.Where(r => r.Year is >= 2016 and <= 2018)
            .CountBy(r => (r.Year, Month: r.Date.Length == 4 ? (int?)null : int.Parse(r.Date[5..7], System.Globalization.CultureInfo.InvariantCulture)))
            .OrderBy(m => m.Key.Year).ThenBy(m => m.Key.Month ?? 13).Select(m => (m.Key.Year, m.Key.Month, m.Value));
        Assert.Equal(expected, months.Years.Select(m => (TimelineSlots.YearOf(m.Year), TimelineSlots.MonthOf(m.Year), m.Total)));

        var lanes = await _timeline.PartnerLanesAsync(filter, 2, months: true, Cancellation);
        foreach (var lane in lanes.Busiest)
            Assert.Equal(Raw.Count(r => r.Year is >= 2016 and <= 2018 && r.Partners.Contains(lane.Partner.Id)), lane.Years.Total);
    }

    [Fact]
    public async Task Lanes_of_partners_asked_for_are_theirs_alone()
    {
        var lanes = await _timeline.PartnerLanesAsync(TimelineFilter.All with { Partners = ["jp", "fr"] }, 5, cancellation: Cancellation);
        Assert.Equal(["fr", "jp"], lanes.Busiest.Select(l => l.Partner.Id));
        Assert.Equal(0, lanes.Others.Total);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("agreement", null)]
    [InlineData(null, "event")]
    [InlineData("launch", "mission")]
    public async Task Narrowing_to_a_lane_leaves_just_what_the_lane_counts(string? category, string? kind)
    {
        var filter = TimelineFilter.All with
        {
            Categories = category is null ? [] : [category], Kinds = kind is null ? [] : [RecordKinds.Parse(kind)],
        };
        var vocabulary = catalogue.Services.GetRequiredService<Lexicon>().Of(Vocabularies.EventCategories).Select(t => t.Code).ToList();
        var years = await _timeline.YearsAsync(filter, Cancellation);
        foreach (var lane in TimelineLanes.All.Where(l => years.In(l) > 0))
        {
            var (kinds, categories) = TimelineLanes.Narrow(lane, [.. filter.Kinds], [.. filter.Categories], vocabulary);
            Assert.Equal(years.In(lane), await _timeline.CountAsync(filter with { Kinds = kinds, Categories = categories }, Cancellation));
        }
    }
}
