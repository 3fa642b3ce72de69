namespace IsroDiplomacy.Domain;

/// <summary>A span of days through which an agreement has one status for one reason. The phases of an agreement follow each other without a gap.</summary>
public sealed record AgreementPhase
{
    public string AgreementId { get; init; } = null!;

    public Agreement? Agreement { get; init; }

    public required int Position { get; init; }

    /// <summary>A code of the vocabulary <c>agreement-statuses</c>.</summary>
    public required string Status { get; init; }

    public required StatusReason Reason { get; init; }

    /// <summary>Its first day; <see cref="DateOnly.MinValue"/> where no beginning is known.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day after its last; <see cref="DateOnly.MaxValue"/> where nothing ends it.</summary>
    public DateOnly Until { get; init; } = DateOnly.MaxValue;

    /// <summary>The date the reason speaks of, as exact as its source.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The months of the term or of the presumption that the reason speaks of.</summary>
    public int? Months { get; init; }

    /// <summary>The record the reason speaks of: a later agreement, a launch.</summary>
    public string? OtherKey { get; init; }

    public Record? Other { get; init; }

    /// <summary>What a curator wrote down as the reason.</summary>
    public string? Note { get; init; }
}
