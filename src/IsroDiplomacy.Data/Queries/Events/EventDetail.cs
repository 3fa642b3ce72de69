using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything an event's own page tells.</summary>
/// <param name="Category">A code of the vocabulary <c>event-categories</c>.</param>
/// <param name="Restates">The mission or agreement whose launch or signature it tells again; the timeline shows that one instead.</param>
/// <param name="Partners">Without India.</param>
/// <param name="Mentions">What it names that has no record.</param>
/// <param name="Before">The record that precedes it in the timeline.</param>
/// <param name="After">The record that follows it in the timeline.</param>
/// <param name="Evidence">Of the event alone.</param>
public sealed record EventDetail(
    string Id,
    string Title,
    PartialDate Date,
    string Category,
    string Summary,
    string EvidenceLevel,
    RecordRef? Restates,
    IReadOnlyList<PartnerRef> Partners,
    IReadOnlyList<AgencyRef> Agencies,
    IReadOnlyList<RecordRef> Missions,
    IReadOnlyList<AgreementRef> Agreements,
    IReadOnlyList<RecordRef> CustomerSatellites,
    IReadOnlyList<EventFlightRow> Flights,
    IReadOnlyList<string> Mentions,
    DatedRecord? Before,
    DatedRecord? After,
    Evidence Evidence);

/// <param name="Satellites">How many customer satellites it carried.</param>
public sealed record EventFlightRow(RecordRef Flight, int Satellites);
