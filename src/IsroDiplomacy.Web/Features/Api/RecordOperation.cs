using System.Text.Json.Nodes;
using IsroDiplomacy.Data.Tables;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes one record.</summary>
internal static class RecordOperation
{
    public static Action<RouteHandlerBuilder> Of(Table table) => route => route
        .WithName("get" + ApiWords.TypeName(table.Name) + "Item")
        .WithTags(ApiWords.Tag(table.Name))
        .WithSummary($"Get one {table.One}")
        .WithDescription($"Every field of one {table.One}, and the rows of each part that belong to it.")
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Parameters =
            [
                new OpenApiParameter
                {
                    Name = "id",
                    In = ParameterLocation.Path,
                    Required = true,
                    Description = "The id of the record, as in its address on the site.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String, Examples = [JsonValue.Create((string)table.Columns[0].Example)] },
                    Example = JsonValue.Create((string)table.Columns[0].Example),
                },
            ];
            var document = context.Document!;
            ApiAnswers.Set(operation, document, ApiSchemas.Record(document, table), "The record.", ApiExamples.Record(table), mayMiss: true);
            return Task.CompletedTask;
        });
}
