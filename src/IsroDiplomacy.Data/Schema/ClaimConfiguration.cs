using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>, IEntityTypeConfiguration<ClaimedProperty>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.HasDate(c => c.AsOf);
        claim.HasDate(c => c.Published);
        claim.HasOne(c => c.Group).WithMany(p => p.Claims)
            .HasForeignKey(c => new { c.SubjectKey, c.Property }).HasPrincipalKey(p => new { p.SubjectKey, p.Property });
        claim.HasOne(c => c.Subject).WithMany().HasForeignKey(c => c.SubjectKey);
        claim.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.SourceId);
    }

    public void Configure(EntityTypeBuilder<ClaimedProperty> property)
    {
        property.ToTable("ClaimedProperties");
        property.HasDate(p => p.Latest);
        property.HasIndex(p => p.Comparison);
        property.HasIndex(p => p.Property);
        property.HasOne(p => p.Subject).WithMany().HasForeignKey(p => p.SubjectKey);
    }
}
