namespace IsroDiplomacy.Data.Queries;

/// <summary>Which programmes. Values of one field widen, fields narrow.</summary>
/// <param name="States"><see cref="Running"/> or <see cref="Ended"/>.</param>
/// <param name="Decades">First years of the decades in which they began; null among them stands for programmes whose beginning is unknown.</param>
public sealed record ProgrammeFilter(
    IReadOnlyList<string> Kinds, IReadOnlyList<string> Partners, IReadOnlyList<string> States, IReadOnlyList<int?> Decades)
{
    /// <summary>No end on record, which is not the same as still at work.</summary>
    public const string Running = "running";

    public const string Ended = "ended";

    public static ProgrammeFilter All { get; } = new([], [], [], []);
}

public enum ProgrammeSort
{
    /// <summary>First begun first, those whose beginning is unknown last.</summary>
    Start,

    /// <summary>Last begun first, those whose beginning is unknown last.</summary>
    Newest,

    Name,
}
