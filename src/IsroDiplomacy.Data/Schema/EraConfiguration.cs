using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class EraConfiguration :
    IEntityTypeConfiguration<Era>, IEntityTypeConfiguration<EraSentence>, IEntityTypeConfiguration<EraRecord>
{
    public void Configure(EntityTypeBuilder<Era> era)
    {
        era.HasOne(e => e.Begins).WithMany().HasForeignKey(e => e.BeginsKey);
        era.HasOne(e => e.Ends).WithMany().HasForeignKey(e => e.EndsKey);
    }

    public void Configure(EntityTypeBuilder<EraSentence> sentence)
    {
        sentence.ToTable("EraSentences");
        sentence.HasKey(s => new { s.EraId, s.Position });
        sentence.HasOne(s => s.Era).WithMany(e => e.Sentences).HasForeignKey(s => s.EraId);
    }

    public void Configure(EntityTypeBuilder<EraRecord> link)
    {
        link.ToTable("EraRecords");
        link.HasKey(l => new { l.EraId, l.SentencePosition, l.Position });
        link.HasIndex(l => l.RecordKey);
        link.HasOne(l => l.Sentence).WithMany(s => s.Records).HasForeignKey(l => new { l.EraId, l.SentencePosition });
        link.HasOne(l => l.Record).WithMany().HasForeignKey(l => l.RecordKey);
    }
}
