using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

/// <summary>A dated record's place in the one stream of events, launches and signatures. <see cref="DerivedTables"/> writes it from the records.</summary>
public sealed class TimelineEntry
{
    public string RecordKey { get; init; } = null!;

    public Record? Record { get; init; }

    /// <summary>Mission, agreement or event.</summary>
    public RecordKind Kind { get; init; }

    /// <summary>A code of the vocabulary <c>event-categories</c>; a mission's is <c>launch</c>, an agreement's <c>agreement</c>.</summary>
    public string Category { get; init; } = null!;

    public PartialDate Date { get; init; }

    public List<TimelinePartner> Partners { get; init; } = [];

    public List<TimelineAgency> Agencies { get; init; } = [];
}

/// <summary>A partner that a dated record names. India, the home side of every record, is left out.</summary>
public sealed class TimelinePartner
{
    public string RecordKey { get; init; } = null!;

    public TimelineEntry? Entry { get; init; }

    public string PartnerId { get; init; } = null!;

    public Partner? Partner { get; init; }
}

/// <summary>An organisation that a dated record names, Indian ones too.</summary>
public sealed class TimelineAgency
{
    public string RecordKey { get; init; } = null!;

    public TimelineEntry? Entry { get; init; }

    public string AgencyId { get; init; } = null!;

    public Agency? Agency { get; init; }
}

internal sealed class TimelineConfiguration :
    IEntityTypeConfiguration<TimelineEntry>, IEntityTypeConfiguration<TimelinePartner>, IEntityTypeConfiguration<TimelineAgency>
{
    public void Configure(EntityTypeBuilder<TimelineEntry> entry)
    {
        entry.ToTable("Timeline");
        entry.HasKey(e => e.RecordKey);
        entry.HasDate(e => e.Date);
        entry.HasIndex(DateColumns.Order(nameof(TimelineEntry.Date)), nameof(TimelineEntry.RecordKey));
        entry.HasIndex(e => e.Kind);
        entry.HasIndex(e => e.Category);
        entry.HasOne(e => e.Record).WithOne().HasForeignKey<TimelineEntry>(e => e.RecordKey);
    }

    public void Configure(EntityTypeBuilder<TimelinePartner> link)
    {
        link.ToTable("TimelinePartners");
        link.HasKey(l => new { l.RecordKey, l.PartnerId });
        link.HasIndex(l => new { l.PartnerId, l.RecordKey });
        link.HasOne(l => l.Entry).WithMany(e => e.Partners).HasForeignKey(l => l.RecordKey);
        link.HasOne(l => l.Partner).WithMany().HasForeignKey(l => l.PartnerId);
    }

    public void Configure(EntityTypeBuilder<TimelineAgency> link)
    {
        link.ToTable("TimelineAgencies");
        link.HasKey(l => new { l.RecordKey, l.AgencyId });
        link.HasIndex(l => new { l.AgencyId, l.RecordKey });
        link.HasOne(l => l.Entry).WithMany(e => e.Agencies).HasForeignKey(l => l.RecordKey);
        link.HasOne(l => l.Agency).WithMany().HasForeignKey(l => l.AgencyId);
    }
}
