using System.Text.Json.Nodes;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes what can be asked for.</summary>
internal static class ApiParameters
{
    public static IOpenApiParameter Of(FilterParameter parameter, Table table)
    {
        var example = Example(parameter, table);
        var one = One(parameter, example);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = ParameterWords.Of(parameter, table),
            Schema = parameter.Many ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one, MaxItems = FilterReader.MaxValues } : one,
            Style = ParameterStyle.Form,
            Explode = true,
            Example = parameter.Many ? new JsonArray(example.DeepClone()) : example.DeepClone(),
        };
    }

    public static IOpenApiParameter Path(string name, string description, string example) => new OpenApiParameter
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(example),
    };

    private static OpenApiSchema One(FilterParameter parameter, JsonNode example) => parameter switch
    {
        { Value: FilterValue.Number } => new() { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = ListAnswer.MostRows.ToString(System.Globalization.CultureInfo.InvariantCulture), Default = ListAnswer.UsualRows },
        { Value: FilterValue.Year } => new() { Type = JsonSchemaType.Integer, Minimum = "1900", Maximum = "2100" },
        { Value: FilterValue.Day } => new() { Type = JsonSchemaType.String, Format = "date" },
        { Value: FilterValue.Decade } => new() { Type = JsonSchemaType.String, Pattern = @"^(\d{3}0s|undated)$" },
        { Value: FilterValue.Text or FilterValue.Name } => new() { Type = JsonSchemaType.String, MaxLength = FilterReader.MaxText },
        // Codes grow with the data, so they are named by their vocabulary alone.
        { Value: FilterValue.Word, Vocabulary: null } => new() { Type = JsonSchemaType.String, Enum = [.. parameter.Allowed.Select(word => (JsonNode)JsonValue.Create(word)!)] },
        _ => new() { Type = JsonSchemaType.String, Examples = [example.DeepClone()] },
    };

    private static JsonNode Example(FilterParameter parameter, Table table) => parameter switch
    {
        { Value: FilterValue.Number } => ListAnswer.UsualRows,
        { Value: FilterValue.Year } => 1998,
        { Value: FilterValue.Day } => "1998-05-11",
        { Value: FilterValue.Decade } => "1990s",
        { Value: FilterValue.Id } => (string)CatalogueTables.All.First(t => t.Kind == parameter.Kind).Columns[0].Example,
        { Value: FilterValue.Key } => "mission/nisar",
        { Value: FilterValue.Fields } => string.Join(',', table.Columns.Take(2).Select(c => c.Name)),
        { Value: FilterValue.Word } => parameter.Allowed[0],
        { Value: FilterValue.Token } => "NmYxYTJiM2MKbmlzYXI",
        { Value: FilterValue.Name } => ParameterWords.NameExample(parameter.Name),
        _ => "oceansat",
    };
}
