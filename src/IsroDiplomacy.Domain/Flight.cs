namespace IsroDiplomacy.Domain;

/// <summary>One launch of an Indian rocket that carried a customer satellite, or a mission with an international part.</summary>
public sealed class Flight
{
    /// <summary>The name in lower case: <c>pslv-c37</c>.</summary>
    public required string Id { get; init; }

    public required Record Record { get; init; }

    /// <summary><c>PSLV-C37</c></summary>
    public required string Name { get; init; }

    /// <summary>In universal time.</summary>
    public required PartialDate Launched { get; init; }

    /// <summary>In universal time; null where no document read tells it.</summary>
    public TimeOnly? LiftOff { get; init; }

    /// <summary>A code of the vocabulary <c>vehicles</c>.</summary>
    public required string Vehicle { get; init; }

    public required string Site { get; init; }

    /// <summary>A code of the vocabulary <c>flight-outcomes</c>.</summary>
    public required string Outcome { get; init; }

    public List<FlightName> AlsoKnownAs { get; init; } = [];

    public List<FlightMission> Missions { get; init; } = [];

    public List<FlightCraft> OtherCraft { get; init; } = [];

    public List<CustomerSatellite> CustomerSatellites { get; init; } = [];

    public List<UncountedObject> Uncounted { get; init; } = [];

    public List<EventFlight> Events { get; init; } = [];
}

public sealed record FlightName(string Name, int Position);

/// <param name="Name">A craft aboard that has no record here: an Indian satellite most often.</param>
public sealed record FlightCraft(string Name, int Position);

public sealed class FlightMission
{
    public string FlightId { get; init; } = null!;

    public Flight? Flight { get; init; }

    public required string MissionId { get; init; }

    public Mission? Mission { get; init; }
}
