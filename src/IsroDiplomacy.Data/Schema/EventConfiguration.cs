using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

internal sealed class EventConfiguration :
    IEntityTypeConfiguration<Event>, IEntityTypeConfiguration<EventPartner>, IEntityTypeConfiguration<EventAgency>,
    IEntityTypeConfiguration<EventMission>, IEntityTypeConfiguration<EventAgreement>, IEntityTypeConfiguration<EventSatellite>,
    IEntityTypeConfiguration<EventFlight>
{
    public void Configure(EntityTypeBuilder<Event> happening)
    {
        happening.HasRecord(e => e.Record);
        happening.HasDate(e => e.Date);
        happening.HasIndex(e => e.Category);
        happening.HasOne(e => e.Restates).WithMany().HasForeignKey(e => e.RestatesKey);
        happening.OwnsMany(e => e.Mentions, mention =>
        {
            mention.ToTable("EventMentions");
            mention.WithOwner().HasForeignKey("EventId");
            mention.HasKey("EventId", nameof(EventMention.Position));
        });
    }

    public void Configure(EntityTypeBuilder<EventPartner> link)
    {
        link.ToTable("EventPartners");
        link.HasKey(l => new { l.EventId, l.PartnerId });
        link.HasOne(l => l.Event).WithMany(e => e.Partners).HasForeignKey(l => l.EventId);
        link.HasOne(l => l.Partner).WithMany().HasForeignKey(l => l.PartnerId);
    }

    public void Configure(EntityTypeBuilder<EventAgency> link)
    {
        link.ToTable("EventAgencies");
        link.HasKey(l => new { l.EventId, l.AgencyId });
        link.HasOne(l => l.Event).WithMany(e => e.Agencies).HasForeignKey(l => l.EventId);
        link.HasOne(l => l.Agency).WithMany().HasForeignKey(l => l.AgencyId);
    }

    public void Configure(EntityTypeBuilder<EventMission> link)
    {
        link.ToTable("EventMissions");
        link.HasKey(l => new { l.EventId, l.MissionId });
        link.HasOne(l => l.Event).WithMany(e => e.Missions).HasForeignKey(l => l.EventId);
        link.HasOne(l => l.Mission).WithMany(m => m.Events).HasForeignKey(l => l.MissionId);
    }

    public void Configure(EntityTypeBuilder<EventAgreement> link)
    {
        link.ToTable("EventAgreements");
        link.HasKey(l => new { l.EventId, l.AgreementId });
        link.HasOne(l => l.Event).WithMany(e => e.Agreements).HasForeignKey(l => l.EventId);
        link.HasOne(l => l.Agreement).WithMany(a => a.Events).HasForeignKey(l => l.AgreementId);
    }

    public void Configure(EntityTypeBuilder<EventSatellite> link)
    {
        link.ToTable("EventSatellites");
        link.HasKey(l => new { l.EventId, l.CustomerSatelliteId });
        link.HasOne(l => l.Event).WithMany(e => e.CustomerSatellites).HasForeignKey(l => l.EventId);
        link.HasOne(l => l.CustomerSatellite).WithMany(s => s.Events).HasForeignKey(l => l.CustomerSatelliteId);
    }

    public void Configure(EntityTypeBuilder<EventFlight> link)
    {
        link.ToTable("EventFlights");
        link.HasKey(l => new { l.EventId, l.FlightId });
        link.HasOne(l => l.Event).WithMany(e => e.Flights).HasForeignKey(l => l.EventId);
        link.HasOne(l => l.Flight).WithMany(f => f.Events).HasForeignKey(l => l.FlightId);
    }
}
