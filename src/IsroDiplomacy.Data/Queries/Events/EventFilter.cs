using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Which events. Values of one field widen, fields narrow: (summit or forum) and (France).</summary>
/// <param name="Decades">First years of decades.</param>
/// <param name="Tells"><see cref="Own"/>, <see cref="Launch"/> or <see cref="Agreement"/>.</param>
public sealed record EventFilter(
    IReadOnlyList<string> Categories, IReadOnlyList<string> Partners, IReadOnlyList<string> Agencies, IReadOnlyList<int?> Decades,
    IReadOnlyList<string> Tells)
{
    /// <summary>A happening of its own.</summary>
    public const string Own = "own";

    /// <summary>It only tells again the launch of a mission.</summary>
    public const string Launch = "launch";

    /// <summary>It only tells again what an agreement tells.</summary>
    public const string Agreement = "agreement";

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static EventFilter All { get; } = new([], [], [], [], []);

    internal static string TellsOf(RecordKind? restates) => restates switch
    {
        null => Own,
        RecordKind.Mission => Launch,
        _ => Agreement,
    };
}

public enum EventSort
{
    Newest,
    Oldest,
    Title,
}
