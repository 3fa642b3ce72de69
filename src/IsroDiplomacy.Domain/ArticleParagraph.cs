namespace IsroDiplomacy.Domain;

/// <summary>A paragraph of the seed article, as citations, statements and topics name it.</summary>
public sealed class ArticleParagraph
{
    /// <summary><c>a</c> and its number: <c>a7</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Counted from 1; 0 only where the id is faulty.</summary>
    public required int Number { get; init; }

    /// <summary>A code of the vocabulary <c>paragraph-kinds</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about, in the catalogue's own words.</summary>
    public required string Gist { get; init; }
}
