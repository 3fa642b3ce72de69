using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Import;

/// <summary>When the database is built, when it is left alone, and what a failure leaves behind.</summary>
public sealed class CatalogueBuilderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly SmallCatalogue _catalogue = new();

    private string Database => _catalogue.DatabasePath;

    private CatalogueOptions Options => new(_catalogue.Folder, Database);

    public void Dispose() => _catalogue.Dispose();

    [Fact]
    public async Task First_start_makes_the_folder_and_the_database()
    {
        var build = await EnsureAsync();

        Assert.True(build.Rebuilt);
        Assert.Equal(Now, build.Record.BuiltAt);
        Assert.Equal(new(Partners: 5, Missions: 3, Agreements: 3, Events: 2, Programmes: 1, CustomerSatellites: 5), build.Record.Counts);
        Assert.Equal(["catalogue.db", "catalogue.db-lock"], Files());
    }

    [Fact]
    public async Task Second_start_reuses_the_database()
    {
        var first = await EnsureAsync();
        var bytes = await BytesAsync();

        var second = await EnsureAsync(Now.AddDays(1));

        Assert.False(second.Rebuilt);
        Assert.Equal(first.Record, second.Record);
        Assert.Equal(bytes, await BytesAsync());
    }

    [Fact]
    public async Task Same_data_makes_the_same_fingerprint_and_changed_data_another_database()
    {
        var first = await EnsureAsync();
        _catalogue.Replace("missions.json", "trishna", "A small mission.", "A mission to measure heat.");

        var second = await EnsureAsync(Now.AddDays(1));

        Assert.True(second.Rebuilt);
        Assert.NotEqual(first.Record.Fingerprint, second.Record.Fingerprint);
        Assert.Equal("A mission to measure heat.", await ScalarAsync("""SELECT "Summary" FROM "Missions" WHERE "Id" = 'trishna'"""));
    }

    [Fact]
    public async Task Broken_data_leaves_the_old_database_untouched()
    {
        await EnsureAsync();
        var bytes = await BytesAsync();
        _catalogue.Replace("missions.json", "trishna", "\"in-development\"", "\"asleep\"");

        var faulty = await Assert.ThrowsAsync<CatalogueFaultsException>(() => EnsureAsync());

        Assert.Equal("status", Assert.Single(faulty.Faults).Field);
        Assert.Equal(bytes, await BytesAsync());
        Assert.Equal(["catalogue.db", "catalogue.db-lock"], Files());
    }

    [Fact]
    public async Task Broken_data_makes_no_first_database()
    {
        File.Delete(_catalogue.PathOf("missions.json"));

        await Assert.ThrowsAsync<CatalogueFaultsException>(() => EnsureAsync());

        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Failure_while_writing_leaves_the_old_database_untouched()
    {
        await EnsureAsync();
        var bytes = await BytesAsync();
        _catalogue.Replace("missions.json", "trishna", "A small mission.", "A mission to measure heat.");
        using var cancelled = new CancellationTokenSource();
        // The clock is read after the checks, before the first row.
        var time = new FixedTime(Now) { Asked = cancelled.Cancel };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CatalogueBuilder(Options, time).EnsureAsync(cancelled.Token));

        Assert.Equal(bytes, await BytesAsync());
    }

    [Fact]
    public async Task Leftovers_of_crashed_builds_are_removed()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllTextAsync(Database + "-new-99999", "half a database", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Database + "-new-99999-journal", "", TestContext.Current.CancellationToken);

        await EnsureAsync();

        Assert.Equal(["catalogue.db", "catalogue.db-lock"], Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no database at all, but long enough to be looked at as one; SQLite reads a header of a hundred bytes before it says so")]
    public async Task File_that_is_no_finished_database_is_replaced(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
        await File.WriteAllTextAsync(Database, text, TestContext.Current.CancellationToken);

        Assert.True((await EnsureAsync()).Rebuilt);
        Assert.False((await EnsureAsync()).Rebuilt);
    }

    [Fact]
    public async Task Starts_at_the_same_time_build_once()
    {
        var builds = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => EnsureAsync())));

        Assert.Single(builds, build => build.Rebuilt);
        Assert.Equal("ok", await ScalarAsync("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task Folder_that_cannot_be_made_is_an_error_of_its_own()
    {
        await File.WriteAllTextAsync(Path.GetDirectoryName(Database)!, "a file where the folder should be", TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<IOException>(() => EnsureAsync());
    }

    [Fact]
    public async Task Database_is_opened_for_reading_only()
    {
        await EnsureAsync();
        await using var services = new ServiceCollection().AddCatalogue(Options).BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<CatalogueContext>>()
            .CreateDbContextAsync(TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<SqliteException>(() => context.Claims.ExecuteDeleteAsync(TestContext.Current.CancellationToken));

        Assert.Contains("readonly", refused.Message, StringComparison.Ordinal);
    }

    private Task<CatalogueBuild> EnsureAsync(DateTimeOffset? now = null) =>
        new CatalogueBuilder(Options, new FixedTime(now ?? Now)).EnsureAsync(TestContext.Current.CancellationToken);

    private Task<byte[]> BytesAsync() => File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Database)!).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public Action Asked { get; init; } = () => { };

        public override DateTimeOffset GetUtcNow()
        {
            Asked();
            return now;
        }
    }
}
