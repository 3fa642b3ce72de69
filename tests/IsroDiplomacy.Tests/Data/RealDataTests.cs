using System.Globalization;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Tests.Data;

public sealed class RealDataTests(CatalogueFixture catalogue)
{
    [Fact]
    public void Data_of_the_repository_has_no_fault() =>
        Assert.Empty(CatalogueReader.Read(DataFolder.At(Repository.DataFolder)).Faults);

    [Fact]
    public async Task Database_holds_every_record()
    {
        await using var context = await catalogue.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(96, context.Partners.Count());
        Assert.Equal(281, context.Agencies.Count());
        Assert.Equal(100, context.Missions.Count());
        Assert.Equal(280, context.Agreements.Count());
        Assert.Equal(270, context.Events.Count());
        Assert.Equal(72, context.Programmes.Count());
        Assert.Equal(434, context.CustomerSatellites.Count(satellite => satellite.Outcome == "deployed"));
        Assert.Equal(8, context.CustomerSatellites.Count(satellite => satellite.Outcome != "deployed"));
        Assert.Equal(1118, context.Sources.Count());
        Assert.Equal(126, context.Claims.Count());
        Assert.Equal(52, context.ClaimedProperties.Count());
        Assert.Equal(20, context.Topics.Count());
        Assert.Equal(83, context.ArticleClaims.Count());
        Assert.Equal(25, context.ArticleParagraphs.Count());
        Assert.Equal(53, context.Flights.Count());
        Assert.Equal(30, context.ReportedTotals.Count());
        Assert.Equal(10, context.UncountedObjects.Count());
        Assert.Equal(250, context.Countries.Count());
        Assert.Equal("2026.1", context.Catalogues.Single().Version);
        Assert.Equal(96 + 281 + 100 + 280 + 270 + 72 + 442 + 53 + 20, context.Records.Count());
    }

    [Theory]
    [InlineData("PRAGMA foreign_key_check")]
    [InlineData("PRAGMA integrity_check")]
    public async Task Database_is_whole(string check)
    {
        var rows = await RowsAsync(check);

        Assert.DoesNotContain(rows, row => row != "ok");
    }

    [Fact]
    public async Task Search_finds_names_without_their_accents()
    {
        var keys = await RowsAsync("SELECT key FROM record_search WHERE record_search MATCH 'agencia AND bras*'");

        Assert.Contains("agency/aeb", keys);
    }

    private async Task<List<string>> RowsAsync(string sql)
    {
        await using var context = await catalogue.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return rows;
    }
}
