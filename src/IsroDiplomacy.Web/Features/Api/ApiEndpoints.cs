using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>The read-only interface for programs: every list by pages, every record, the vocabularies and the tables' schemas.</summary>
public static class ApiEndpoints
{
    public static void MapApi(this WebApplication app)
    {
        foreach (var listing in Listings.Listings.All)
        {
            app.MapData(Urls.ApiList(listing.Table.Name), http => ListAnswer.WriteAsync(http, listing), ListOperation.Of(listing));
            if (listing.HasRecords)
                app.MapData(Urls.ApiRecord(listing.Table.Name, "{id}"), http => RecordAnswer.WriteAsync(http, listing), RecordOperation.Of(listing.Table));
        }

        app.MapData(Urls.Vocabularies, VocabularyAnswer.WriteAllAsync, VocabularyOperation.All);
        app.MapData(Urls.Vocabulary("{name}"), VocabularyAnswer.WriteAsync, VocabularyOperation.One);
        app.MapData(Urls.Schemas, SchemaAnswer.WriteAllAsync, SchemaOperation.All);
        app.MapData(Urls.Schema("{name}"), SchemaAnswer.WriteAsync, SchemaOperation.One);
        app.MapApiDocument();
        app.MapReference();
        app.MapData("/api/{**rest}", http => Problems.NotFoundAsync(
            http, "There is nothing at this address of the API.",
            [Urls.Reference, .. CatalogueTables.Lists.Select(t => Urls.ApiList(t.Name)), Urls.Vocabularies, Urls.Schemas]), order: int.MaxValue);
    }
}
