using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>An event as a list shows it.</summary>
/// <param name="Category">A code of the vocabulary <c>event-categories</c>.</param>
/// <param name="Restates">The mission or agreement that it only tells again; null for a happening of its own.</param>
/// <param name="Partners">Those but India.</param>
/// <param name="Documents">How many sources the record names.</param>
public sealed record EventRow(
    string Id, string Title, PartialDate Date, string Category, string Summary, RecordRef? Restates, int Documents,
    IReadOnlyList<PartnerRef> Partners);
