using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes the vocabularies.</summary>
internal static class VocabularyOperation
{
    private const string Tag = "Vocabularies";

    public static Action<RouteHandlerBuilder> All => route => route
        .WithName("listVocabularies").WithTags(Tag).WithSummary("List vocabularies")
        .WithDescription("Every controlled vocabulary with its codes, each with the label and the definition that readers see.")
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Parameters = [];
            var document = context.Document!;
            ApiAnswers.Set(
                operation, document, ApiSchemas.ListOf("vocabularies", ApiSchemas.Vocabulary(document), "The vocabularies, by name."),
                "All vocabularies.", new JsonObject { ["vocabularies"] = new JsonArray(ApiExamples.Vocabulary()) });
            return Task.CompletedTask;
        });

    public static Action<RouteHandlerBuilder> One => route => route
        .WithName("getVocabulary").WithTags(Tag).WithSummary("Get one vocabulary")
        .WithDescription("The codes of one vocabulary in the order in which readers see them.")
        .AddOpenApiOperationTransformer((operation, context, _) =>
        {
            operation.Parameters = [ApiParameters.Path("name", "The name of the vocabulary.", "purposes")];
            ApiAnswers.Set(
                operation, context.Document!, ApiSchemas.Vocabulary(context.Document!), "The vocabulary.", ApiExamples.Vocabulary(), mayMiss: true);
            return Task.CompletedTask;
        });
}
