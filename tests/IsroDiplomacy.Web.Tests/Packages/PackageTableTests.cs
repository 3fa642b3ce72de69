using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>The tables of the package, by their own schema and by the data.</summary>
public sealed class PackageTableTests(TakenPackage package) : IClassFixture<TakenPackage>
{
    [Fact]
    public void Tables_have_as_many_rows_as_the_data()
    {
        var kinds = new[]
        {
            RawRecords.Partners, RawRecords.Agencies, RawRecords.Missions, RawRecords.Agreements, RawRecords.Events, RawRecords.Programmes,
            RawRecords.Satellites, RawRecords.Flights, RawRecords.Topics,
        };
        var expected = new Dictionary<string, int>
        {
            ["partners"] = RawRecords.Partners.Count,
            ["agencies"] = RawRecords.Agencies.Count,
            ["missions"] = RawRecords.Missions.Count,
            ["agreements"] = RawRecords.Agreements.Count,
            ["events"] = RawRecords.Events.Count,
            ["programmes"] = RawRecords.Programmes.Count,
            ["satellites"] = RawRecords.Satellites.Count,
            ["flights"] = RawRecords.Flights.Count,
            ["topics"] = RawRecords.Topics.Count,
            ["sources"] = RawRecords.Sources.Count,
            ["claims"] = RawRecords.Claims.Count,
            ["article"] = RawRecords.Article.Count,
            ["paragraphs"] = RawRecords.Paragraphs.Count,
            ["notes"] = RawRecords.Scope.Count,
            ["totals"] = RawRecords.ReportedTotals.Count,
            ["timeline"] = RawRecords.Missions.Count(m => m.Text("launched") is not null) + RawRecords.Agreements.Count(a => a.Text("date") is not null)
                + RawRecords.Events.Count(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null),
            ["participations"] = Items(RawRecords.Missions, "participations"),
            ["parties"] = Items(RawRecords.Agreements, "parties"),
            ["lineage"] = Items(RawRecords.Agreements, "lineage"),
            ["programme-places"] = Items(RawRecords.Programmes, "places"),
            ["programme-figures"] = Items(RawRecords.Programmes, "figures"),
            ["topic-records"] = Items(RawRecords.Topics, "links"),
            ["scope-notes"] = Items(RawRecords.Scope, "about"),
            ["citations"] = kinds.Sum(kind => Items(kind.Where(r => r.TryGetProperty("citations", out _)), "citations")),
        };
        Assert.Equal(expected, expected.Keys.ToDictionary(name => name, name => package.Rows(name).Count));
        Assert.Equal(
            RawRecords.Missions.Select(m => m.Id()).Order(StringComparer.Ordinal), package.Rows("missions").Select(m => m["id"]));
    }

    [Fact]
    public void Cells_are_what_the_schema_says()
    {
        foreach (var table in package.Tables)
        {
            var (name, fields) = (table.Text("name")!, table.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList());
            Assert.Equal(fields.Select(f => f.Text("name")!), File.ReadLines(package.PathOf($"tables/{name}.csv")).First().Split(','));
            foreach (var field in fields)
                foreach (var row in package.Rows(name)) Assert.True(Fits(field, row[field.Text("name")!]), $"{name}.{field.Text("name")} can't hold '{row[field.Text("name")!]}'");
        }
    }

    [Fact]
    public void Keys_tell_rows_apart_and_lead_to_rows_that_there_are()
    {
        var keyed = 0;
        foreach (var table in package.Tables)
        {
            var (name, schema) = (table.Text("name")!, table.GetProperty("schema"));
            var key = Names(schema, "primaryKey");
            Assert.NotEmpty(key);
            var keys = package.Rows(name).Select(r => Key(r, key)).ToList();
            Assert.Equal(keys.Count, keys.Distinct().Count());
            if (!schema.TryGetProperty("foreignKeys", out var foreign)) continue;
            foreach (var reference in foreign.EnumerateArray())
            {
                var fields = Names(reference, "fields");
                var target = reference.GetProperty("reference");
                var there = package.Rows(target.Text("resource") is { Length: > 0 } other ? other : name).Select(r => Key(r, Names(target, "fields"))).ToHashSet();
                Assert.All(package.Rows(name).Where(r => r[fields[0]].Length > 0), row => Assert.Contains(Key(row, fields), there));
                keyed++;
            }
        }

        Assert.True(keyed > 20);
    }

    [Fact]
    public void Lists_of_ids_and_codes_lead_to_rows_that_there_are()
    {
        var ids = package.Tables.ToDictionary(t => t.Text("name")!, t => package.Rows(t.Text("name")!).Select(r => r.Values.First()).ToHashSet());
        var codes = package.Rows("terms").Select(t => (t["vocabulary"], t["code"])).ToHashSet();
        foreach (var table in package.Tables)
            foreach (var field in table.GetProperty("schema").GetProperty("fields").EnumerateArray().Where(f => f.TryGetProperty("itemType", out _)))
                foreach (var item in package.Rows(table.Text("name")!).SelectMany(r => r[field.Text("name")!].Split('|', StringSplitOptions.RemoveEmptyEntries)))
                {
                    if (field.TryGetProperty("table", out var of)) Assert.Contains(item, ids[of.GetString()!]);
                    if (field.TryGetProperty("vocabulary", out var vocabulary)) Assert.Contains((vocabulary.GetString()!, item), codes);
                }
    }

    private static bool Fits(JsonElement field, string cell)
    {
        var constraints = field.TryGetProperty("constraints", out var given) ? given : default;
        if (cell.Length == 0) return constraints.ValueKind != JsonValueKind.Object || !constraints.TryGetProperty("required", out _);
        if (constraints.ValueKind == JsonValueKind.Object)
        {
            if (constraints.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(cell, pattern.GetString()!)) return false;
            if (constraints.TryGetProperty("enum", out var allowed) && allowed.EnumerateArray().All(a => a.GetString() != cell)) return false;
        }

        return field.Text("type") switch
        {
            "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "string" => true,
            _ => false,
        };
    }

    private static List<string> Names(JsonElement holder, string property) => [.. holder.GetProperty(property).EnumerateArray().Select(n => n.GetString()!)];

    private static string Key(IReadOnlyDictionary<string, string> row, IEnumerable<string> fields) => string.Join('\n', fields.Select(f => row[f]));

    private static int Items(IEnumerable<JsonElement> records, string list) => records.Sum(r => r.GetProperty(list).GetArrayLength());
}
