using System.Linq.Expressions;
using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Tables;

/// <summary>The rows of a table that a filter leaves, in an order: what a list shows, on all its pages together.</summary>
public abstract class TableView
{
    public abstract Table Table { get; }

    /// <summary>The day as of which statuses are told; null for today.</summary>
    public DateOnly? On { get; init; }

    internal abstract IQueryable<object> Counted(Asking asking);

    /// <summary>The keys of the rows, behind a prefix.</summary>
    internal abstract IQueryable<string> Keys(Asking asking, string prefix);

    /// <summary>What the rows have in a column of ids.</summary>
    internal abstract IQueryable<string> Values(Asking asking, Column column);

    /// <summary>All rows, in the view's order.</summary>
    internal abstract IQueryable<object?[]> Rows(Asking asking, IReadOnlyList<Column> columns);

    /// <summary>All rows, in an order asked for and then in the table's own.</summary>
    internal abstract IQueryable<object?[]> Ordered(Asking asking, IReadOnlyList<Column> columns, IReadOnlyList<TableOrder> orders);

    /// <summary>How many rows bear each code of a column, in no order.</summary>
    internal abstract IQueryable<TableGroup> Groups(Asking asking, Column column);

    /// <summary>The rows after a place, by the table's own order. The last two cells tell the row's place.</summary>
    internal abstract IQueryable<object?[]> After(Asking asking, IReadOnlyList<Column> columns, TablePlace? place);
}

/// <summary>Where a row stands in the order of its table.</summary>
/// <param name="Order">Null for tables ordered by key alone.</param>
public sealed record TablePlace(string? Order, string Key);

/// <inheritdoc/>
internal sealed class TableView<T>(
    Table<T> table, Func<Asking, IQueryable<T>> narrow, Func<Asking, IQueryable<T>, IQueryable<T>>? order) : TableView where T : class
{
    public override Table Table => table;

    internal override IQueryable<object> Counted(Asking asking) => narrow(asking);

    internal override IQueryable<string> Keys(Asking asking, string prefix)
    {
        var key = table.Key!;
        var body = prefix.Length == 0 ? key.Body : Expression.Add(
            Expression.Constant(prefix), key.Body, typeof(string).GetMethod(nameof(string.Concat), [typeof(string), typeof(string)]));
        return narrow(asking).Select(Expression.Lambda<Func<T, string>>(body, key.Parameters));
    }

    internal override IQueryable<string> Values(Asking asking, Column column)
    {
        var read = ((Column<T>)column).Read;
        var row = Expression.Parameter(typeof(T), "row");
        var cell = new Placing(read.Parameters[0], row, asking).Visit(read.Body)!;
        return column.Many
            ? narrow(asking).SelectMany(Expression.Lambda<Func<T, IEnumerable<string>>>(cell, row))
            : narrow(asking).Select(Expression.Lambda<Func<T, string>>(cell, row)).Where(value => value != null);
    }

    internal override IQueryable<object?[]> Rows(Asking asking, IReadOnlyList<Column> columns) =>
        (order is null ? ByKey(narrow(asking)) : order(asking, narrow(asking))).Select(Shape(asking, columns, []));

    internal override IQueryable<object?[]> After(Asking asking, IReadOnlyList<Column> columns, TablePlace? place)
    {
        var rows = narrow(asking);
        if (place is not null) rows = rows.Where(Beyond(place));
        return ByKey(rows).Select(Shape(asking, columns, [table.Order, table.Key]));
    }

    internal override IQueryable<object?[]> Ordered(Asking asking, IReadOnlyList<Column> columns, IReadOnlyList<TableOrder> orders)
    {
        if (orders.Count == 0) return Rows(asking, columns);
        var row = Expression.Parameter(typeof(T), "row");
        IOrderedQueryable<T>? ordered = null;
        foreach (var order in orders) ordered = order.Apply(narrow(asking), ordered, row, Cell(row, order.Column, asking));
        return ordered!.ThenBy(table.Key!).Select(Shape(asking, columns, []));
    }

    internal override IQueryable<TableGroup> Groups(Asking asking, Column column)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var code = Expression.Lambda<Func<T, string?>>(Cell(row, column, asking), row);
        return narrow(asking).Select(code).GroupBy(c => c).Select(g => new TableGroup(g.Key, g.Count()));
    }

    private IQueryable<T> ByKey(IQueryable<T> rows) =>
        table.Sorted is { } sort ? sort(rows)
        : table.Order is null ? rows.OrderBy(table.Key!) : rows.OrderBy(table.Order).ThenBy(table.Key!);

    private Expression<Func<T, bool>> Beyond(TablePlace place)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var given = Expression.Constant(place);
        var key = Beyond(Of(row, table.Key!), Expression.Property(given, nameof(TablePlace.Key)));
        if (table.Order is null) return Expression.Lambda<Func<T, bool>>(key, row);
        var (order, last) = (Of(row, table.Order), Expression.Property(given, nameof(TablePlace.Order)));
        return Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(Beyond(order, last), Expression.AndAlso(Expression.Equal(order, last), key)), row);
    }

    private static BinaryExpression Beyond(Expression text, Expression than) => Expression.GreaterThan(
        Expression.Call(text, typeof(string).GetMethod(nameof(string.CompareTo), [typeof(string)])!, than), Expression.Constant(0));

    private static Expression<Func<T, object?[]>> Shape(
        Asking asking, IReadOnlyList<Column> columns, IEnumerable<LambdaExpression?> further)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var cells = columns.Select(column => Boxed(column.Many ? List(Cell(row, column, asking)) : Cell(row, column, asking)))
            .Concat(further.Select(f => f is null ? Boxed(Expression.Constant(null, typeof(string))) : Boxed(Of(row, f))));
        return Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), cells), row);
    }

    private static Expression Cell(ParameterExpression row, Column column, Asking asking)
    {
        var read = ((Column<T>)column).Read;
        return new Placing(read.Parameters[0], row, asking).Visit(read.Body)!;
    }

    private static MethodCallExpression List(Expression items)
    {
        var item = items.Type.GetInterfaces().Prepend(items.Type)
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [item], items);
    }

    private static UnaryExpression Boxed(Expression cell) => Expression.Convert(cell, typeof(object));

    private static Expression Of(ParameterExpression row, LambdaExpression read) => new Placing(read.Parameters[0], row).Visit(read.Body)!;
}
