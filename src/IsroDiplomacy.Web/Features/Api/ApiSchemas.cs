using System.Text.Json.Nodes;
using IsroDiplomacy.Data.Tables;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes what answers hold, from the columns of the tables.</summary>
internal static class ApiSchemas
{
    /// <summary>A date as exact as its source.</summary>
    private const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    public static IOpenApiSchema Page(OpenApiDocument document, Table table) => Object("A page of a list.",
        ("about", About(document)),
        ("total", Count("Rows of the list under this filter, on all pages.", 100)),
        ("items", new OpenApiSchema { Type = JsonSchemaType.Array, Description = "The rows of the page.", Items = Row(document, table) }),
        ("count", Count("Rows of this page.", 1)),
        ("next", new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Format = "uri", Description = "The address of the next page; null on the last." }));

    public static IOpenApiSchema Record(OpenApiDocument document, Table table) => Object($"One {table.One}.",
        ("about", About(document)),
        ("item", new OpenApiSchema
        {
            Description = "The record's fields, and under the name of each part its rows.",
            AllOf = [Row(document, table), Object("The parts.", [.. table.Parts.Select(part => (part.PropertyName, Part(document, part)))])],
        }));

    public static IOpenApiSchema Vocabulary(OpenApiDocument document) => Component(document, "Vocabulary", () => Object("A controlled vocabulary.",
        ("name", Text("Its name, as the descriptions of fields and parameters give it.", "purposes")),
        ("terms", new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "Its codes, in the order in which readers see them.",
            Items = Object("A code and its words.",
                ("code", Text("As it stands in fields and parameters.", "climate")), ("label", Text("As readers see it.", "Climate")),
                ("definition", Text("What it means.", "Long-term state of the atmosphere."))),
        })));

    public static IOpenApiSchema TableOverview() => Object("A table.",
        ("name", Text("Its name.", "missions")), ("description", Text("What its rows are.", "Spacecraft and flights with a foreign part.")),
        ("schema", Text("The address of its schema.", "/api/v1/tables/missions")));

    public static IOpenApiSchema ListOf(string name, IOpenApiSchema items, string description) => Object("A list.",
        (name, new OpenApiSchema { Type = JsonSchemaType.Array, Description = description, Items = items }));

    public static IOpenApiSchema Problem(OpenApiDocument document) => Component(document, "Problem", () => Object("What is wrong: RFC 9457.",
        ("title", Text("What sort of problem it is.", "Not found")), ("status", Count("The status of the answer.", 404)),
        ("detail", Text("What is wrong here.", "There is no mission with the id 'nosuch'.")),
        ("instance", Text("The address that was asked for.", "/api/v1/missions/nosuch")),
        ("errors", new OpenApiSchema
        {
            Type = JsonSchemaType.Array,
            Description = "One object for each parameter that can't be used.",
            Items = Object("A fault.",
                ("parameter", Text("The parameter.", "purpose")), ("value", Text("Its value.", "oceanograpy")),
                ("message", Text("What is wrong with the value.", "is not one of the values it can take.")),
                ("allowed", new OpenApiSchema { Type = JsonSchemaType.Array, Description = "What it can be; empty where that is too much to name.", Items = new OpenApiSchema { Type = JsonSchemaType.String } })),
        }),
        ("instead", new OpenApiSchema { Type = JsonSchemaType.Array, Description = "Addresses that there are.", Items = new OpenApiSchema { Type = JsonSchemaType.String } })));

    public static OpenApiSchema Text(string description, string example) =>
        new() { Type = JsonSchemaType.String, Description = description, Examples = [JsonValue.Create(example)] };

    private static OpenApiSchemaReference About(OpenApiDocument document) => Component(document, "About", () => Object("Where the data come from.",
        ("title", Text("The catalogue.", "ISRO Diplomacy")), ("version", Text("The release of the data.", "2026.1")),
        ("released", Text("The day of that release.", "2026-11-25")), ("asOf", Text("How far the search for facts reached; silence after it proves nothing.", "2026-06")),
        ("statusesOn", Text("The day as of which statuses are told.", "2026-11-25")), ("view", Text("The page that shows the same.", "https://example.org/missions")),
        ("licence", Text("The licence of the data.", "CC BY 4.0")), ("licenceUrl", Text("Its text.", "https://creativecommons.org/licenses/by/4.0/")),
        ("describedBy", Text("The schema of the table.", "https://example.org/api/v1/tables/missions"))));

    private static OpenApiSchemaReference Row(OpenApiDocument document, Table table) => Component(document, ApiWords.TypeName(table.Name) + "Row", () =>
        Object(table.Description, [.. table.Columns.Select(column => (column.Name, (IOpenApiSchema)Cell(column)))]));

    private static OpenApiSchema Part(OpenApiDocument document, Table part) =>
        new() { Type = JsonSchemaType.Array, Description = part.Description + " Without the columns that name the record itself.", Items = Row(document, part) };

    private static OpenApiSchema Cell(Column column)
    {
        var type = column.Type switch
        {
            CellType.Whole => JsonSchemaType.Integer,
            CellType.Number => JsonSchemaType.Number,
            CellType.Flag => JsonSchemaType.Boolean,
            _ => JsonSchemaType.String,
        };
        var description = column.Description
            + (column.Vocabulary is { } vocabulary ? $" Codes of the vocabulary `{vocabulary}`." : "")
            + (column.Table is { } table ? $" Ids of the table `{table}`." : "");
        var example = ApiExamples.Value(column.Example);
        return column.Many
            ? new() { Type = JsonSchemaType.Array, Description = description, Items = new OpenApiSchema { Type = type }, Examples = [new JsonArray(example)] }
            : new()
            {
                Type = column.Optional ? type | JsonSchemaType.Null : type,
                Description = description,
                Pattern = column.Type == CellType.Date ? DatePattern : null,
                Examples = [example],
            };
    }

    private static OpenApiSchema Object(string description, params IReadOnlyList<(string Name, IOpenApiSchema Schema)> properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties.ToDictionary(p => p.Name, p => p.Schema),
    };

    private static OpenApiSchema Count(string description, int example) =>
        new() { Type = JsonSchemaType.Integer, Description = description, Examples = [JsonValue.Create(example)] };

    private static OpenApiSchemaReference Component(OpenApiDocument document, string name, Func<IOpenApiSchema> make)
    {
        if (document.Components?.Schemas?.ContainsKey(name) != true) document.AddComponent(name, make());
        return new(name, document);
    }
}
