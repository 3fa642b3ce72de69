using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

/// <summary>How many records name a partner, and its first and last dated one. <see cref="DerivedTables"/> writes it from the records.</summary>
public sealed class PartnerTally
{
    public string PartnerId { get; init; } = null!;

    public Partner? Partner { get; init; }

    public int Agencies { get; init; }

    public int Agreements { get; init; }

    public int Missions { get; init; }

    /// <summary>Events of their own: those that restate a launch or signature are not counted again.</summary>
    public int Events { get; init; }

    public int Programmes { get; init; }

    /// <summary>Put in orbit, by the customer country as ISRO counts it.</summary>
    public int Satellites { get; init; }

    public int SatellitesLost { get; init; }

    /// <summary>The date a source gives for the beginning, or that of the first dated record, whichever is earlier.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The first dated record: event, launch, signature or customer satellite.</summary>
    public string? FirstKey { get; init; }

    public Record? First { get; init; }

    public PartialDate? Latest { get; init; }

    public string? LastKey { get; init; }

    public Record? Last { get; init; }
}

internal sealed class PartnerTallyConfiguration : IEntityTypeConfiguration<PartnerTally>
{
    public void Configure(EntityTypeBuilder<PartnerTally> tally)
    {
        tally.ToTable("PartnerTallies");
        tally.HasKey(t => t.PartnerId);
        tally.HasDate(t => t.Since);
        tally.HasDate(t => t.Latest);
        tally.HasOne(t => t.Partner).WithOne().HasForeignKey<PartnerTally>(t => t.PartnerId);
        tally.HasOne(t => t.First).WithMany().HasForeignKey(t => t.FirstKey);
        tally.HasOne(t => t.Last).WithMany().HasForeignKey(t => t.LastKey);
    }
}
