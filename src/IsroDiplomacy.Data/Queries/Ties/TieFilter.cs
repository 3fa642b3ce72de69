namespace IsroDiplomacy.Data.Queries;

/// <summary>Between whom ties are counted.</summary>
public enum TieLevel
{
    /// <summary>States and bodies, India left out: it stands on every record.</summary>
    Partners,

    /// <summary>Organisations, the Indian ones too where a record names them.</summary>
    Agencies,
}

/// <summary>Which ties: that a partner or an agency takes part in a mission, or is a party to an agreement.</summary>
/// <param name="Kinds"><c>mission</c>, <c>agreement</c>; both where none is named.</param>
/// <param name="Purposes">Of missions. Agreements have no purpose: where one is asked for, they are left out.</param>
public sealed record TieFilter(TieLevel Level, IReadOnlyList<string> Kinds, IReadOnlyList<string> Purposes)
{
    public const string Mission = "mission";

    public const string Agreement = "agreement";

    /// <summary>Launched, or dated, in these years.</summary>
    public YearSpan Span { get; init; } = YearSpan.All;

    public bool CountsMissions => Kinds.Count == 0 || Kinds.Contains(Mission);

    public bool CountsAgreements => (Kinds.Count == 0 || Kinds.Contains(Agreement)) && Purposes.Count == 0;

    public static TieFilter All { get; } = new(TieLevel.Partners, [], []);
}
