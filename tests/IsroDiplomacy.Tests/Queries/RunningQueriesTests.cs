using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Tests.Statuses;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>What ran when, against the files and against statuses worked out from them without the product's code.</summary>
public sealed class RunningQueriesTests(CatalogueFixture catalogue)
{
    private static readonly RawStatus Raw = new(Repository.DataFolder);
    private static readonly string[] Statuses = ["in-force", "presumed-in-force"];

    private readonly RunningQueries _running = catalogue.Services.GetRequiredService<RunningQueries>();
    private readonly DateOnly _today = catalogue.Services.GetRequiredService<StatusDay>().Today;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int?, int?, string?> Spans => new()
    {
        { null, null, null }, { 1969, null, null }, { 1980, 1989, null }, { 1997, 1997, "us" }, { null, 1970, null }, { 2012, 2012, "fr" },
    };

    [Theory]
    [MemberData(nameof(Spans))]
    public async Task Programmes_are_those_begun_and_not_ended_before_longest_first(int? from, int? to, string? partner)
    {
        var expected = RawData.Read("programmes").Where(p => p.Text("started") is not null && Year(p.Text("started")!) <= (to ?? 9999)
            && (p.Text("ended") is not { } ended || Year(ended) >= (from ?? 0)) && (partner is null || p.Texts("partners").Contains(partner))).ToList();
        var rows = await AllAsync(Filter(from, to, partner), RecordKind.Programme);
        Assert.Equal(expected.Select(p => p.Id()).Order(), rows.Select(r => r.Id).Order());
        Assert.Equal(rows.Select(Years).OrderDescending(), rows.Select(Years));
        foreach (var raw in expected)
        {
            var row = rows.Single(r => r.Id == raw.Id());
            Assert.Equal((raw.Text("started"), raw.Text("ended")), (row.Begun.ToString(), row.Ended?.ToString()));
            Assert.Equal(raw.Text("ended") is null ? RunningEnd.Open : RunningEnd.Known, row.End);
        }

        int Years(RunningRow row) => (row.Ended?.Year ?? _today.Year) - row.Begun!.Value.Year;
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public async Task Missions_are_the_operational_ones_that_had_flown(int? from, int? to, string? partner)
    {
        var expected = RawData.Missions.Where(m => m.Text("status") == "operational" && m.Text("launched") is { } day && Year(day) <= (to ?? 9999)
            && (partner is null || m.Items("participations").Any(p => p.Text("partner") == partner))).Select(m => m.Id());
        var rows = await AllAsync(Filter(from, to, partner), RecordKind.Mission);
        Assert.Equal(expected.Order(), rows.Select(r => r.Id).Order());
        Assert.All(rows, r => Assert.Equal(RunningEnd.Open, r.End));
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public async Task Agreements_are_those_in_force_or_presumed_so_on_a_day_of_the_span(int? from, int? to, string? partner)
    {
        var parties = RawData.Read("agreements").ToDictionary(a => a.Id(), a => a.Items("parties").Select(p => p.Text("partner")).ToList());
        var first = new DateOnly(from ?? 1960, 1, 1);
        var last = to is { } year && year < _today.Year ? new DateOnly(year, 12, 31) : _today;
        var rows = (await AllAsync(Filter(from, to, partner), RecordKind.Agreement)).ToDictionary(r => r.Id);
        foreach (var row in rows.Values)
        {
            var span = row.Spans.First(s => s.From <= last && s.Until > first);
            var day = span.From > first ? span.From : first;
            Assert.True(Raw.On(row.Id, day)?.Status is { } status && Statuses.Contains(status), $"{row.Id} on {day:O}");
        }

        // Of the others, none may have run: each year is asked of a long span, each month of a short one.
        var step = last.Year - first.Year > 1 ? 365 : 30;
        foreach (var id in Raw.Ids.Where(id => !rows.ContainsKey(id) && (partner is null || parties[id].Contains(partner))))
            for (var day = last; day >= first; day = day.AddDays(-step))
                Assert.False(Raw.On(id, day)?.Status is { } status && Statuses.Contains(status), $"{id} on {day:O}");
    }

    [Fact]
    public async Task Spans_of_an_agreement_are_those_through_which_the_data_give_it_the_status()
    {
        var rows = await AllAsync(RunningFilter.All, RecordKind.Agreement);
        var days = Enumerable.Range(1962, _today.Year - 1961).Select(y => new DateOnly(y, 5, 17)).Where(d => d <= _today).ToList();
        foreach (var row in rows)
        {
            foreach (var day in days)
            {
                var span = row.Spans.FirstOrDefault(s => s.From <= day && day < s.Until);
                var told = span is null ? null : span.Presumed ? "presumed-in-force" : "in-force";
                var status = Raw.On(row.Id, day)?.Status;
                Assert.True(told == (Statuses.Contains(status) ? status : null), $"{row.Id} on {day:O}: {status} by the data, told {told}");
            }

            var now = Raw.On(row.Id, _today)!.Value.Status;
            Assert.Equal(Statuses.Contains(now), row.End == RunningEnd.Open);
        }
    }

    [Fact]
    public async Task Longest_agreements_come_first()
    {
        var rows = await AllAsync(RunningFilter.All, RecordKind.Agreement);
        Assert.Equal(rows.Select(Days).OrderDescending(), rows.Select(Days));

        int Days(RunningRow row) => row.Spans.Sum(s => (s.Until < _today ? s.Until : _today).DayNumber - s.From.DayNumber);
    }

    [Fact]
    public async Task What_is_not_drawn_is_counted()
    {
        var running = await _running.ReadAsync(Filter(1990, 1999, null), RunningQueries.Kinds, 1, 5, Cancellation);
        Assert.Equal(RawData.Read("programmes").Count(p => p.Text("started") is null), running.Undated);
        Assert.Equal(RawData.Missions.Count(m => m.Text("status") == "completed" && m.Text("launched") is { } day && Year(day) <= 1999), running.Completed);
        var rows = await AllAsync(Filter(1990, 1999, null), RecordKind.Agreement);
        Assert.Equal(rows.Count(r => r.Spans.Any(s => !s.Presumed && s.From.Year <= 1999 && s.Until > new DateOnly(1990, 1, 1))), running.InForce);
    }

    [Fact]
    public async Task Nothing_is_said_of_years_to_come()
    {
        var running = await _running.ReadAsync(Filter(_today.Year + 1, null, null), RunningQueries.Kinds, 1, 5, Cancellation);
        Assert.Equal(0, running.Total);
    }

    [Theory]
    [InlineData(RecordKind.Agreement)]
    [InlineData(RecordKind.Programme)]
    [InlineData(RecordKind.Mission)]
    public async Task Every_partner_of_the_facet_has_as_many_as_it_says(RecordKind kind)
    {
        var facets = await _running.FacetsAsync(Filter(1990, null, null), [kind], Cancellation);
        var partners = facets.Single(f => f.Name == "partner").Values;
        Assert.NotEmpty(partners);
        foreach (var partner in partners)
            Assert.Equal(partner.Count, (await _running.ListAsync(Filter(1990, null, partner.Code), kind, 1, 1, Cancellation)).Total);
        foreach (var agency in facets.Single(f => f.Name == "agency").Values)
            Assert.Equal(agency.Count, (await _running.ListAsync(Filter(1990, null, null) with { Agencies = [agency.Code] }, kind, 1, 1, Cancellation)).Total);
    }

    private static RunningFilter Filter(int? from, int? to, string? partner) => new(partner is null ? [] : [partner], [], from, to);

    private static int Year(string date) => int.Parse(date[..4], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<List<RunningRow>> AllAsync(RunningFilter filter, RecordKind kind)
    {
        var rows = new List<RunningRow>();
        for (var number = 1; ; number++)
        {
            var page = await _running.ListAsync(filter, kind, number, 50, Cancellation);
            rows.AddRange(page.Rows);
            if (number >= page.Last) return rows;
        }
    }
}
