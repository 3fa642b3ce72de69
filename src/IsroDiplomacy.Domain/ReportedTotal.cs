namespace IsroDiplomacy.Domain;

/// <summary>A total of foreign satellites put in orbit by India that somebody published, up to a day or for a period.</summary>
public sealed class ReportedTotal
{
    public required string Id { get; init; }

    /// <summary>Null for a running total, which counts from the first launch on.</summary>
    public PartialDate? From { get; init; }

    public required PartialDate To { get; init; }

    /// <summary>What the period is called, where its dates alone don't say so: a financial year.</summary>
    public string? Label { get; init; }

    public required int Total { get; init; }

    /// <summary>Why it differs from the records of the same days; null where it doesn't, or where nobody knows.</summary>
    public string? Why { get; init; }

    public string? Note { get; init; }

    public required string SourceId { get; init; }

    public Source? Source { get; init; }

    /// <summary>The parts of the total that the document gives by customer; it may leave some out.</summary>
    public List<PartnerTotal> Partners { get; init; } = [];
}

public sealed class PartnerTotal
{
    public string ReportedTotalId { get; init; } = null!;

    public ReportedTotal? ReportedTotal { get; init; }

    public required string PartnerId { get; init; }

    public Partner? Partner { get; init; }

    public required int Total { get; init; }

    /// <summary>As that of the whole.</summary>
    public string? Why { get; init; }

    public required int Position { get; init; }
}
