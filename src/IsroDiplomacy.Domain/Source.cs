namespace IsroDiplomacy.Domain;

/// <summary>A published document.</summary>
public sealed class Source
{
    public required string Id { get; init; }

    /// <summary>An http or https address, or <c>urn:article:…</c> for the seed article.</summary>
    public required string Url { get; init; }

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
