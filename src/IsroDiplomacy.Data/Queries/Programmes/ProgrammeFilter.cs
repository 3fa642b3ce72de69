namespace IsroDiplomacy.Data.Queries;

/// <summary>Which programmes. Values of one field widen, fields narrow.</summary>
/// <param name="Wheres"><see cref="Home"/>, <see cref="Abroad"/> or <see cref="Nowhere"/>.</param>
/// <param name="Places">Names of places, as the records write them.</param>
/// <param name="States"><see cref="Running"/> or <see cref="Ended"/>.</param>
/// <param name="Decades">First years of the decades in which they began; null among them stands for programmes whose beginning is unknown.</param>
public sealed record ProgrammeFilter(
    IReadOnlyList<string> Kinds, IReadOnlyList<string> Partners, IReadOnlyList<string> Agencies, IReadOnlyList<string> Wheres,
    IReadOnlyList<string> Places, IReadOnlyList<string> States, IReadOnlyList<int?> Decades)
{
    /// <summary>A place of it lies in India.</summary>
    public const string Home = "home";

    /// <summary>A place of it lies outside India.</summary>
    public const string Abroad = "abroad";

    /// <summary>No place is named.</summary>
    public const string Nowhere = "none";

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    /// <summary>No end on record, which is not the same as still at work.</summary>
    public const string Running = "running";

    public const string Ended = "ended";

    public static ProgrammeFilter All { get; } = new([], [], [], [], [], [], []);
}

public enum ProgrammeSort
{
    /// <summary>First begun first, those whose beginning is unknown last.</summary>
    Start,

    /// <summary>Last begun first, those whose beginning is unknown last.</summary>
    Newest,

    Name,
}
