using System.Linq.Expressions;
using System.Reflection;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Tables;

/// <summary>An order by the cells of a column that holds one value; what isn't known comes last both ways.</summary>
public sealed record TableOrder(Column Column, bool Descending = false)
{
    private static readonly MethodInfo Joined = new Func<string, string, string>(string.Concat).Method;

    private static readonly MethodInfo Cut = typeof(string).GetMethod(nameof(string.Substring), [typeof(int), typeof(int)])!;

    private static readonly MethodInfo Collated = new Func<DbFunctions, string, string, string>(RelationalDbFunctionsExtensions.Collate).Method;

    /// <param name="ordered">The rows where they have an order already, which this one then goes within.</param>
    /// <param name="cell">Reads the cell from a row.</param>
    internal IOrderedQueryable<T> Apply<T>(IQueryable<T> rows, IOrderedQueryable<T>? ordered, ParameterExpression row, Expression cell)
    {
        if (Column.Optional) ordered = By(rows, ordered, row, Expression.Equal(cell, Expression.Constant(null, cell.Type)), descending: false);
        return By(rows, ordered, row, Sortable(Column, cell), Descending);
    }

    // Names are sorted whatever their capitals; a month comes after its days, and a year after its months, as PartialDate orders.
    private static Expression Sortable(Column column, Expression cell)
    {
        if (column.Type == CellType.Text && cell.Type == typeof(string))
            return Expression.Call(Collated, Expression.Constant(EF.Functions), cell, Expression.Constant("NOCASE"));
        if ((Nullable.GetUnderlyingType(cell.Type) ?? cell.Type) != typeof(PartialDate)) return cell;
        var text = Expression.Convert(Expression.Convert(cell, typeof(object)), typeof(string));
        return Expression.Call(Expression.Call(Joined, text, Expression.Constant("-99-99")), Cut, Expression.Constant(0), Expression.Constant(10));
    }

    private static IOrderedQueryable<T> By<T>(
        IQueryable<T> rows, IOrderedQueryable<T>? ordered, ParameterExpression row, Expression by, bool descending) =>
        (IOrderedQueryable<T>)rows.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable), (ordered is null ? "OrderBy" : "ThenBy") + (descending ? "Descending" : ""), [typeof(T), by.Type],
            (ordered ?? rows).Expression, Expression.Quote(Expression.Lambda(by, row))));
}

/// <summary>The rows that bear one code.</summary>
/// <param name="Code">Null for those that bear none.</param>
public sealed record TableGroup(string? Code, int Count);
