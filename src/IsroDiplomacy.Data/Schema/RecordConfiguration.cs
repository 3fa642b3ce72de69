using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class RecordConfiguration : IEntityTypeConfiguration<Record>
{
    public void Configure(EntityTypeBuilder<Record> record)
    {
        record.HasKey(r => r.Key);
        record.Property(r => r.Name).UseCollation(Collations.IgnoreCase);
        record.HasIndex(r => new { r.Kind, r.Id }).IsUnique();
        record.HasIndex(r => new { r.Kind, r.EvidenceLevel });
        record.HasIndex(r => new { r.Kind, r.Disputed });
        record.OwnsMany(r => r.Citations, citation =>
        {
            citation.ToTable("Citations");
            citation.WithOwner().HasForeignKey("RecordKey");
            citation.HasKey("RecordKey", nameof(Citation.SourceId), nameof(Citation.Position));
            citation.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.SourceId);
            citation.HasIndex(c => c.SourceId);
            citation.OwnsMany(c => c.Supports, field =>
            {
                field.ToTable("CitedFields");
                field.WithOwner().HasForeignKey("RecordKey", "SourceId", "Position");
                field.HasKey("RecordKey", "SourceId", "Position", nameof(CitedField.Field));
            });
        });
    }
}

internal static class Collations
{
    /// <summary>SQLite's own: names sort and compare without regard to the case of ASCII letters.</summary>
    public const string IgnoreCase = "NOCASE";
}
