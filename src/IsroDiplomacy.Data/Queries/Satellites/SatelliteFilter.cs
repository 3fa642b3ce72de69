namespace IsroDiplomacy.Data.Queries;

/// <summary>Which customer satellites. Values of one field widen, fields narrow.</summary>
/// <param name="Partners">The customer's country or body, as ISRO counts it.</param>
/// <param name="Homes">The operator's country, which may be another than the customer's.</param>
/// <param name="Operators">In the words of the records.</param>
/// <param name="Agencies">Those of the operators that have a record.</param>
/// <param name="Agreements">Those that concern the satellite, launch contracts most often.</param>
/// <param name="Text">Words of the satellite's name, its operator, its numbers or its flight; null for all.</param>
public sealed record SatelliteFilter(
    IReadOnlyList<string> Partners,
    IReadOnlyList<int> Years,
    IReadOnlyList<string> Flights,
    IReadOnlyList<string> Vehicles,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<string> Homes,
    IReadOnlyList<string> Operators,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Agreements,
    string? Text)
{
    public YearSpan Span { get; init; } = YearSpan.All;

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static SatelliteFilter All { get; } = new([], [], [], [], [], [], [], [], [], [], null);
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
