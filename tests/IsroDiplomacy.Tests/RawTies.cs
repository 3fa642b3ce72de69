using System.Text.Json;

namespace IsroDiplomacy.Tests;

/// <summary>Which records name which, read from the JSON without any of the product's code. A tie holds both ways.</summary>
public sealed class RawTies
{
    private static readonly Dictionary<string, string> KindOfFile = new()
    {
        ["partners"] = "partner", ["agencies"] = "agency", ["missions"] = "mission", ["agreements"] = "agreement", ["events"] = "event",
        ["programmes"] = "programme", ["customer-satellites"] = "customer-satellite", ["topics"] = "topic", ["flights"] = "flight",
    };

    private static readonly Dictionary<string, string> KindOfField = new()
    {
        ["partner"] = "partner", ["partners"] = "partner", ["operatorPartner"] = "partner", ["agency"] = "agency", ["agencies"] = "agency",
        ["operatorAgency"] = "agency", ["parent"] = "agency", ["successorOf"] = "agency", ["missions"] = "mission", ["agreement"] = "agreement",
        ["agreements"] = "agreement", ["customerSatellites"] = "customer-satellite", ["successor"] = "partner", ["citations"] = "source",
        ["source"] = "source", ["flight"] = "flight", ["flights"] = "flight",
    };

    private readonly Dictionary<string, SortedSet<string>> _ties = [];

    private RawTies()
    {
    }

    /// <summary>Keys such as <c>mission/nisar</c> of all records, in order.</summary>
    public IEnumerable<string> Keys => _ties.Keys.Where(k => !k.StartsWith("source/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The records that name it or that it names, and the sources it cites, as <c>source/…</c>.</summary>
    public IReadOnlySet<string> Of(string key) => _ties[key];

    public static RawTies Read(string dataFolder)
    {
        var ties = new RawTies();
        foreach (var (file, kind) in KindOfFile)
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(dataFolder, file + ".json")));
            foreach (var record in document.RootElement.EnumerateArray())
            {
                var key = $"{kind}/{record.GetProperty("id").GetString()}";
                ties._ties.TryAdd(key, []);
                foreach (var field in record.EnumerateObject()) ties.Add(key, field.Name, field.Value);
            }
        }

        return ties;
    }

    private void Add(string key, string field, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray()) Add(key, field, item);
                break;
            case JsonValueKind.Object when value.TryGetProperty("kind", out var kind) && value.TryGetProperty("id", out var id):
                Tie(key, $"{kind.GetString()}/{id.GetString()}");
                break;
            case JsonValueKind.Object:
                foreach (var inner in value.EnumerateObject()) Add(key, inner.Name, inner.Value);
                break;
            case JsonValueKind.String when KindOfField.TryGetValue(field, out var named):
                Tie(key, $"{named}/{value.GetString()}");
                break;
        }
    }

    private void Tie(string one, string other)
    {
        if (one == other) return;
        Side(one).Add(other);
        Side(other).Add(one);
    }

    private SortedSet<string> Side(string key)
    {
        if (!_ties.TryGetValue(key, out var side)) _ties[key] = side = new(StringComparer.Ordinal);
        return side;
    }
}
