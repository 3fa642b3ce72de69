namespace IsroDiplomacy.Data.Queries;

/// <summary>Which agreements. Values of one field widen, fields narrow: (memorandum or contract) and (France).</summary>
/// <param name="Bases">Kinds of date: signed, announced, inferred.</param>
/// <param name="Decades">First years of decades; null among them stands for agreements without a date.</param>
/// <param name="Natures">Binding instruments, memberships, political texts.</param>
/// <param name="On">The day as of which statuses are told, and by which an agreement must have been made; null for today.</param>
public sealed record AgreementFilter(
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Agencies,
    IReadOnlyList<string> Levels,
    IReadOnlyList<string> Bases,
    IReadOnlyList<int?> Decades,
    IReadOnlyList<string> Natures,
    DateOnly? On = null)
{
    public YearSpan Span { get; init; } = YearSpan.All;

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static AgreementFilter All { get; } = new([], [], [], [], [], [], [], [], []);
}

public enum AgreementSort
{
    /// <summary>Latest date first, those without a date last.</summary>
    Newest,

    /// <summary>First date first, those without a date last.</summary>
    Oldest,

    Title,
}
