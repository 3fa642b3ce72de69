namespace IsroDiplomacy.Domain;

/// <summary>Something to know about the catalogue before one trusts a number in it: what it takes in, how it counts, what it lacks.</summary>
public sealed class ScopeNote
{
    public required string Id { get; init; }

    /// <summary>A code of the vocabulary <c>scope-groups</c>.</summary>
    public required string Group { get; init; }

    public required string Title { get; init; }

    public required string Text { get; init; }

    /// <summary>The records whose readers should know it; empty where it is true of a whole kind.</summary>
    public List<ScopeNoteRecord> About { get; init; } = [];
}

public sealed class ScopeNoteRecord
{
    public string ScopeNoteId { get; init; } = null!;

    public ScopeNote? ScopeNote { get; init; }

    public required string RecordKey { get; init; }

    public Record? Record { get; init; }

    public required int Position { get; init; }
}
