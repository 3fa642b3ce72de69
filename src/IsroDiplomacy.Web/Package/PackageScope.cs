using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Package;

/// <summary>What a package is to hold.</summary>
/// <param name="Name">Names the package: <c>isro-diplomacy</c>.</param>
/// <param name="Selected">The table of which it holds a selection; null for the whole catalogue.</param>
/// <param name="View">The address of the list that shows the selection, without that of the site.</param>
internal sealed record PackageScope(string Name, IReadOnlyList<TableView> Tables, Table? Selected, string? View)
{
    /// <summary>With the network and the database, which hold all there is; told as of the last day the data tell of.</summary>
    public bool IsWhole => Selected is null;

    public static PackageScope Whole { get; } = new("isro-diplomacy", [.. CatalogueTables.All.Select(t => t.All)], null, null);

    /// <summary>The rows of a list, all that belongs to them, the documents that these name, and the tables of words and names by which they are read.</summary>
    /// <param name="address">The list's, with its filter.</param>
    public static PackageScope Of(TableView rows, string address)
    {
        var table = rows.Table;
        List<TableView> selection = [rows, .. table.Parts.Where(CatalogueTables.All.Contains).Select(part => part.Of(rows))];
        var read = Readers.Where(reader => reader != table && (reader == WordTables.Terms || Names(selection, reader))).Select(reader => reader.All).ToList();
        if (table != SourcesTable.Table && Names(selection, SourcesTable.Table)) read.Add(SourcesTable.Table.NamedBy(selection));
        return new($"{Whole.Name}-{table.Name}", [.. selection, .. read], table, address);
    }

    /// <summary>Small tables that come whole wherever they are pointed at. Partners and agencies point at each other.</summary>
    private static IReadOnlyList<Table> Readers { get; } =
        [PartnersTable.Table, AgenciesTable.Table, WordTables.Paragraphs, WordTables.Notes, WordTables.Terms];

    private static bool Names(IEnumerable<TableView> views, Table table) =>
        table == PartnersTable.Table || views.Any(view => view.Table.Columns.Any(column => column.Table == table.Name));
}
