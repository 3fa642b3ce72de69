namespace IsroDiplomacy.Domain;

/// <summary>A spacecraft or flight with an international part. For a group the identifiers are those of its first or main craft.</summary>
public sealed class Mission
{
    public required string Id { get; init; }

    public required Record Record { get; init; }

    public required string Name { get; init; }

    /// <summary>A code of the vocabulary <c>mission-kinds</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>In universal time; null where it has not flown or no date was found.</summary>
    public PartialDate? Launched { get; init; }

    public string? LaunchVehicle { get; init; }

    public string? LaunchSite { get; init; }

    public CosparDesignator? Cospar { get; init; }

    public NoradNumber? Norad { get; init; }

    /// <summary>A code of the vocabulary <c>orbits</c>.</summary>
    public string? Orbit { get; init; }

    /// <summary>Mass at lift-off in kilograms.</summary>
    public double? MassKg { get; init; }

    /// <summary>A code of the vocabulary <c>mission-statuses</c>.</summary>
    public required string Status { get; init; }

    public required string Summary { get; init; }

    public List<MissionName> AlsoKnownAs { get; init; } = [];

    public List<MissionPurpose> Purposes { get; init; } = [];

    public List<Participation> Participations { get; init; } = [];

    public List<MissionSatellite> CustomerSatellites { get; init; } = [];

    /// <summary>None where it flew on a foreign rocket or not at all.</summary>
    public List<FlightMission> Flights { get; init; } = [];

    public List<AgreementMission> Agreements { get; init; } = [];

    public List<EventMission> Events { get; init; } = [];

    public List<ProgrammeMission> Programmes { get; init; } = [];
}

public sealed record MissionName(string Name, int Position);

/// <param name="Purpose">A code of the vocabulary <c>purposes</c>.</param>
public sealed record MissionPurpose(string Purpose, int Position)
{
    public string MissionId { get; init; } = null!;
}

public sealed class MissionSatellite
{
    public string MissionId { get; init; } = null!;

    public Mission? Mission { get; init; }

    public required string CustomerSatelliteId { get; init; }

    public CustomerSatellite? CustomerSatellite { get; init; }
}
