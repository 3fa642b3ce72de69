using IsroDiplomacy.Data.Import.Search;
using IsroDiplomacy.Data.Import.Standing;
using IsroDiplomacy.Data.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Import;

/// <summary>Writes faultless content into a new SQLite file, which then takes the place of the old one in a single step.</summary>
/// <remarks>A crash at any moment leaves the old file or the new one: never a half of either.</remarks>
public static class CatalogueImporter
{
    public static async Task ImportAsync(CatalogueContent content, string databasePath, BuildRecord build, CancellationToken cancellation = default)
    {
        var fresh = $"{databasePath}{DatabaseFile.Unfinished}{Environment.ProcessId}";
        File.Delete(fresh);
        await WriteAsync(content, fresh, build, cancellation);
        DatabaseFile.Flush(fresh);
        File.Move(fresh, databasePath, overwrite: true);
    }

    private static async Task WriteAsync(CatalogueContent content, string path, BuildRecord build, CancellationToken cancellation)
    {
        // Unpooled, so that disposing the connection closes the file before it is moved.
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        // The file is thrown away if anything goes wrong, so it needs no journal and no waiting for the disk while it grows.
        await connection.ExecuteAsync("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;", cancellation);
        await using (var context = new CatalogueContext(new DbContextOptionsBuilder<CatalogueContext>().UseSqlite(connection).Options))
        {
            await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript(), cancellation);
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            StatusTimeline.Fill(content);
            AddAll(context, content);
            await context.SaveChangesAsync(cancellation);
            await DerivedTables.FillAsync(context, cancellation);
            await SearchIndex.FillAsync(context, content, cancellation);
            await build.WriteAsync(context, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        await connection.ExecuteAsync("ANALYZE; PRAGMA journal_mode = DELETE;", cancellation);
    }

    private static void AddAll(CatalogueContext context, CatalogueContent content)
    {
        // Everything is new and added once: looking for changes would only cost time.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Add(content.Catalogue!);
        context.AddRange(content.Terms);
        context.AddRange(content.Countries);
        context.AddRange(content.Sources);
        context.AddRange(content.Partners);
        context.AddRange(content.Agencies);
        context.AddRange(content.Missions);
        context.AddRange(content.Agreements);
        context.AddRange(content.Events);
        context.AddRange(content.Programmes);
        context.AddRange(content.Flights);
        context.AddRange(content.CustomerSatellites);
        context.AddRange(content.ReportedTotals);
        context.AddRange(content.UncountedObjects);
        context.AddRange(content.ClaimedProperties);
        context.AddRange(content.Topics);
        context.AddRange(content.ArticleParagraphs);
        context.AddRange(content.ScopeNotes);
        context.AddRange(content.Eras);
        context.AddRange(content.ArticleClaims);
        context.AddRange(content.Releases);
    }

    private static async Task ExecuteAsync(this SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
