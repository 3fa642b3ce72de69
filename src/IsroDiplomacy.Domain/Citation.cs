namespace IsroDiplomacy.Domain;

/// <summary>A source named by a record, with the place in it and the fields it supports where these are known.</summary>
public sealed class Citation
{
    public required string SourceId { get; init; }

    public Source? Source { get; init; }

    /// <summary>Counted from 0 in the order of the record.</summary>
    public required int Position { get; init; }

    /// <summary>A page or paragraph as the source counts them: <c>p. 12</c>, <c>a7</c>. Null: the document as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>Empty: the record as a whole.</summary>
    public List<CitedField> Supports { get; init; } = [];
}

/// <param name="Field">The field's name in <c>data/</c>: <c>launched</c>.</param>
public sealed record CitedField(string Field);
