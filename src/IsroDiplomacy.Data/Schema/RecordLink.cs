using System.Linq.Expressions;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal static class RecordLink
{
    /// <summary>Ties a concept's row to its row in the table of records, one to one.</summary>
    public static void HasRecord<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Record?>> record) where T : class
    {
        entity.Property<string>("RecordKey").IsRequired();
        entity.HasOne(record).WithOne().HasForeignKey<T>("RecordKey");
    }
}
