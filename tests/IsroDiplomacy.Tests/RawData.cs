using System.Text.Json;

namespace IsroDiplomacy.Tests;

/// <summary>The records of <c>data/</c> as plain JSON, read without any of the product's code: what queries and pages are counted against.</summary>
public static class RawData
{
    public static IReadOnlyList<JsonElement> Missions { get; } = Read("missions");

    public static IReadOnlyList<JsonElement> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.DataFolder, file + ".json")));
        return [.. document.RootElement.EnumerateArray().Select(e => e.Clone())];
    }

    public static string Id(this JsonElement record) => record.GetProperty("id").GetString()!;

    public static string? Text(this JsonElement record, string field) => record.GetProperty(field).GetString();

    public static IEnumerable<string> Texts(this JsonElement record, string field) =>
        record.GetProperty(field).EnumerateArray().Select(e => e.GetString()!);

    public static IEnumerable<JsonElement> Items(this JsonElement record, string field) => record.GetProperty(field).EnumerateArray();
}
