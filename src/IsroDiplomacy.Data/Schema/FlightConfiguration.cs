using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class FlightConfiguration :
    IEntityTypeConfiguration<Flight>, IEntityTypeConfiguration<FlightMission>, IEntityTypeConfiguration<UncountedObject>
{
    public void Configure(EntityTypeBuilder<Flight> flight)
    {
        flight.HasRecord(f => f.Record);
        flight.HasDate(f => f.Launched);
        flight.Property(f => f.Name).UseCollation(Collations.IgnoreCase);
        flight.HasIndex(f => f.Name);
        flight.HasIndex(f => f.Vehicle);
        flight.HasIndex(f => f.Outcome);
        flight.OwnsMany(f => f.AlsoKnownAs, name =>
        {
            name.ToTable("FlightNames");
            name.WithOwner().HasForeignKey("FlightId");
            name.HasKey("FlightId", nameof(FlightName.Position));
        });
        flight.OwnsMany(f => f.OtherCraft, craft =>
        {
            craft.ToTable("FlightCraft");
            craft.WithOwner().HasForeignKey("FlightId");
            craft.HasKey("FlightId", nameof(FlightCraft.Position));
        });
    }

    public void Configure(EntityTypeBuilder<FlightMission> link)
    {
        link.ToTable("FlightMissions");
        link.HasKey(l => new { l.FlightId, l.MissionId });
        link.HasOne(l => l.Flight).WithMany(f => f.Missions).HasForeignKey(l => l.FlightId);
        link.HasOne(l => l.Mission).WithMany(m => m.Flights).HasForeignKey(l => l.MissionId);
    }

    public void Configure(EntityTypeBuilder<UncountedObject> left)
    {
        left.HasOne(o => o.Flight).WithMany(f => f.Uncounted).HasForeignKey(o => o.FlightId);
        left.HasOne(o => o.Source).WithMany().HasForeignKey(o => o.SourceId);
    }
}
