using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Listings;
using Microsoft.AspNetCore.WebUtilities;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>All that an explorer shows, as its address tells it: a dropped circuit loses nothing.</summary>
/// <param name="Filter">The parameters of the list, at the explorer's path.</param>
/// <param name="Parameters">What the list can be filtered by.</param>
/// <param name="Columns">Those shown, in the order of the table.</param>
/// <param name="Sort">Null for the table's own order.</param>
/// <param name="Group">The column by whose codes the rows are parted.</param>
/// <param name="Closed">Codes of the groups whose rows are folded away.</param>
public sealed record ExplorerView(
    Listing Listing, ListAddress Filter, TableView Rows, IReadOnlyList<FilterParameter> Parameters, IReadOnlyList<Column> Columns,
    TableOrder? Sort, Column? Group, IReadOnlyList<string> Closed)
{
    private const string SortName = "sort";

    private const string FieldsName = "fields";

    private const string GroupName = "by";

    private const string ClosedName = "closed";

    private const string Down = "-down";

    public Table Table => Listing.Table;

    /// <summary>Groups come first, then the order asked for.</summary>
    public IReadOnlyList<TableOrder> Orders => [.. Group is null ? [] : new[] { new TableOrder(Group) }, .. Sort is null ? [] : new[] { Sort }];

    /// <summary>The columns shown where the address names none: those of the page, with names in place of ids.</summary>
    public static IReadOnlyList<Column> Usual(Table table) =>
        [.. table.Shown.Where(c => c.Name != table.KeyColumn && !table.Shown.Any(named => IsNameOf(named, c)))];

    /// <summary>Takes every parameter of the explorer. Not to be shown where the reader holds a fault.</summary>
    public static ExplorerView Read(Listing listing, FilterReader reader, ListAddress address, IServiceProvider services, CancellationToken cancellation)
    {
        var request = new ListingRequest(reader, Sorted: false, services, cancellation);
        // A list with a grid needn't ask before it can read its filter, so this is done at once.
        var rows = listing.Read(request).AsTask().GetAwaiter().GetResult();
        var parameters = reader.Parameters.ToList();
        var table = listing.Table;
        var fields = reader.Fields(FieldsName, [.. table.Columns.Select(c => c.Name)]);
        var single = table.Columns.Where(c => !c.Many).ToList();
        var sort = reader.Choice(SortName, [
            ("", null),
            .. single.Select(c => (c.Name, (TableOrder?)new TableOrder(c))), .. single.Select(c => (c.Name + Down, (TableOrder?)new TableOrder(c, Descending: true)))]);
        var group = reader.Choice(GroupName, [("", null), .. table.Columns.Where(c => c.Groups).Select(c => (c.Name, (Column?)c))]);
        var closed = reader.Names(ClosedName);
        var columns = fields.Length == 0 ? Usual(table) : [.. table.Columns.Where(c => fields.Contains(c.Name))];
        return new(listing, address.Only(parameters.Select(p => p.Name)).At(Urls.Explorer(listing.Path)), rows, parameters, columns, sort, group, closed);
    }

    /// <summary>Takes an address on a circuit, where there is no request.</summary>
    /// <returns>The faults beside the view: it is not to be shown where there is one.</returns>
    public static (ExplorerView View, IReadOnlyList<FilterFault> Faults) Read(Listing listing, ListAddress address, Lexicon lexicon, IServiceProvider services)
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(address.ToString()[address.Path.Length..]));
        var reader = new FilterReader(query, lexicon);
        return (Read(listing, reader, address, services, CancellationToken.None), reader.Faults);
    }

    public ListAddress Address()
    {
        var address = Filter;
        if (!Columns.SequenceEqual(Usual(Table))) address = address.With(FieldsName, string.Join(',', Columns.Select(c => c.Name)));
        if (Sort is { } sort) address = address.With(SortName, sort.Column.Name + (sort.Descending ? Down : ""));
        if (Group is { } group) address = address.With(GroupName, group.Name).With(ClosedName, Closed);
        return address;
    }

    /// <summary>The same rows and columns as a file.</summary>
    public ListAddress File(string extension) => Listing.File(extension, Filter.With(FieldsName, string.Join(',', Columns.Select(c => c.Name))));

    // partners and partnerNames, agency and agencyName
    private static bool IsNameOf(Column named, Column id) => id.Type == CellType.Id
        && named.Name == (id.Many ? id.Name.TrimEnd('s') + "Names" : id.Name + "Name");
}
