namespace IsroDiplomacy.Domain;

/// <summary>A word of a controlled vocabulary, with the definition readers are shown.</summary>
public sealed class Term
{
    /// <summary>The file in <c>data/vocabulary/</c>: <c>purposes</c>.</summary>
    public required string Vocabulary { get; init; }

    public required string Code { get; init; }

    public required string Label { get; init; }

    public required string Definition { get; init; }

    /// <summary>Counted from 0 in the order the vocabulary is shown in.</summary>
    public required int Position { get; init; }
}

/// <summary>A country of ISO 3166-1, or a former one of ISO 3166-3.</summary>
public sealed class Country
{
    public required CountryCode Code { get; init; }

    public required string Alpha3 { get; init; }

    /// <summary>Three digits, leading noughts kept.</summary>
    public required string Numeric { get; init; }

    public required string Name { get; init; }
}
