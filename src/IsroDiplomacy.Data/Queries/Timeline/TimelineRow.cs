using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A dated record as the timeline shows it.</summary>
/// <param name="Title">A mission's is <c>Launch of NISAR</c>.</param>
/// <param name="Category">A code of the vocabulary <c>event-categories</c>.</param>
/// <param name="Partners">Without India, by the alphabet.</param>
/// <param name="Gist">The first sentence of the summary; null for agreements, whose title tells it.</param>
/// <param name="Documents">How many sources the record names.</param>
/// <param name="EvidenceLevel">A code of the vocabulary <c>evidence-levels</c>.</param>
public sealed record TimelineRow(
    RecordKind Kind, string Id, string Title, PartialDate Date, string Category, IReadOnlyList<PartnerRef> Partners, string? Gist,
    int Documents, string EvidenceLevel)
{
    public TimelineLane Lane => TimelineLanes.Of(Kind, Category);
}
