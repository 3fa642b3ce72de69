using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Which entries of the ledger. Values of one field widen, fields narrow.</summary>
/// <param name="Text">Words that must all stand in the property, the record's name, a value or a note, the last one perhaps unfinished; null for no such wish.</param>
/// <param name="Comparisons">Codes of the vocabulary <c>claim-comparisons</c>.</param>
/// <param name="SourceKinds">A value at least comes from a document of such a kind.</param>
/// <param name="Decades">A value at least was published then; null among them stands for values without a date.</param>
public sealed record ClaimFilter(
    string? Text, IReadOnlyList<string> Comparisons, IReadOnlyList<RecordKind> Kinds, IReadOnlyList<string> Properties,
    IReadOnlyList<string> SourceKinds, IReadOnlyList<int?> Decades)
{
    public static ClaimFilter All { get; } = new(null, [], [], [], [], []);
}

public enum ClaimSort
{
    /// <summary>By the record's name.</summary>
    Record,

    /// <summary>The one with the value published last first.</summary>
    Newest,

    /// <summary>Most values first.</summary>
    Values,
}
