using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Listings;
using Microsoft.AspNetCore.WebUtilities;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Which rows and columns of a table an export is to hold.</summary>
/// <param name="Filter">Parameters as in an address; a table of links, which has no list, takes none.</param>
/// <param name="Fields">Null for those that the list's page shows.</param>
internal sealed record ExportQuestion(Table Table, string Filter, string? Fields, bool All)
{
    private Listing? Listing => Listings.Listings.All.FirstOrDefault(listing => listing.Table == Table);

    /// <summary>The address of the page that shows the rows, without that of the site; null where there is none.</summary>
    public string? Address => Listing is { } listing ? listing.Path + (Filter.Length > 0 ? "?" + Filter.TrimStart('?') : "") : null;

    /// <returns>No view where the question can't be answered; then there are faults.</returns>
    public async Task<(TableView? View, IReadOnlyList<Column> Columns, IReadOnlyList<FilterFault> Faults)> ReadAsync(
        IServiceProvider services, CancellationToken cancellation)
    {
        var given = QueryHelpers.ParseQuery(Filter);
        if (Fields is not null) given["fields"] = Fields;
        var reader = new FilterReader(new QueryCollection(given), services.GetRequiredService<Lexicon>());
        var view = Listing is { } listing ? await listing.Read(new(reader, Sorted: true, services, cancellation)) : Table.All;
        var fields = reader.Fields("fields", [.. Table.Columns.Select(c => c.Name)]);
        reader.RefuseIgnored();
        await reader.CheckRecordsAsync(services.GetRequiredService<RecordQueries>(), cancellation);
        var columns = fields.Length > 0 ? [.. Table.Columns.Where(c => fields.Contains(c.Name))] : All ? Table.Columns : Table.Shown;
        return (reader.Faults.Count > 0 ? null : view, columns, reader.Faults);
    }
}
