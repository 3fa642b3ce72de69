using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Enough of an agreement to list it in a margin.</summary>
/// <param name="Standing">Its status on the day asked for, with the reason.</param>
public sealed record AgreementRef(string Id, string Title, PartialDate? Date, string? DateBasis, string Type, StandingRow Standing);

/// <summary>The status of an agreement through a span of days, and why.</summary>
/// <param name="Other">The record the reason speaks of.</param>
public sealed record StandingRow(AgreementPhase Phase, RecordRef? Other)
{
    /// <summary>A code of the vocabulary <c>agreement-statuses</c>.</summary>
    public string Status => Phase.Status;
}
