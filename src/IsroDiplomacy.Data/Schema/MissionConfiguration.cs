using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class MissionConfiguration :
    IEntityTypeConfiguration<Mission>, IEntityTypeConfiguration<MissionPurpose>, IEntityTypeConfiguration<Participation>,
    IEntityTypeConfiguration<MissionSatellite>
{
    public void Configure(EntityTypeBuilder<Mission> mission)
    {
        mission.HasRecord(m => m.Record);
        mission.HasDate(m => m.Launched);
        mission.Property(m => m.Name).UseCollation(Collations.IgnoreCase);
        mission.HasIndex(m => m.Name);
        mission.HasIndex(m => m.Kind);
        mission.HasIndex(m => m.Status);
        mission.HasIndex(m => m.Orbit);
        mission.HasIndex(m => m.Norad).IsUnique();
        mission.HasIndex(m => m.Cospar).IsUnique();
        mission.OwnsMany(m => m.AlsoKnownAs, name =>
        {
            name.ToTable("MissionNames");
            name.WithOwner().HasForeignKey("MissionId");
            name.HasKey("MissionId", nameof(MissionName.Position));
        });
    }

    public void Configure(EntityTypeBuilder<MissionPurpose> purpose)
    {
        purpose.ToTable("MissionPurposes");
        purpose.HasKey(p => new { p.MissionId, p.Purpose });
        purpose.HasIndex(p => new { p.Purpose, p.MissionId });
        purpose.HasOne<Mission>().WithMany(m => m.Purposes).HasForeignKey(p => p.MissionId);
    }

    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("Participations");
        participation.HasKey(p => new { p.MissionId, p.Position });
        participation.HasIndex(p => new { p.PartnerId, p.MissionId });
        participation.HasIndex(p => new { p.AgencyId, p.MissionId });
        participation.HasIndex(p => new { p.Role, p.MissionId });
        participation.HasOne(p => p.Mission).WithMany(m => m.Participations).HasForeignKey(p => p.MissionId);
        participation.HasOne(p => p.Partner).WithMany().HasForeignKey(p => p.PartnerId);
        participation.HasOne(p => p.Agency).WithMany().HasForeignKey(p => p.AgencyId);
    }

    public void Configure(EntityTypeBuilder<MissionSatellite> link)
    {
        link.ToTable("MissionSatellites");
        link.HasKey(l => new { l.MissionId, l.CustomerSatelliteId });
        link.HasOne(l => l.Mission).WithMany(m => m.CustomerSatellites).HasForeignKey(l => l.MissionId);
        link.HasOne(l => l.CustomerSatellite).WithMany(s => s.Missions).HasForeignKey(l => l.CustomerSatelliteId);
    }
}
