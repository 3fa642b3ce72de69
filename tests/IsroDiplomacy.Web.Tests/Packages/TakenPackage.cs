using System.IO.Compression;
using System.Text.Json;
using IsroDiplomacy.Web.Tests.Http;
using Sylvan.Data.Csv;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>The package as the site gives it, unpacked and read by other programs' means than it was written with.</summary>
public sealed class TakenPackage(Site site) : IAsyncLifetime
{
    public const string Address = "/data/isro-diplomacy-2026.1.zip";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isro-package-");
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> _tables = [];

    public byte[] Zip { get; private set; } = [];

    public JsonElement Descriptor { get; private set; }

    public IEnumerable<JsonElement> Resources => Descriptor.GetProperty("resources").EnumerateArray();

    public IEnumerable<JsonElement> Tables => Resources.Where(r => r.TryGetProperty("schema", out _));

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public async ValueTask InitializeAsync()
    {
        Zip = await site.Client.GetByteArrayAsync(new Uri(Address, UriKind.Relative));
        Unpack(Zip, _folder.FullName);
        Descriptor = JsonDocument.Parse(await File.ReadAllBytesAsync(PathOf("datapackage.json"))).RootElement;
    }

    public static void Unpack(byte[] zip, string folder)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        archive.ExtractToDirectory(folder);
    }

    /// <summary>The rows of a table, by the names of the columns.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        if (!_tables.TryGetValue(table, out var rows)) _tables[table] = rows = ReadCsv(PathOf($"tables/{table}.csv"));
        return rows;
    }

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadCsv(string path)
    {
        using var csv = CsvDataReader.Create(path);
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read()) rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        return rows;
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
