using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything an agreement's own page tells.</summary>
/// <param name="DateBasis">A code of the vocabulary <c>date-bases</c>; null exactly where there is no date.</param>
/// <param name="Parties">India's side too, in the order of the record.</param>
/// <param name="Phases">Its status through time, from the first phase to the last, which has no end.</param>
/// <param name="Today">The day as of which its status is told.</param>
/// <param name="Story">Launches of its missions and events about it, by date; events that only restate one of these or the signature are left out.</param>
/// <param name="HasText">True where a document that is the text of an agreement is among its sources.</param>
/// <param name="Evidence">Of the agreement, the agreements of its lineage, the records its status rests on and those in its story.</param>
public sealed record AgreementDetail(
    string Id,
    string Title,
    string Type,
    PartialDate? Date,
    string? DateBasis,
    PartialDate? EntryIntoForce,
    AgreementTerm? Term,
    PartialDate? Expires,
    AgreementEnd? Ended,
    string? Place,
    IReadOnlyList<StandingRow> Phases,
    DateOnly Today,
    string Level,
    bool Membership,
    string Summary,
    string EvidenceLevel,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<PartyRow> Parties,
    IReadOnlyList<RecordRef> Missions,
    IReadOnlyList<RecordRef> Programmes,
    Excerpt<RecordRef> CustomerSatellites,
    Lineage Lineage,
    IReadOnlyList<DatedRecord> Story,
    bool HasText,
    Evidence Evidence)
{
    public StandingRow Standing => Phases.Last(s => s.Phase.From <= Today || s.Phase.Position == 0);
}
