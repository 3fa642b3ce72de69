using System.Security.Cryptography;
using System.Text.Json;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Http;
using Microsoft.Data.Sqlite;
using NJsonSchema;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>What lies in the package: sound by the standard, whole by the data, the same whenever it is built.</summary>
public sealed class PackageTests(TakenPackage package) : IClassFixture<TakenPackage>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Descriptor_fits_the_profiles_of_the_standard()
    {
        var whole = await JsonSchema.FromFileAsync(Profile("data-package"), Cancellation);
        Assert.Empty(whole.Validate(package.Descriptor.GetRawText()));
        var tabular = await JsonSchema.FromFileAsync(Profile("tabular-data-resource"), Cancellation);
        Assert.All(package.Tables, table => Assert.Empty(tabular.Validate(table.GetRawText())));
        // A profile that finds nothing wrong in anything would prove nothing.
        Assert.NotEmpty(tabular.Validate(package.Tables.First().GetRawText().Replace("\"integer\"", "\"whole\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Files_are_those_that_the_descriptor_and_the_sums_tell()
    {
        foreach (var resource in package.Resources)
        {
            var content = await File.ReadAllBytesAsync(package.PathOf(resource.Text("path")!), Cancellation);
            Assert.Equal(resource.GetProperty("bytes").GetInt64(), content.Length);
            Assert.Equal(resource.Text("hash"), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        var sums = (await File.ReadAllLinesAsync(package.PathOf("SHA256SUMS"), Cancellation)).Select(line => line.Split("  ")).ToList();
        foreach (var sum in sums)
            Assert.Equal(sum[0], Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(package.PathOf(sum[1]), Cancellation))));
        var root = package.PathOf("");
        Assert.Equal(
            Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Where(f => f != "SHA256SUMS").Order(StringComparer.Ordinal),
            sums.Select(s => s[1]));
    }

    [Fact]
    public async Task Package_is_the_same_to_the_byte_from_another_database()
    {
        var folder = Directory.CreateTempSubdirectory("isro-again-");
        try
        {
            var (file, error) = (Path.Combine(folder.FullName, "again.zip"), new StringWriter());
            Assert.Equal(ExitCode.Done, await CommandLine.RunAsync(
                ["export", "--format", "datapackage", "--out", file, "--data", DataFolderSearch.Find("data", AppContext.BaseDirectory),
                    "--database", Path.Combine(folder.FullName, "catalogue.db")],
                _ => Task.FromResult(7), TextWriter.Null, error));
            Assert.Contains("package: ", error.ToString(), StringComparison.Ordinal);
            Assert.Equal(SHA256.HashData(package.Zip), SHA256.HashData(await File.ReadAllBytesAsync(file, Cancellation)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Database_is_sound_and_holds_the_records_and_the_search()
    {
        await using var connection = new SqliteConnection($"Data Source={package.PathOf("catalogue.sqlite")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync(Cancellation);
        Assert.Equal("ok", await ScalarAsync("PRAGMA integrity_check"));
        Assert.Null(await ScalarAsync("PRAGMA foreign_key_check"));
        Assert.Equal((long)RawRecords.Missions.Count, await ScalarAsync("""SELECT count(*) FROM "Missions" """));
        Assert.Equal(1L, await ScalarAsync("SELECT count(*) FROM record_search WHERE record_search MATCH 'name:nisar' AND key = 'mission/nisar'"));
        Assert.Equal(0L, await ScalarAsync("SELECT count(*) FROM sqlite_schema WHERE name = 'Build'"));

        async Task<object?> ScalarAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteScalarAsync(Cancellation);
        }
    }

    [Fact]
    public async Task Codebook_tells_every_table_column_code_and_note()
    {
        var codebook = await File.ReadAllTextAsync(package.PathOf("codebook.md"), Cancellation);
        foreach (var table in package.Tables)
        {
            Assert.Contains($"## Table `{table.Text("name")}`", codebook, StringComparison.Ordinal);
            foreach (var field in table.GetProperty("schema").GetProperty("fields").EnumerateArray())
                Assert.Contains($"| `{field.Text("name")}` |", codebook, StringComparison.Ordinal);
        }

        Assert.All(package.Rows("terms"), term => Assert.Contains($"| `{term["code"]}` | {term["label"]} | {term["definition"]} |", codebook, StringComparison.Ordinal));
        Assert.All(RawRecords.Scope, note => Assert.Contains(note.Text("text")!, codebook, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Citation_and_licence_name_the_release()
    {
        var citation = await File.ReadAllLinesAsync(package.PathOf("CITATION.cff"), Cancellation);
        Assert.Contains("cff-version: 1.2.0", citation);
        Assert.Contains("version: \"2026.1\"", citation);
        Assert.Contains("date-released: \"2026-11-25\"", citation);
        Assert.Contains("license: CC-BY-4.0", citation);
        Assert.Contains("release 2026.1", await File.ReadAllTextAsync(package.PathOf("LICENSE.md"), Cancellation), StringComparison.Ordinal);
    }

    private static string Profile(string name) =>
        Path.Combine(DataFolderSearch.Find("tests", AppContext.BaseDirectory), "IsroDiplomacy.Web.Tests", "Packages", "Profiles", name + ".json");
}
