using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class PartnerConfiguration : IEntityTypeConfiguration<Partner>
{
    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.HasRecord(p => p.Record);
        partner.Property(p => p.Name).UseCollation(Collations.IgnoreCase);
        partner.HasIndex(p => p.Name);
        partner.HasIndex(p => p.Region);
        partner.HasIndex(p => p.Kind);
        partner.HasIndex(p => p.Code).IsUnique();
        partner.HasOne(p => p.Successor).WithMany(p => p.Predecessors).HasForeignKey(p => p.SuccessorId);
        partner.OwnsMany(p => p.Areas, area =>
        {
            area.ToTable("PartnerAreas");
            area.WithOwner().HasForeignKey("PartnerId");
            area.HasKey("PartnerId", nameof(PartnerArea.Subject));
            area.HasIndex(nameof(PartnerArea.Subject), "PartnerId");
        });
        partner.OwnsMany(p => p.ListedIn, listing =>
        {
            listing.ToTable("PartnerListings");
            listing.WithOwner().HasForeignKey("PartnerId");
            listing.HasKey("PartnerId", nameof(PartnerListing.Year));
        });
    }
}
