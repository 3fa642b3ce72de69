namespace IsroDiplomacy.Domain;

/// <summary>A foreign satellite launched by India.</summary>
public sealed class CustomerSatellite
{
    /// <summary><c>cs-</c> and the NORAD number, or a name where it reached no orbit.</summary>
    public required string Id { get; init; }

    public required Record Record { get; init; }

    public required string Name { get; init; }

    /// <summary>The customer country as ISRO counts it.</summary>
    public required string PartnerId { get; init; }

    public Partner? Partner { get; init; }

    public required string Operator { get; init; }

    public string? OperatorAgencyId { get; init; }

    public Agency? OperatorAgency { get; init; }

    /// <summary>The operator's country where it differs from the customer's.</summary>
    public string? OperatorPartnerId { get; init; }

    public Partner? OperatorPartner { get; init; }

    /// <summary>In universal time.</summary>
    public required PartialDate Launched { get; init; }

    /// <summary>A code of the vocabulary <c>vehicles</c>.</summary>
    public required string Vehicle { get; init; }

    public required string FlightId { get; init; }

    public Flight? Flight { get; init; }

    public required string Site { get; init; }

    public CosparDesignator? Cospar { get; init; }

    public NoradNumber? Norad { get; init; }

    /// <summary>Mass at lift-off in kilograms.</summary>
    public double? MassKg { get; init; }

    /// <summary>What the satellite is for, in the words of the catalogue it was taken from.</summary>
    public string? CatalogueWording { get; init; }

    /// <summary>A code of the vocabulary <c>outcomes</c>.</summary>
    public required string Outcome { get; init; }

    /// <summary>Why it counts under its customer country, where that is not plain.</summary>
    public string? AttributionNote { get; init; }

    public List<SatellitePurpose> Purposes { get; init; } = [];

    public List<MissionSatellite> Missions { get; init; } = [];

    public List<AgreementSatellite> Agreements { get; init; } = [];

    public List<EventSatellite> Events { get; init; } = [];
}

/// <param name="Purpose">A code of the vocabulary <c>purposes</c>.</param>
public sealed record SatellitePurpose(string Purpose, int Position)
{
    public string CustomerSatelliteId { get; init; } = null!;
}

/// <summary>An object aboard an Indian launch that ISRO does not count as a customer satellite.</summary>
public sealed class UncountedObject
{
    /// <summary>Its id in the General Catalog of Artificial Space Objects, in lower case.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Reason { get; init; }

    public required string FlightId { get; init; }

    public Flight? Flight { get; init; }

    public required string SourceId { get; init; }

    public Source? Source { get; init; }
}
