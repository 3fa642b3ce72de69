using System.Globalization;
using IsroDiplomacy.Data.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Import;

/// <summary>What a database says of its own making, in the table <c>Build</c>.</summary>
/// <param name="Fingerprint">See <see cref="Import.Fingerprint"/>.</param>
public sealed record BuildRecord(string Fingerprint, DateTimeOffset BuiltAt, CatalogueCounts Counts)
{
    private const string Create = """
        CREATE TABLE "Build" (
            "Fingerprint" TEXT NOT NULL PRIMARY KEY, "BuiltAt" TEXT NOT NULL,
            "Partners" INTEGER NOT NULL, "Missions" INTEGER NOT NULL, "Agreements" INTEGER NOT NULL,
            "Events" INTEGER NOT NULL, "Programmes" INTEGER NOT NULL, "CustomerSatellites" INTEGER NOT NULL)
        """;

    private const string Select = """
        SELECT "Fingerprint", "BuiltAt", "Partners", "Missions", "Agreements", "Events", "Programmes", "CustomerSatellites" FROM "Build"
        """;

    /// <returns>Null where there is no database, or one that wasn't finished by an importer.</returns>
    public static async Task<BuildRecord?> ReadAsync(string databasePath, CancellationToken cancellation = default)
    {
        if (!File.Exists(databasePath)) return null;
        var address = new SqliteConnectionStringBuilder { DataSource = databasePath, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        try
        {
            await using var connection = new SqliteConnection(address.ToString());
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = Select;
            await using var row = await command.ExecuteReaderAsync(cancellation);
            return await row.ReadAsync(cancellation) ? From(row) : null;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is Error or Corrupt or NotADatabase)
        {
            // A file of another program or another time: no build to reuse. Building again replaces it.
            return null;
        }
    }

    internal async Task WriteAsync(CatalogueContext context, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlRawAsync(Create, cancellation);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Build" VALUES (
                {Fingerprint}, {BuiltAt.ToString("O", CultureInfo.InvariantCulture)}, {Counts.Partners}, {Counts.Missions},
                {Counts.Agreements}, {Counts.Events}, {Counts.Programmes}, {Counts.CustomerSatellites})
            """,
            cancellation);
    }

    // SQLite's result codes: a missing table, a damaged file, another kind of file.
    private const int Error = 1;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private static BuildRecord From(SqliteDataReader row) => new(
        row.GetString(0),
        DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture),
        new(row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7)));
}

/// <summary>How many records of each kind the catalogue holds.</summary>
public sealed record CatalogueCounts(int Partners, int Missions, int Agreements, int Events, int Programmes, int CustomerSatellites)
{
    public static CatalogueCounts Of(CatalogueContent content) => new(
        content.Partners.Count, content.Missions.Count, content.Agreements.Count,
        content.Events.Count, content.Programmes.Count, content.CustomerSatellites.Count);
}
