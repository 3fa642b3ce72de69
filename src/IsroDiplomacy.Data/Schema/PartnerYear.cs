using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsroDiplomacy.Data.Schema;

/// <summary>What is on record of one partner and one year. <see cref="PartnerYears"/> writes it, and says where a count is missing rather than zero.</summary>
public sealed class PartnerYear
{
    public string PartnerId { get; init; } = null!;

    public Partner? Partner { get; init; }

    public int Year { get; init; }

    /// <summary>False where the data tell that the partner was not there in the year.</summary>
    public bool Existed { get; init; }

    /// <summary>False where the search did not reach the end of the year.</summary>
    public bool Complete { get; init; }

    public int? Agreements { get; init; }

    public int? AgreementsSigned { get; init; }

    public int? InForce { get; init; }

    public int? PresumedInForce { get; init; }

    public int? Missions { get; init; }

    public int? Satellites { get; init; }

    public int? SatellitesLost { get; init; }

    public int? Events { get; init; }

    public int? Programmes { get; init; }
}

internal sealed class PartnerYearConfiguration : IEntityTypeConfiguration<PartnerYear>
{
    public void Configure(EntityTypeBuilder<PartnerYear> year)
    {
        year.ToTable("PartnerYears");
        year.HasKey(y => new { y.PartnerId, y.Year });
        year.HasOne(y => y.Partner).WithMany().HasForeignKey(y => y.PartnerId);
    }
}
