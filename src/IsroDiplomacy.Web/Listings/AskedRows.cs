using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Listings;

/// <summary>The rows that an address asks a list for: what its files and its citation have in common.</summary>
/// <param name="Reader">Not to be carried out where it holds a fault.</param>
/// <param name="Address">That of the page which shows the rows, on its first page, without what changes no row.</param>
public sealed record AskedRows(Listing Listing, FilterReader Reader, TableView View, ListAddress Address)
{
    /// <param name="ofForm">Parameters of the address that decide what is made of the rows.</param>
    /// <param name="readForm">Takes those.</param>
    public static async Task<AskedRows> ReadAsync(HttpContext http, Listing listing, IReadOnlyList<string> ofForm, Action<FilterReader> readForm)
    {
        var services = http.RequestServices;
        var reader = new FilterReader(http.Request.Query, services.GetRequiredService<Lexicon>());
        var view = await listing.Read(new(reader, Sorted: true, services, http.RequestAborted));
        var filters = reader.Parameters.Select(p => p.Name).ToList();
        foreach (var name in listing.OfPage) reader.Pass(name);
        readForm(reader);
        reader.RefuseIgnored();
        await reader.CheckRecordsAsync(services.GetRequiredService<RecordQueries>(), http.RequestAborted);
        var address = listing.OfPage.Concat(ofForm).Aggregate(ListAddress.Parse(http.Request), (address, name) => address.Without(name));
        return new(listing, reader, view, address.Only(filters).At(listing.Path));
    }
}
