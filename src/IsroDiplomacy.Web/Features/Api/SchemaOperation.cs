using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes the schemas of the tables.</summary>
internal static class SchemaOperation
{
    private const string Tag = "Tables";

    public static Action<RouteHandlerBuilder> All => route => route
        .WithName("listTables").WithTags(Tag).WithSummary("List tables")
        .WithDescription("Every table that can be taken, with the address of its schema.")
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Parameters = [];
            ApiAnswers.Set(
                operation, context.Document!, ApiSchemas.ListOf("tables", ApiSchemas.TableOverview(), "The tables."), "All tables.",
                new JsonObject { ["tables"] = new JsonArray(ApiExamples.TableOverview()) });
            return Task.CompletedTask;
        });

    public static Action<RouteHandlerBuilder> One => route => route
        .WithName("getTable").WithTags(Tag).WithSummary("Get the schema of a table")
        .WithDescription("The columns of one table as a Table Schema of the Data Package standard, version 2. The CSV files of the site can be read by it.")
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Parameters = [ApiParameters.Path("name", "The name of the table.", "missions")];
            ApiAnswers.Set(
                operation, context.Document!,
                new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "A Table Schema.",
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["name"] = ApiSchemas.Text("The name of the table.", "missions"),
                        ["fields"] = new OpenApiSchema { Type = JsonSchemaType.Array, Description = "One object for each column.", Items = new OpenApiSchema { Type = JsonSchemaType.Object } },
                    },
                },
                "The schema.", new JsonObject { ["name"] = "missions", ["fields"] = new JsonArray(new JsonObject { ["name"] = "id", ["type"] = "string" }) }, mayMiss: true);
            return Task.CompletedTask;
        });
}
