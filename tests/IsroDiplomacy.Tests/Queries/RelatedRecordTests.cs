using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>What stands beside a record because it has much in common with it.</summary>
public sealed class RelatedRecordTests(CatalogueFixture catalogue)
{
    private static readonly RawTies Ties = RawTies.Read(Repository.DataFolder);

    private readonly RecordQueries _records = catalogue.Services.GetRequiredService<RecordQueries>();

    /// <summary>Every twentieth record, and with it some of each kind.</summary>
    public static TheoryData<string> Sample => [.. Ties.Keys.Where((_, i) => i % 20 == 0)];

    [Theory]
    [MemberData(nameof(Sample))]
    public async Task Related_records_share_something_and_are_not_tied_to_the_record(string key)
    {
        var related = await RelatedAsync(key);
        Assert.InRange(related.Count, 0, 8);
        Assert.DoesNotContain(related, r => r.Record.Key == key || Ties.Of(key).Contains(r.Record.Key));
        Assert.All(related, r => Assert.NotEmpty(r.Shared));
        // Three of each kind come before the fourth of any.
        var late = related.Index().Where(r => related.Take(r.Index).Count(before => before.Record.Kind == r.Item.Record.Kind) >= 3).Select(r => r.Index);
        Assert.Equal(Enumerable.Range(related.Count - late.Count(), late.Count()), late);
        Assert.Equal(related.Select(r => r.Record), (await RelatedAsync(key)).Select(r => r.Record));
    }

    [Fact]
    public async Task Nearly_every_record_has_at_least_five()
    {
        var counts = new List<int>();
        foreach (var row in Sample) counts.Add((await RelatedAsync(row.Data)).Count);
        Assert.True(counts.Count(c => c >= 5) >= counts.Count * 0.95, $"only {counts.Count(c => c >= 5)} of {counts.Count}");
    }

    [Fact]
    public async Task Names_what_is_shared_and_how_far_apart_in_time()
    {
        var axiom = Assert.Single(await RelatedAsync("mission/nisar"), r => r.Record.Key == "mission/axiom-4");
        Assert.Equal(0, axiom.YearsLater);
        var common = Ties.Of("mission/nisar").Intersect(Ties.Of("mission/axiom-4")).Where(k => !k.StartsWith("source/", StringComparison.Ordinal));
        Assert.InRange(axiom.Shared.Count(t => t.Kind is not null), 3, common.Count());
        Assert.Subset(common.ToHashSet(), axiom.Shared.Where(t => t.Kind is not null).Select(t => t.Key).ToHashSet());
        Assert.Contains(new SharedTrait("agency/nasa", "NASA"), axiom.Shared);
    }

    [Theory]
    [InlineData("flight/pslv-c37", true)]
    [InlineData("mission/nisar", false)]
    public async Task Says_whether_more_may_be_shared_than_was_compared(string key, bool atLeast) =>
        Assert.All(await RelatedAsync(key), r => Assert.Equal(atLeast, r.AtLeast));

    [Fact]
    public async Task Home_side_is_never_what_is_shared()
    {
        foreach (var row in Sample)
            Assert.DoesNotContain(await RelatedAsync(row.Data), r =>
                r.Record.Key is "partner/in" or "agency/isro" || r.Shared.Any(t => t.Key is "partner/in" or "agency/isro"));
    }

    private async Task<IReadOnlyList<RelatedRecord>> RelatedAsync(string key)
    {
        var parts = key.Split('/');
        return (await _records.ContextAsync(RecordKinds.Parse(parts[0]), parts[1], TestContext.Current.CancellationToken)).Related;
    }
}
