using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ReportedTotalConfiguration : IEntityTypeConfiguration<ReportedTotal>, IEntityTypeConfiguration<PartnerTotal>
{
    public void Configure(EntityTypeBuilder<ReportedTotal> total)
    {
        total.HasDate(t => t.From);
        total.HasDate(t => t.To);
        total.HasOne(t => t.Source).WithMany().HasForeignKey(t => t.SourceId);
    }

    public void Configure(EntityTypeBuilder<PartnerTotal> part)
    {
        part.ToTable("PartnerTotals");
        part.HasKey(p => new { p.ReportedTotalId, p.PartnerId });
        part.HasOne(p => p.ReportedTotal).WithMany(t => t.Partners).HasForeignKey(p => p.ReportedTotalId);
        part.HasOne(p => p.Partner).WithMany().HasForeignKey(p => p.PartnerId);
    }
}
