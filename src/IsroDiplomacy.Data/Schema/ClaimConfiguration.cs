using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.HasIndex(c => new { c.SubjectKey, c.Property });
        claim.HasOne(c => c.Subject).WithMany().HasForeignKey(c => c.SubjectKey);
        claim.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.SourceId);
    }
}
