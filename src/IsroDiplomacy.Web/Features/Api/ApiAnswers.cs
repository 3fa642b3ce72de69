using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes what is answered: the data, that nothing changed, or a problem.</summary>
internal static class ApiAnswers
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    /// <param name="mayMiss">What is asked for by a part of the path may not be there.</param>
    public static void Set(
        OpenApiOperation operation, OpenApiDocument document, IOpenApiSchema schema, string description, JsonNode example, bool mayMiss = false)
    {
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = description,
                Headers = new Dictionary<string, IOpenApiHeader>
                {
                    ["ETag"] = new OpenApiHeader { Description = "Tells this state of the data; to be sent back in If-None-Match.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                },
                Content = new Dictionary<string, OpenApiMediaType> { [Json] = new OpenApiMediaType { Schema = schema, Example = example } },
            },
            ["304"] = new OpenApiResponse { Description = "The reader has this answer already: its entity tag stands in If-None-Match." },
            ["400"] = Problem(document, "A parameter can't be used. `errors` names each, its value, what is wrong with it, and what it can be.", 400),
        };
        if (mayMiss) operation.Responses["404"] = Problem(document, "There is nothing of that name.", 404);
    }

    private static OpenApiResponse Problem(OpenApiDocument document, string description, int status) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [ProblemJson] = new OpenApiMediaType { Schema = ApiSchemas.Problem(document), Example = ApiExamples.Problem(status) },
        },
    };
}
