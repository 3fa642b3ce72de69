using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

/// <summary>That a record tells of something supplied, and which way: a launch received, a payload given. <see cref="SupplyTables"/> writes it from the records.</summary>
/// <remarks>A record has one row for each thing and direction, with all partners concerned.</remarks>
public sealed class Supply
{
    public int Id { get; init; }

    public string RecordKey { get; init; } = null!;

    public Record? Record { get; init; }

    /// <summary>What was supplied: a code of the vocabulary <c>roles</c>.</summary>
    public string Role { get; init; } = null!;

    /// <summary>A code of the vocabulary <c>directions</c>.</summary>
    public string Direction { get; init; } = null!;

    /// <summary>One of <see cref="SupplyRules"/>.</summary>
    public string Rule { get; init; } = null!;

    /// <summary>Of the launch, or of the beginning of the programme.</summary>
    public PartialDate? Date { get; init; }

    public List<SupplyPartner> Partners { get; init; } = [];

    public List<SupplyPurpose> Purposes { get; init; } = [];
}

public sealed class SupplyPartner
{
    public int SupplyId { get; init; }

    public string PartnerId { get; init; } = null!;

    public Partner? Partner { get; init; }
}

/// <param name="Purpose">What the mission was for, or what the customer satellites aboard the flight were for: a code of the vocabulary <c>purposes</c>.</param>
public sealed record SupplyPurpose(int SupplyId, string Purpose);

internal sealed class SupplyConfiguration :
    IEntityTypeConfiguration<Supply>, IEntityTypeConfiguration<SupplyPartner>, IEntityTypeConfiguration<SupplyPurpose>
{
    public void Configure(EntityTypeBuilder<Supply> supply)
    {
        supply.ToTable("Supplies");
        supply.HasDate(s => s.Date);
        supply.HasIndex(s => new { s.RecordKey, s.Role, s.Direction }).IsUnique();
        supply.HasIndex(s => new { s.Direction, s.Role });
        supply.HasOne(s => s.Record).WithMany().HasForeignKey(s => s.RecordKey);
        supply.HasMany(s => s.Partners).WithOne().HasForeignKey(p => p.SupplyId);
        supply.HasMany(s => s.Purposes).WithOne().HasForeignKey(p => p.SupplyId);
    }

    public void Configure(EntityTypeBuilder<SupplyPartner> link)
    {
        link.ToTable("SupplyPartners");
        link.HasKey(l => new { l.SupplyId, l.PartnerId });
        link.HasIndex(l => new { l.PartnerId, l.SupplyId });
        link.HasOne(l => l.Partner).WithMany().HasForeignKey(l => l.PartnerId);
    }

    public void Configure(EntityTypeBuilder<SupplyPurpose> purpose)
    {
        purpose.ToTable("SupplyPurposes");
        purpose.HasKey(p => new { p.SupplyId, p.Purpose });
        purpose.HasIndex(p => new { p.Purpose, p.SupplyId });
    }
}
