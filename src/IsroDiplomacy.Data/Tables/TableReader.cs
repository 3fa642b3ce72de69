using System.Runtime.CompilerServices;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Tables;

/// <summary>Reads tables. A row has a cell for each column asked for: see <see cref="Cells"/> for what a cell can be.</summary>
public sealed class TableReader(IDbContextFactory<CatalogueContext> contexts, StatusDay day)
{
    /// <summary>Tells all as of the last day the data tell of, so that it changes with the data alone.</summary>
    public TableReader OfData => new(contexts, day.OfData);

    /// <summary>The day as of which the view is told.</summary>
    public DateOnly DayOf(TableView view) => view.On ?? day.Today;

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(TableView view, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await view.Counted(new(db, DayOf(view))).CountAsync(cancellation);
    }

    /// <summary>
    /// All rows, one after the other, however many: none is kept. One statement for the rows and one for each column of many values, read side by
    /// side. They are ended, and the database let go, as soon as the reader stops.
    /// </summary>
    public async IAsyncEnumerable<object?[]> ReadAsync(
        TableView view, IReadOnlyList<Column> columns, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var rows = view.Rows(new(db, DayOf(view)), columns).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation)) yield return Plain(row, columns.Count);
    }

    /// <summary>Some of the rows, in an order asked for column by column. As many statements as <see cref="ReadAsync"/>.</summary>
    public async Task<IReadOnlyList<object?[]>> SpanAsync(
        TableView view, IReadOnlyList<Column> columns, IReadOnlyList<TableOrder> orders, int skip, int take, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await view.Ordered(new(db, DayOf(view)), columns, orders).Skip(skip).Take(take).ToListAsync(cancellation);
        return [.. rows.Select(row => Plain(row, columns.Count))];
    }

    /// <summary>How many rows bear each code of a column, in the order in which <see cref="TableOrder"/> sorts it. One statement.</summary>
    /// <param name="column">One that <see cref="Column.Groups"/>.</param>
    public async Task<IReadOnlyList<TableGroup>> GroupsAsync(TableView view, Column column, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var groups = await view.Groups(new(db, DayOf(view)), column).ToListAsync(cancellation);
        return [.. groups.OrderBy(g => g.Code is null).ThenBy(g => g.Code, StringComparer.Ordinal)];
    }

    /// <summary>The rows after a place, in the order of the table. As many statements as <see cref="ReadAsync"/>.</summary>
    /// <param name="after">Null for the first rows.</param>
    public async Task<TablePage> PageAsync(
        TableView view, IReadOnlyList<Column> columns, TablePlace? after, int size, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        // One more than asked for tells whether there is a next page.
        var rows = await view.After(new(db, DayOf(view)), columns, after).Take(size + 1).ToListAsync(cancellation);
        var last = rows.Count > size ? rows[size - 1] : null;
        return new(
            [.. rows.Take(size).Select(row => Plain(row, columns.Count))],
            last is null ? null : new((string?)last[^2], (string)last[^1]!));
    }

    /// <summary>One row with all its columns, and the rows of each part that belong to it. As many statements as <see cref="ReadAsync"/> for the table and for each part.</summary>
    /// <returns>Null where no row bears the id.</returns>
    public async Task<TableRecord?> FindAsync(Table table, string id, CancellationToken cancellation = default)
    {
        if (await ListAsync(table.WithKey(id), table.Columns, cancellation) is not [var row]) return null;
        var parts = new List<TablePart>();
        foreach (var part in table.Parts)
        {
            var columns = part.Columns.Where(c => !part.OwnerColumns.Contains(c.Name)).ToList();
            parts.Add(new(part, columns, await ListAsync(part.Of(table.Kind, id), columns, cancellation)));
        }

        return new(row, parts);
    }

    /// <summary>What a row is called. One statement.</summary>
    /// <returns>Null where no row bears the id.</returns>
    public async Task<string?> NameAsync(Table table, string id, CancellationToken cancellation = default)
    {
        var columns = table.NameColumns.Select(name => table.Columns.Single(c => c.Name == name)).ToList();
        return await ListAsync(table.WithKey(id), columns, cancellation) is [var row] ? string.Join(": ", row) : null;
    }

    private async Task<IReadOnlyList<object?[]>> ListAsync(TableView view, IReadOnlyList<Column> columns, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var rows = await view.Rows(new(db, DayOf(view)), columns).ToListAsync(cancellation);
        return [.. rows.Select(row => Plain(row, columns.Count))];
    }

    private static object?[] Plain(object?[] row, int cells) => [.. row.Take(cells).Select(Cells.Plain)];
}

/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record TablePage(IReadOnlyList<object?[]> Rows, TablePlace? Next);

/// <summary>One record with all that belongs to it.</summary>
/// <param name="Row">A cell for each column of the table.</param>
public sealed record TableRecord(object?[] Row, IReadOnlyList<TablePart> Parts);

/// <param name="Columns">Those that the rows hold: the part's without the record they belong to.</param>
public sealed record TablePart(Table Table, IReadOnlyList<Column> Columns, IReadOnlyList<object?[]> Rows);
