using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;
using Microsoft.OpenApi;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>Describes the pages of a list: the parameters are those that reading an address asks for.</summary>
internal static class ListOperation
{
    public static Action<RouteHandlerBuilder> Of(Listing listing) => route => route
        .WithName("list" + ApiWords.TypeName(listing.Table.Name))
        .WithTags(ApiWords.Tag(listing.Table.Name))
        .WithSummary($"List {ApiWords.Words(listing.Table.Name)}")
        .WithDescription($"{listing.Table.Description} Values of one parameter widen, parameters narrow. Rows come in the table's own order, page by page.")
        .AddOpenApiOperationTransformer(async (operation, context, cancellation) =>
        {
            var services = context.ApplicationServices;
            var reader = new FilterReader(new QueryCollection(), services.GetRequiredService<Lexicon>());
            await listing.Read(new(reader, Sorted: false, services, cancellation));
            ListAnswer.ReadForm(reader, listing.Table);
            operation.Parameters = [.. reader.Parameters.Select(p => ApiParameters.Of(p, listing.Table))];
            var document = context.Document!;
            ApiAnswers.Set(operation, document, ApiSchemas.Page(document, listing.Table), "A page of the list.", ApiExamples.Page(listing.Table));
        });
}
