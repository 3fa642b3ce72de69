namespace IsroDiplomacy.Domain;

/// <summary>One value of one property of a record, as one source gives it.</summary>
public sealed class Claim
{
    public required string Id { get; init; }

    public required string SubjectKey { get; init; }

    public Record? Subject { get; init; }

    /// <summary>What is stated, in plain words. Claims with one subject and one property belong together.</summary>
    public required string Property { get; init; }

    public ClaimedProperty? Group { get; init; }

    /// <summary>The subject's field in <c>data/</c> whose shown value the claim is about; null where no one field holds it.</summary>
    public string? Field { get; init; }

    public required string Value { get; init; }

    /// <summary>The time the value holds for, where the property changes with time; null where it has one value for ever.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Null where the value is the catalogue's own count or reading.</summary>
    public string? SourceId { get; init; }

    public Source? Source { get; init; }

    /// <summary>The place in the source, where it is known.</summary>
    public string? Locator { get; init; }

    public PartialDate? Published { get; init; }

    public required string Note { get; init; }

    /// <summary>True for the value the catalogue shows.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Why that value is shown; null where there was nothing to choose between.</summary>
    public string? Rule { get; init; }
}
