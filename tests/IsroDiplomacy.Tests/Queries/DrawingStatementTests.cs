using IsroDiplomacy.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>What <see cref="StatementCountTests"/> holds for pages to read, for pages to look at: charts, network, comparison, map.</summary>
public sealed class DrawingStatementTests(CatalogueFixture catalogue)
{
    private readonly CountedStatements _statements = new(catalogue.DatabasePath);
    private readonly Lexicon _lexicon = catalogue.Services.GetRequiredService<Lexicon>();
    private readonly StatusDay _day = catalogue.Services.GetRequiredService<StatusDay>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Charts_send_what_they_say()
    {
        var agreements = new AgreementCharts(_statements, _day);
        await agreements.ByTypeAsync(AgreementFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        await agreements.ByPartnerAsync(AgreementFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        var supplies = new SupplyQueries(_statements, _lexicon);
        await supplies.ListAsync(SupplyFilter.All, false, 1, Cancellation);
        Assert.Equal(3, _statements.Take());
        await supplies.FacetsAsync(SupplyFilter.All, Cancellation);
        Assert.Equal(5, _statements.Take());
        await supplies.ByDecadeAsync(SupplyFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        await supplies.CountAsync(SupplyFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        var ties = new TieQueries(_statements, _day);
        await ties.CountAsync(TieFilter.All, Cancellation);
        Assert.Equal(3, _statements.Take());
        foreach (var filter in new[] { TieFilter.All, TieFilter.All with { Level = TieLevel.Agencies } })
        {
            await ties.NetworkAsync(filter, Cancellation);
            Assert.Equal(5, _statements.Take());
        }

        await ties.SharedAsync(TieFilter.All, "esa", "us", 1, Cancellation);
        Assert.Equal(2, _statements.Take());
        var missions = new MissionCharts(_statements);
        await missions.ByPurposeAsync(MissionFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        await missions.ByKindAsync(MissionFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        var satellites = new SatelliteCharts(_statements);
        await satellites.ByCustomerAsync(SatelliteFilter.All, Cancellation);
        Assert.Equal(1, _statements.Take());
        await satellites.ByFlightAsync(SatelliteFilter.All, Cancellation);
        Assert.Equal(2, _statements.Take());
    }

    [Fact]
    public async Task Network_read_one_by_one_sends_what_it_says()
    {
        var ties = new TieQueries(_statements, _day).OfData;
        foreach (var filter in new[] { TieFilter.All, TieFilter.All with { Level = TieLevel.Agencies } })
        {
            await foreach (var _ in ties.StandingsAsync(filter, Cancellation)) { }
            Assert.Equal(1, _statements.Take());
            await foreach (var _ in ties.RecordsAsync(filter, Cancellation)) { }
            Assert.Equal(1, _statements.Take());
            await foreach (var _ in ties.TiedAsync(filter, Cancellation)) { }
            Assert.Equal(1, _statements.Take());
        }
    }

    [Fact]
    public async Task Comparison_sends_what_it_says()
    {
        var compared = new CompareQueries(_statements, _lexicon, _day);
        await compared.CompareAsync(["fr", "su", "jp"], Cancellation);
        Assert.Equal(14, _statements.Take());
        await compared.ChoicesAsync(Cancellation);
        Assert.Equal(1, _statements.Take());
    }

    [Theory]
    [InlineData(MapMeasure.Ties, 3)]
    [InlineData(MapMeasure.InForce, 2)]
    [InlineData(MapMeasure.Missions, 2)]
    [InlineData(MapMeasure.Satellites, 2)]
    [InlineData(MapMeasure.Programmes, 2)]
    [InlineData(MapMeasure.First, 2)]
    public async Task Maps_send_what_they_say(MapMeasure measure, int statements)
    {
        var map = new MapQueries(_statements, _lexicon, _day);
        await map.ReadAsync(new(measure, YearSpan.All, []), Cancellation);
        Assert.Equal(statements, _statements.Take());
        await map.ReadAsync(new(measure, new(1980, 2020), ["oceanography", "lunar"]), Cancellation);
        Assert.Equal(statements, _statements.Take());
    }
}
