using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Listings;

/// <summary>A list of the site as data: what reads its filter from an address, for its page, its files, the API and the command line alike.</summary>
/// <param name="Path">The address of its page, with a format for the file: <c>/missions.csv</c>.</param>
/// <param name="Read">Takes every parameter of the list that decides which rows there are, and their order where that is asked for.</param>
public sealed record Listing(string Path, Table Table, Func<ListingRequest, ValueTask<TableView>> Read)
{
    /// <summary>The parameters that only the page knows. They change no row, and a file passes over them, so that the page's whole address can be given.</summary>
    public IReadOnlyList<string> OfPage { get; init; } = ["page"];

    /// <summary>True where a row has a page, and so an answer, of its own.</summary>
    public bool HasRecords { get; init; } = true;

    /// <summary>
    /// False where no grid is made of the rows: where they have no pages of their own or share them, and where the filter can't be read before the
    /// database is asked what it can name.
    /// </summary>
    public bool HasGrid { get; init; } = true;

    /// <summary>The address of all rows, or of those that a page shows, as a file.</summary>
    /// <param name="view">The address of the page.</param>
    public ListAddress File(string extension, ListAddress? view = null) => Rows(view ?? new(Path)).At($"{Path}.{extension}");

    /// <summary>The address at which the rows that a page shows are cited.</summary>
    /// <inheritdoc cref="File"/>
    public ListAddress Cited(ListAddress view) => Rows(view).At(Urls.Cited(Path));

    /// <summary>The grid of the rows that a page shows, where the list has one. The page's order isn't kept: a grid's is that of a column.</summary>
    /// <inheritdoc cref="File"/>
    public ListAddress Grid(ListAddress view) => Rows(view).Without("sort").At(Urls.Explorer(Path));

    private ListAddress Rows(ListAddress view) => OfPage.Aggregate(view, (address, name) => address.Without(name));
}

/// <summary>One reading of an address.</summary>
/// <param name="Sorted">False where the rows are to come in the table's own order, and no parameter asks for another.</param>
public sealed record ListingRequest(FilterReader Reader, bool Sorted, IServiceProvider Services, CancellationToken Cancellation)
{
    /// <summary>What the parameter of the order says, or the list's first order.</summary>
    public T Sort<T>(Func<FilterReader, T> read) where T : struct => Sorted ? read(Reader) : default;
}
