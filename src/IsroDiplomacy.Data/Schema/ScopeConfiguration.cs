using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ScopeConfiguration : IEntityTypeConfiguration<ScopeNote>, IEntityTypeConfiguration<ScopeNoteRecord>
{
    public void Configure(EntityTypeBuilder<ScopeNote> note) => note.HasIndex(n => n.Group);

    public void Configure(EntityTypeBuilder<ScopeNoteRecord> link)
    {
        link.ToTable("ScopeNoteRecords");
        link.HasKey(l => new { l.ScopeNoteId, l.RecordKey });
        link.HasIndex(l => l.RecordKey);
        link.HasOne(l => l.ScopeNote).WithMany(n => n.About).HasForeignKey(l => l.ScopeNoteId);
        link.HasOne(l => l.Record).WithMany().HasForeignKey(l => l.RecordKey);
    }
}
