namespace IsroDiplomacy.Data.Queries;

/// <summary>Which flights. Values of one field widen, fields narrow.</summary>
/// <param name="Loads"><see cref="Customers"/>, <see cref="Missions"/> or both.</param>
/// <param name="Partners">Customers with a satellite aboard, as ISRO counts them.</param>
public sealed record FlightFilter(
    IReadOnlyList<string> Loads, IReadOnlyList<string> Partners, IReadOnlyList<string> Vehicles, IReadOnlyList<string> Outcomes,
    IReadOnlyList<int?> Decades)
{
    /// <summary>Carried customer satellites.</summary>
    public const string Customers = "customers";

    /// <summary>Carried a mission of the catalogue.</summary>
    public const string Missions = "missions";

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static FlightFilter All { get; } = new([], [], [], [], []);
}

public enum FlightSort
{
    /// <summary>Latest launch first.</summary>
    Newest,

    /// <summary>First launch first.</summary>
    Oldest,

    /// <summary>Most customer satellites first.</summary>
    Load,
}
