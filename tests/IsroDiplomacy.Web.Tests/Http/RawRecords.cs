using System.Text.Json;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The records of <c>data/</c> as plain JSON: what pages are counted against.</summary>
internal static class RawRecords
{
    public static IReadOnlyList<JsonElement> Partners { get; } = Read("partners");

    public static IReadOnlyList<JsonElement> Releases { get; } = Read("changes");

    public static IReadOnlyList<JsonElement> Agencies { get; } = Read("agencies");

    public static IReadOnlyList<JsonElement> Agreements { get; } = Read("agreements");

    public static IReadOnlyList<JsonElement> Events { get; } = Read("events");

    public static IReadOnlyList<JsonElement> Missions { get; } = Read("missions");

    public static IReadOnlyList<JsonElement> Programmes { get; } = Read("programmes");

    public static IReadOnlyList<JsonElement> Satellites { get; } = Read("customer-satellites");

    public static IReadOnlyList<JsonElement> Flights { get; } = Read("flights");

    public static IReadOnlyList<JsonElement> Sources { get; } = Read("sources");

    public static IReadOnlyList<JsonElement> Scope { get; } = Read("scope");

    public static IReadOnlyList<JsonElement> ReportedTotals { get; } = Read("reported-totals");

    public static IReadOnlyList<JsonElement> Article { get; } = Read("article");

    public static IReadOnlyList<JsonElement> Paragraphs { get; } = Read("article-paragraphs");

    public static IReadOnlyList<JsonElement> Topics { get; } = Read("topics");

    public static IReadOnlyList<JsonElement> Eras { get; } = Read("eras");

    public static IReadOnlyList<JsonElement> Claims { get; } = Read("claims");

    /// <summary>The records behind one of the lists of the site.</summary>
    public static IReadOnlyList<JsonElement> Of(string list) => list switch
    {
        "partners" => Partners,
        "missions" => Missions,
        "agreements" => Agreements,
        "events" => Events,
        "programmes" => Programmes,
        "satellites" => Satellites,
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    public static string Id(this JsonElement record) => record.GetProperty("id").GetString()!;

    public static string? Text(this JsonElement record, string field) => record.GetProperty(field).GetString();

    /// <summary>The pages of the records that a list of links names.</summary>
    public static IEnumerable<string> Pages(this JsonElement record, string list) => record.GetProperty(list).EnumerateArray()
        .Select(link => Urls.Record(RecordKinds.Parse(link.Text("kind")!), link.Id()));

    /// <summary>The key of the record whose page stands at the address: <c>mission/nisar</c> for <c>/missions/nisar</c>. Not for agencies, whose plural does more than add a letter.</summary>
    public static string KeyAt(string page) => page.Replace("s/", "/", StringComparison.Ordinal)[1..];

    /// <summary>Whether an item of a list has the value in a field.</summary>
    public static bool Has(this JsonElement record, string list, string field, string value) =>
        record.GetProperty(list).EnumerateArray().Any(item => item.Text(field) == value);

    public static bool Has(this JsonElement record, string list, string value) =>
        record.GetProperty(list).EnumerateArray().Any(item => item.GetString() == value);

    /// <summary>Whether a record cites a document, in either form of a citation.</summary>
    public static bool Cites(this JsonElement record, string source) =>
        record.GetProperty("citations").EnumerateArray().Any(c => (c.ValueKind == JsonValueKind.String ? c.GetString() : c.Text("source")) == source);

    private static IReadOnlyList<JsonElement> Read(string file)
    {
        var folder = DataFolderSearch.Find("data", AppContext.BaseDirectory);
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file + ".json")));
        return [.. document.RootElement.EnumerateArray().Select(e => e.Clone())];
    }
}
