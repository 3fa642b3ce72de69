using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Statuses;

/// <summary>What the database tells of every agreement is what the data give, on days before and after today.</summary>
public sealed class StatusRecomputationTests(CatalogueFixture catalogue)
{
    private static readonly RawStatus Raw = new(Repository.DataFolder);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<DateOnly> Days =>
    [
        Day(1962, 1, 1), Day(1975, 4, 19), Day(1998, 5, 11), Day(2005, 6, 2), Day(2008, 2, 1), Day(2015, 4, 30), Day(2018, 9, 30),
        Day(2026, 6, 29), Day(2026, 6, 30), Day(2026, 7, 1), Day(2030, 1, 1), Day(2060, 1, 1),
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Status_and_rule_of_every_agreement_are_those_the_data_give(DateOnly day)
    {
        await using var db = await catalogue.Contexts.CreateDbContextAsync(Cancellation);
        var told = await db.AgreementPhases.Where(s => s.From <= day && day < s.Until)
            .ToDictionaryAsync(s => s.AgreementId, s => (s.Status, s.Reason.ToString()), Cancellation);
        foreach (var id in Raw.Ids)
        {
            (string, string)? here = told.TryGetValue(id, out var found) ? found : null;
            Assert.True(Raw.On(id, day) == here, $"{id} on {day:O}: {Raw.On(id, day)} by the data, told {here}");
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task List_as_of_a_day_counts_each_status_as_the_data_give_it(DateOnly day)
    {
        var agreements = catalogue.Services.GetRequiredService<AgreementQueries>();
        var filter = AgreementFilter.All with { On = day };
        var expected = Raw.Ids.Select(id => Raw.On(id, day)?.Status).OfType<string>().GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        var facet = (await agreements.FacetsAsync(filter, Cancellation)).Single(f => f.Name == "status");
        Assert.Equal(expected, facet.Values.Where(v => v.Count > 0).ToDictionary(v => v.Code, v => v.Count));
        Assert.Equal(expected.Values.Sum(), (await agreements.ListAsync(filter, AgreementSort.Newest, 1, Cancellation)).Total);
        foreach (var (status, count) in expected)
        {
            var narrowed = await agreements.ListAsync(filter with { Statuses = [status] }, AgreementSort.Title, 1, Cancellation);
            Assert.Equal(count, narrowed.Total);
            Assert.All(narrowed.Rows, row => Assert.Equal(status, row.Standing.Status));
        }
    }

    [Fact]
    public async Task Day_of_the_list_is_that_of_the_clock()
    {
        var later = new StatusDay(new FixedTime(new(2040, 1, 1, 0, 0, 0, TimeSpan.Zero)), new(2026, 6, 30));
        var agreements = new AgreementQueries(catalogue.Contexts, catalogue.Services.GetRequiredService<Lexicon>(), later);
        var day = new DateOnly(2040, 1, 1);
        var lapsed = await agreements.CountAsync(AgreementFilter.All with { Statuses = [AgreementStatuses.PresumedLapsed] }, Cancellation);
        Assert.Equal(Raw.Ids.Count(id => Raw.On(id, day)?.Status == AgreementStatuses.PresumedLapsed), lapsed);
        var found = await agreements.FindAsync("us-2008-isro-nasa-framework", Cancellation);
        Assert.Equal((AgreementStatuses.PresumedLapsed, StatusReason.LongSilent), (found!.Standing.Status, found.Standing.Phase.Reason));
    }

    [Fact]
    public void Clock_that_runs_behind_the_data_hides_nothing() =>
        Assert.Equal(new(2026, 6, 30), new StatusDay(new FixedTime(new(1999, 1, 1, 0, 0, 0, TimeSpan.Zero)), new(2026, 6, 30)).Today);

    [Fact]
    public async Task Phases_of_an_agreement_follow_each_other_without_a_gap()
    {
        await using var db = await catalogue.Contexts.CreateDbContextAsync(Cancellation);
        var phases = await db.AgreementPhases.OrderBy(s => s.AgreementId).ThenBy(s => s.Position).ToListAsync(Cancellation);
        foreach (var line in phases.GroupBy(s => s.AgreementId))
        {
            Assert.Equal(line.Skip(1).Select(s => s.From), line.SkipLast(1).Select(s => s.Until));
            Assert.Equal(DateOnly.MaxValue, line.Last().Until);
            Assert.All(line, s => Assert.True(s.From < s.Until));
        }

        Assert.Equal(RawData.Read("agreements").Count, phases.Select(s => s.AgreementId).Distinct().Count());
    }

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
