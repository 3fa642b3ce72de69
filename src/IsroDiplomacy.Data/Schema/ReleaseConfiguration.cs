using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ReleaseConfiguration :
    IEntityTypeConfiguration<Release>, IEntityTypeConfiguration<Change>, IEntityTypeConfiguration<ChangedField>
{
    public void Configure(EntityTypeBuilder<Release> release)
    {
        release.HasIndex(r => r.Order);
        release.Ignore(r => r.IsReleased);
    }

    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.HasDate(c => c.Day);
        // A removed record is told of too, so the key of the record can be no foreign one.
        change.HasIndex(c => c.RecordKey);
        change.HasIndex(c => new { c.File, c.RecordId });
        change.HasOne(c => c.Release).WithMany(r => r.Changes).HasForeignKey(c => c.ReleaseId);
    }

    public void Configure(EntityTypeBuilder<ChangedField> field)
    {
        field.ToTable("ChangedFields");
        field.HasKey(f => new { f.ChangeId, f.Position });
        field.HasOne(f => f.Change).WithMany(c => c.Fields).HasForeignKey(f => f.ChangeId);
    }
}
