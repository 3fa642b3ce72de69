using System.Linq.Expressions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Tables;

/// <summary>A table that can be taken: one row for each record of a kind, or for each link between records.</summary>
/// <remarks>Said once, and used by every file, the API, the schema of the research package and its codebook.</remarks>
public abstract class Table
{
    /// <summary>Stands between the values of a list in files that have one cell for them. The checker lets no list of texts hold it.</summary>
    public const char ListSeparator = '|';

    /// <summary>As in addresses and file names: <c>missions</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The same where it names the rows of a record: <c>programmePlaces</c>.</summary>
    public string PropertyName => string.Concat(Name.Split('-').Select((word, i) => i == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>What one row is: "mission".</summary>
    public required string One { get; init; }

    /// <summary>What the rows are, and what is left out.</summary>
    public required string Description { get; init; }

    /// <summary>The kind of record that a row is; null where it is none.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>What the page of the list shows, in its order. The first is the id.</summary>
    public IReadOnlyList<Column> Shown => Columns.Take(ShownCount).ToList();

    /// <summary>All columns, the shown ones first.</summary>
    public abstract IReadOnlyList<Column> Columns { get; }

    /// <summary>The column that tells rows apart; null where several do.</summary>
    public abstract string? KeyColumn { get; }

    /// <summary>The columns that together say what a row is called, for tables whose rows have pages.</summary>
    public IReadOnlyList<string> NameColumns { get; init; } = ["name"];

    /// <summary>The columns that tell rows apart, all together where they are several.</summary>
    public IReadOnlyList<string> KeyColumns => KeyColumn is { } key ? [key] : RowKey;

    /// <summary>The same of a table without a column of the kind.</summary>
    public IReadOnlyList<string> RowKey { get; init; } = [];

    /// <summary>The tables of links that hold further rows of one record, to be told with it.</summary>
    public IReadOnlyList<Table> Parts { get; init; } = [];

    /// <summary>The columns by which rows of a part are found, and which a record that holds them needn't repeat; empty for other tables.</summary>
    public IReadOnlyList<string> OwnerColumns { get; init; } = [];

    /// <summary>Every row, by id.</summary>
    public abstract TableView All { get; }

    protected abstract int ShownCount { get; }

    /// <summary>Of a part: the rows that belong to the rows of a view.</summary>
    public abstract TableView Of(TableView owners);

    /// <summary>The rows that other rows name in a column that leads here.</summary>
    public abstract TableView NamedBy(IReadOnlyList<TableView> others);

    /// <summary>The rows that belong to one record.</summary>
    /// <param name="key">The record's key or id: see <see cref="Table{T}.Owner"/>.</param>
    internal abstract TableView Of(RecordKind? kind, string id);

    internal abstract TableView WithKey(string id);
}

/// <inheritdoc/>
internal sealed class Table<T> : Table where T : class
{
    private IReadOnlyList<Column<T>> _columns = [];

    public required Func<Asking, IQueryable<T>> Rows { get; init; }

    /// <summary>Tells rows apart and orders them, by an index. Null for links, which are told apart by several columns and read whole.</summary>
    public Expression<Func<T, string>>? Key { get; init; }

    /// <summary>Comes before the key where rows have an order of their own, as the timeline does.</summary>
    public Expression<Func<T, string>>? Order { get; init; }

    /// <summary>The order of a table without a key.</summary>
    public Func<IQueryable<T>, IQueryable<T>>? Sorted { get; init; }

    /// <summary>Of a part: the record that a row belongs to, by its id, or by its key where records of several kinds have such rows.</summary>
    public Expression<Func<T, string>>? Owner { get; init; }

    public bool OwnedByKey { get; init; }

    public required IReadOnlyList<Column<T>> Standard { get; init; }

    /// <summary>Columns beyond those that the page shows.</summary>
    public IReadOnlyList<Column<T>> Further { get; init; } = [];

    public override IReadOnlyList<Column> Columns => _columns.Count > 0 ? _columns : _columns = [.. Standard, .. Further];

    public override string? KeyColumn => Key is null ? null : Columns[0].Name;

    public override TableView All => View();

    protected override int ShownCount => Standard.Count;

    /// <param name="narrow">Leaves the rows asked for; all are where none is given.</param>
    /// <param name="order">By key where none is given.</param>
    /// <param name="on">The day as of which statuses are told; today where none is given.</param>
    public TableView View(
        Func<Asking, IQueryable<T>>? narrow = null, Func<Asking, IQueryable<T>, IQueryable<T>>? order = null, DateOnly? on = null) =>
        new TableView<T>(this, narrow ?? Rows, order) { On = on };

    internal override TableView Of(RecordKind? kind, string id)
    {
        var value = OwnedByKey ? Record.KeyOf(kind!.Value, id) : id;
        return View(asking => Rows(asking).Where(Equal(Owner!, value)));
    }

    public override TableView Of(TableView owners)
    {
        var prefix = OwnedByKey ? Record.KeyOf(owners.Table.Kind!.Value, "") : "";
        return View(asking => Rows(asking).Where(Among(Owner!, owners.Keys(asking, prefix))), on: owners.On);
    }

    public override TableView NamedBy(IReadOnlyList<TableView> others)
    {
        var names = others.SelectMany(view => view.Table.Columns.Where(c => c.Table == Name).Select(column => (View: view, Column: column))).ToList();
        return View(asking => Rows(asking).Where(Among(
            Key!, names.Select(n => n.View.Values(asking, n.Column)).Aggregate((all, more) => all.Concat(more)))));
    }

    internal override TableView WithKey(string id) => View(asking => Rows(asking).Where(Equal(Key!, id)));

    private static Expression<Func<T, bool>> Among(Expression<Func<T, string>> property, IQueryable<string> values) => Expression.Lambda<Func<T, bool>>(
        Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(string)], values.Expression, property.Body), property.Parameters);

    private static Expression<Func<T, bool>> Equal(Expression<Func<T, string>> property, string value)
    {
        // Read from an object, the value becomes a parameter of the statement, which is then made once for all values.
        var given = Expression.Property(Expression.Constant(new Given(value)), nameof(Given.Value));
        return Expression.Lambda<Func<T, bool>>(Expression.Equal(property.Body, given), property.Parameters);
    }
}

internal sealed record Given(string Value);
