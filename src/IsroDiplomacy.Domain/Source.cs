namespace IsroDiplomacy.Domain;

/// <summary>A published document.</summary>
public sealed class Source
{
    /// <summary>Begins the address of the seed article, which has none on the web; every other document has.</summary>
    public const string ArticleScheme = "urn:article:";

    public required string Id { get; init; }

    /// <summary>An http or https address, or <c>urn:article:…</c> for the seed article.</summary>
    /// <remarks>That of the original where it is known, else that of the copy that was read.</remarks>
    public required string Url { get; init; }

    /// <summary>The address of the copy that was read; null where <see cref="Url"/> itself was.</summary>
    public string? ReadAt { get; init; }

    /// <summary>True where only a copy, a mirror or a proxy of the document could be read.</summary>
    public required bool Copy { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>A code of the vocabulary <c>source-kinds</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The news service or press office whose text the document says it carries.</summary>
    public string? Wire { get; init; }

    /// <summary>A key shared by documents that visibly reprint one text: they count as one voice.</summary>
    public string? Origin { get; init; }

    internal IEnumerable<string> VoiceNames => Voices.NamesOf(Publisher, Wire, Origin);
}
