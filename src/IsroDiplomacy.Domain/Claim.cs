namespace IsroDiplomacy.Domain;

/// <summary>One value of one property of a record, as one source gives it.</summary>
public sealed class Claim
{
    public required string Id { get; init; }

    public required string SubjectKey { get; init; }

    public Record? Subject { get; init; }

    public required string Property { get; init; }

    public required string Value { get; init; }

    /// <summary>Null where the value is the catalogue's own count or reading.</summary>
    public string? SourceId { get; init; }

    public Source? Source { get; init; }

    public PartialDate? Published { get; init; }

    public required string Note { get; init; }

    /// <summary>True for the value the catalogue shows.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Why that value is shown, where sources differ.</summary>
    public required string Rule { get; init; }
}
