using System.Linq.Expressions;
using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Tables;

/// <summary>What a column's expression can speak of besides the row: written <c>Here.Day</c>, and put in its place when the table is read.</summary>
internal static class Here
{
    public static CatalogueContext Db => throw OnlyWritten();

    /// <summary>The day as of which statuses are told.</summary>
    public static DateOnly Day => throw OnlyWritten();

    private static InvalidOperationException OnlyWritten() => new("This stands only in expressions.");
}

/// <summary>One reading of a table.</summary>
internal sealed record Asking(CatalogueContext Db, DateOnly Day);

/// <summary>Puts a row in the place of an expression's parameter, and an <see cref="Asking"/> in that of <see cref="Here"/>.</summary>
internal sealed class Placing(Expression from, Expression to, Asking? asking = null) : ExpressionVisitor
{
    public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);

    protected override Expression VisitMember(MemberExpression node) =>
        asking is not null && node.Member.DeclaringType == typeof(Here)
            ? Expression.Property(Expression.Constant(asking), node.Member.Name) : base.VisitMember(node);
}
