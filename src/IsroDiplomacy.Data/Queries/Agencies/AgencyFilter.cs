namespace IsroDiplomacy.Data.Queries;

/// <summary>Which agencies. Values of one field widen, fields narrow.</summary>
/// <param name="Text">Words of its names or of its acronym.</param>
public sealed record AgencyFilter(string? Text, IReadOnlyList<string> Partners, IReadOnlyList<string> Kinds)
{
    /// <summary>Only whether sources differ: agencies have no documents of their own.</summary>
    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static AgencyFilter All { get; } = new(null, [], []);
}
