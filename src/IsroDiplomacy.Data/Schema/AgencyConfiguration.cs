using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>, IEntityTypeConfiguration<AgencySuccession>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.HasRecord(a => a.Record);
        agency.Property(a => a.Name).UseCollation(Collations.IgnoreCase);
        agency.HasIndex(a => a.Name);
        agency.HasIndex(a => a.Kind);
        agency.HasOne(a => a.Partner).WithMany(p => p.Agencies).HasForeignKey(a => a.PartnerId);
        agency.HasOne(a => a.Parent).WithMany(a => a.Children).HasForeignKey(a => a.ParentId);
        agency.OwnsMany(a => a.AlsoKnownAs, name =>
        {
            name.ToTable("AgencyNames");
            name.WithOwner().HasForeignKey("AgencyId");
            name.HasKey("AgencyId", nameof(AgencyName.Position));
        });
    }

    public void Configure(EntityTypeBuilder<AgencySuccession> succession)
    {
        succession.ToTable("AgencySuccessions");
        succession.HasKey(s => new { s.SuccessorId, s.PredecessorId });
        succession.HasOne(s => s.Successor).WithMany(a => a.SuccessorOf).HasForeignKey(s => s.SuccessorId);
        succession.HasOne(s => s.Predecessor).WithMany(a => a.SucceededBy).HasForeignKey(s => s.PredecessorId);
    }
}
