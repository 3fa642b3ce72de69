namespace IsroDiplomacy.Data.Queries;

/// <summary>Which customer satellites. Values of one field widen, fields narrow.</summary>
/// <param name="Partners">The customer's country or body, as ISRO counts it.</param>
/// <param name="Flights">Names of launches: <c>PSLV-C37</c>.</param>
/// <param name="Agencies">Those that operate the satellite.</param>
/// <param name="Agreements">Those that concern the satellite, launch contracts most often.</param>
public sealed record SatelliteFilter(
    IReadOnlyList<string> Partners,
    IReadOnlyList<int> Years,
    IReadOnlyList<string> Flights,
    IReadOnlyList<string> Vehicles,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Agreements)
{
    public static SatelliteFilter All { get; } = new([], [], [], [], [], [], [], []);
}

public enum SatelliteSort
{
    /// <summary>Latest launch first.</summary>
    Newest,

    /// <summary>First launch first.</summary>
    Oldest,

    Name,

    /// <summary>Heaviest first, those of unknown mass last.</summary>
    Mass,
}
