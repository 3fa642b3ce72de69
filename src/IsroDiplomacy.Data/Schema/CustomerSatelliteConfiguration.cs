using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class CustomerSatelliteConfiguration :
    IEntityTypeConfiguration<CustomerSatellite>, IEntityTypeConfiguration<SatellitePurpose>
{
    public void Configure(EntityTypeBuilder<CustomerSatellite> satellite)
    {
        satellite.HasRecord(s => s.Record);
        satellite.HasDate(s => s.Launched);
        satellite.Property(s => s.Name).UseCollation(Collations.IgnoreCase);
        satellite.HasIndex(s => s.Name);
        satellite.HasOne(s => s.Flight).WithMany(f => f.CustomerSatellites).HasForeignKey(s => s.FlightId);
        satellite.HasIndex(s => s.Operator);
        satellite.HasIndex(s => s.Vehicle);
        satellite.HasIndex(s => s.Outcome);
        satellite.HasIndex(s => s.Norad).IsUnique();
        satellite.HasIndex(s => s.Cospar);
        satellite.HasOne(s => s.Partner).WithMany().HasForeignKey(s => s.PartnerId);
        satellite.HasOne(s => s.OperatorPartner).WithMany().HasForeignKey(s => s.OperatorPartnerId);
        satellite.HasOne(s => s.OperatorAgency).WithMany().HasForeignKey(s => s.OperatorAgencyId);
    }

    public void Configure(EntityTypeBuilder<SatellitePurpose> purpose)
    {
        purpose.ToTable("SatellitePurposes");
        purpose.HasKey(p => new { p.CustomerSatelliteId, p.Purpose });
        purpose.HasIndex(p => new { p.Purpose, p.CustomerSatelliteId });
        purpose.HasOne<CustomerSatellite>().WithMany(s => s.Purposes).HasForeignKey(p => p.CustomerSatelliteId);
    }
}
