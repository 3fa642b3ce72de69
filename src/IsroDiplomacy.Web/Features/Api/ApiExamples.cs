using System.Text.Json.Nodes;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Answers as they look, made of the examples of the columns.</summary>
internal static class ApiExamples
{
    public static JsonObject Page(Table table) => new()
    {
        ["about"] = About(table),
        ["total"] = 1,
        ["items"] = new JsonArray(Row(table, [])),
        ["count"] = 1,
        ["next"] = null,
    };

    public static JsonObject Record(Table table)
    {
        var item = Row(table, []);
        foreach (var part in table.Parts) item[part.PropertyName] = new JsonArray(Row(part, part.OwnerColumns));
        return new() { ["about"] = About(table), ["item"] = item };
    }

    public static JsonObject Vocabulary() => new()
    {
        ["name"] = "purposes",
        ["terms"] = new JsonArray(new JsonObject { ["code"] = "climate", ["label"] = "Climate", ["definition"] = "Long-term state of the atmosphere." }),
    };

    public static JsonObject TableOverview() => new()
    {
        ["name"] = "missions", ["description"] = "Spacecraft and flights with a foreign part.", ["schema"] = "/api/v1/tables/missions",
    };

    public static JsonObject Problem(int status) => status == 404
        ? new() { ["title"] = "Not found", ["status"] = 404, ["detail"] = "There is no mission with the id 'nosuch'.", ["instance"] = "/api/v1/missions/nosuch", ["instead"] = new JsonArray("/missions.json") }
        : new()
        {
            ["title"] = "This address asks for something that can't be done",
            ["status"] = 400,
            ["detail"] = "purpose: “oceanograpy” is not one of the values it can take.",
            ["instance"] = "/api/v1/missions?purpose=oceanograpy",
            ["errors"] = new JsonArray(new JsonObject
            {
                ["parameter"] = "purpose", ["value"] = "oceanograpy", ["message"] = "is not one of the values it can take.", ["allowed"] = new JsonArray("oceanography", "climate"),
            }),
        };

    public static JsonNode Value(object example) => example switch
    {
        string text => JsonValue.Create(text),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        _ => throw new ArgumentException($"An example can't be a {example.GetType().Name}.", nameof(example)),
    };

    private static JsonObject Row(Table table, IReadOnlyList<string> without) => new(table.Columns.Where(c => !without.Contains(c.Name))
        .Select(c => KeyValuePair.Create<string, JsonNode?>(c.Name, c.Many ? new JsonArray(Value(c.Example)) : Value(c.Example))));

    private static JsonObject About(Table table) => new()
    {
        ["title"] = "ISRO Diplomacy", ["version"] = "2026.1", ["released"] = "2026-11-25", ["asOf"] = "2026-06", ["statusesOn"] = "2026-11-25",
        ["view"] = $"https://example.org/{table.Name}", ["licence"] = "CC BY 4.0", ["licenceUrl"] = "https://creativecommons.org/licenses/by/4.0/",
        ["describedBy"] = $"https://example.org/api/v1/tables/{table.Name}",
    };
}
