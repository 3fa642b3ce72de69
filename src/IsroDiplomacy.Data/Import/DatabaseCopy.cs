using Microsoft.Data.Sqlite;

namespace IsroDiplomacy.Data.Import;

/// <summary>A copy of the database to be taken away.</summary>
public static class DatabaseCopy
{
    /// <summary>
    /// Writes the database anew, page by page, with all its tables but <c>Build</c>, which tells when it was made: the copy is the same to the byte
    /// whenever it was built from the same data by the same program.
    /// </summary>
    /// <param name="copy">A file that isn't there yet.</param>
    public static async Task WriteAsync(string databasePath, string copy, CancellationToken cancellation = default)
    {
        var between = copy + "-between";
        await ExecuteAsync(databasePath, SqliteOpenMode.ReadOnly, "VACUUM INTO $path", between, cancellation);
        await ExecuteAsync(between, SqliteOpenMode.ReadWrite, """PRAGMA journal_mode = OFF; DROP TABLE "Build";""", null, cancellation);
        await ExecuteAsync(between, SqliteOpenMode.ReadOnly, "VACUUM INTO $path", copy, cancellation);
        File.Delete(between);
    }

    private static async Task ExecuteAsync(string path, SqliteOpenMode mode, string sql, string? target, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        if (target is not null) command.Parameters.AddWithValue("$path", target);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
