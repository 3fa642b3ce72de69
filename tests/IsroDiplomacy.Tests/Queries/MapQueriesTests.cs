using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class MapQueriesTests(CatalogueFixture catalogue)
{
    private readonly MapQueries _map = catalogue.Services.GetRequiredService<MapQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Years and purposes.</summary>
    public static TheoryData<int?, int?, string> Views => new()
    {
        { null, null, "" }, { 1969, 1991, "" }, { null, 1968, "" }, { 2015, null, "" }, { 1998, 1998, "" },
        { null, null, "oceanography" }, { null, null, "lunar navigation" }, { 1990, 2010, "oceanography education" }, { null, null, "astronomy" },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Agreements_and_missions_are_those_of_the_data(int? from, int? to, string purposes)
    {
        var raw = new RawMap(from, to, Split(purposes));
        await Check(MapMeasure.Ties, from, to, purposes, row =>
        {
            var missions = raw.MissionCount(row);
            return (raw.AgreementCount(row) + missions, missions);
        });
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Missions_are_those_of_the_data(int? from, int? to, string purposes)
    {
        var raw = new RawMap(from, to, Split(purposes));
        await Check(MapMeasure.Missions, from, to, purposes, id => (raw.MissionCount(id), 0));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Satellites_are_those_put_in_orbit(int? from, int? to, string purposes)
    {
        var raw = new RawMap(from, to, Split(purposes));
        await Check(MapMeasure.Satellites, from, to, purposes, id => (raw.SatelliteCount(id), 0));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Programmes_count_in_each_year_they_run(int? from, int? to, string purposes)
    {
        var raw = new RawMap(from, to, Split(purposes));
        await Check(MapMeasure.Programmes, from, to, purposes, id => (raw.ProgrammeCount(id), 0));
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(null, null, "oceanography")]
    [InlineData(1998, 1998, "")]
    [InlineData(2011, 2011, "oceanography")]
    [InlineData(2025, 2025, "lunar navigation")]
    public async Task Agreements_in_force_held_on_a_day_of_the_period(int? from, int? to, string purposes)
    {
        var raw = new RawMap(from, to, Split(purposes));
        var today = catalogue.Services.GetRequiredService<StatusDay>().Today;
        await Check(MapMeasure.InForce, from, to, purposes, id => raw.InForce(id, today));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task First_year_is_that_of_the_data(int? from, int? to, string purposes)
    {
        var raw = new RawMap(from, to, Split(purposes));
        var rows = await Check(MapMeasure.First, from, to, purposes, id => (raw.FirstYear(id) is null ? 0 : 1, 0));
        Assert.All(rows, r => Assert.Equal(raw.FirstYear(r.Partner.Id), r.FirstYear));
    }

    [Fact]
    public async Task Rows_tell_since_when_and_which_former_states_they_take_in()
    {
        var rows = await _map.ReadAsync(MapFilter.All with { Measure = MapMeasure.Satellites }, Cancellation);
        foreach (var row in rows)
        {
            var sides = RawMap.Sides(row.Partner.Id);
            Assert.Equal(RawPartners.All.Where(p => sides.Contains(p.Id())).Select(RawPartners.SinceYear).Min(), row.Since?.Year);
            Assert.Equal(sides.Where(s => s != row.Partner.Id).Order(StringComparer.Ordinal), row.Predecessors.Select(p => p.Id));
        }

        Assert.Equal(["su"], rows.Single(r => r.Partner.Id == "ru").Predecessors.Select(p => p.Id));
        Assert.Equal(
            RawPartners.All.Where(p => p.IsOfficial() && RawPartners.SinceYear(p) is null).Select(p => p.Id()),
            rows.Where(r => r.Since is null).Select(r => r.Partner.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(2050, null)]
    [InlineData(null, 1950)]
    public async Task Period_without_records_leaves_the_official_partners_at_nought(int? from, int? to)
    {
        foreach (var measure in Enum.GetValues<MapMeasure>().Where(m => from is null || m is not (MapMeasure.InForce or MapMeasure.Programmes)))
        {
            var rows = await _map.ReadAsync(new(measure, new(from, to), []), Cancellation);
            Assert.All(rows, r => Assert.Equal(0, r.Count));
            Assert.Equal(64, rows.Count);
        }
    }

    private async Task<IReadOnlyList<MapRow>> Check(MapMeasure measure, int? from, int? to, string purposes, Func<string, (int Count, int Part)> expected)
    {
        var rows = await _map.ReadAsync(new(measure, new(from, to), Split(purposes)), Cancellation);
        var today = RawPartners.All.Where(p => p.Text("successor") is null).ToDictionary(p => p.Id(), p => (Partner: p, Counts: expected(p.Id())));
        Assert.Equal(
            today.Where(p => p.Value.Partner.IsOfficial() || p.Value.Counts.Count > 0).Select(p => p.Key).Order(StringComparer.Ordinal),
            rows.Select(r => r.Partner.Id).Order(StringComparer.Ordinal));
        Assert.All(rows, r => Assert.Equal((r.Partner.Id, today[r.Partner.Id].Counts), (r.Partner.Id, (r.Count, r.Part))));
        var lexicon = catalogue.Services.GetRequiredService<Lexicon>();
        Assert.Equal(
            rows.OrderBy(r => lexicon.Term(Vocabularies.Regions, r.Region).Position).ThenBy(r => r.Partner.Name, StringComparer.OrdinalIgnoreCase)
                .Select(r => r.Partner.Id),
            rows.Select(r => r.Partner.Id));
        return rows;
    }

    private static string[] Split(string purposes) => purposes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
