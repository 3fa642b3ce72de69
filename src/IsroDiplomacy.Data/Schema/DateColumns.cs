using System.Linq.Expressions;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

/// <summary>Every date is kept as its EDTF text; two columns the database computes from it carry the order and the year.</summary>
/// <remarks><c>2018-03</c> has the order <c>2018-03-99</c>: after the days it contains, before the next month, as <see cref="PartialDate"/> orders.</remarks>
public static class DateColumns
{
    public static string Order(string property) => property + "Order";

    public static string Year(string property) => property + "Year";

    internal static void HasDate<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, PartialDate?>> date) where T : class =>
        AddColumns(entity, entity.Property(date).Metadata.Name);

    internal static void HasDate<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, PartialDate>> date) where T : class =>
        AddColumns(entity, entity.Property(date).Metadata.Name);

    private static void AddColumns<T>(EntityTypeBuilder<T> entity, string name) where T : class
    {
        entity.Property<string?>(Order(name))
            .HasComputedColumnSql($"""
                "{name}" || substr('-99-99', length("{name}") - 3)
                """, stored: true);
        entity.Property<int?>(Year(name))
            .HasComputedColumnSql($"""
                CAST(substr("{name}", 1, 4) AS INTEGER)
                """, stored: true);
        entity.HasIndex(Order(name));
        entity.HasIndex(Year(name));
    }
}
