namespace IsroDiplomacy.Domain;

/// <summary>A stretch of the story, in the catalogue's own words. Eras may overlap.</summary>
public sealed class Era
{
    /// <summary>A record with a place on the timeline can begin or end an era.</summary>
    public static IReadOnlyList<RecordKind> Bounds { get; } = [RecordKind.Mission, RecordKind.Agreement, RecordKind.Event];

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The era in one line.</summary>
    public required string Gist { get; init; }

    /// <summary>The record it begins with.</summary>
    public required string BeginsKey { get; init; }

    public Record? Begins { get; init; }

    /// <summary>The record it ends with; null where it goes on.</summary>
    public string? EndsKey { get; init; }

    public Record? Ends { get; init; }

    public List<EraSentence> Sentences { get; init; } = [];
}

/// <summary>A sentence of the story and the records it rests on.</summary>
public sealed class EraSentence
{
    public string EraId { get; init; } = null!;

    public Era? Era { get; init; }

    public required int Position { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Words in brackets lead to the records, in their order: see <see cref="BracketedWords"/>.</summary>
    public required string Text { get; init; }

    public List<EraRecord> Records { get; init; } = [];
}

public sealed class EraRecord
{
    public string EraId { get; init; } = null!;

    public int SentencePosition { get; init; }

    public EraSentence? Sentence { get; init; }

    public required string RecordKey { get; init; }

    public Record? Record { get; init; }

    public required int Position { get; init; }
}
