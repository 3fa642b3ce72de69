namespace IsroDiplomacy.Data.Queries;

/// <summary>Which missions. Values of one field widen, fields narrow: (climate or oceanography) and (France).</summary>
/// <param name="Roles">Where partners are named: theirs.</param>
/// <param name="Decades">First years of decades; null among them stands for missions without a launch date.</param>
public sealed record MissionFilter(
    IReadOnlyList<string> Purposes,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<string> Orbits,
    IReadOnlyList<int?> Decades)
{
    public YearSpan Span { get; init; } = YearSpan.All;

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static MissionFilter All { get; } = new([], [], [], [], [], [], [], []);
}

public enum MissionSort
{
    /// <summary>Those not launched come last in either direction.</summary>
    Launch,
    Name,
    Kind,
    Status,
    Vehicle,
    Documents,
}
