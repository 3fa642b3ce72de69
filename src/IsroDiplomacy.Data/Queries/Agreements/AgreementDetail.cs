using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything an agreement's own page tells.</summary>
/// <param name="DateBasis">A code of the vocabulary <c>date-bases</c>; null exactly where there is no date.</param>
/// <param name="Parties">India's side too, in the order of the record.</param>
/// <param name="Lineage">Older agreements first; those without a date last.</param>
/// <param name="Story">Launches of its missions and events about it, by date; events that only restate one of these or the signature are left out.</param>
/// <param name="HasText">True where a document that is the text of an agreement is among its sources.</param>
/// <param name="Evidence">Of the agreement, the agreements of its lineage and every record in its story.</param>
public sealed record AgreementDetail(
    string Id,
    string Title,
    string Type,
    PartialDate? Date,
    string? DateBasis,
    string? Place,
    string Status,
    string Level,
    bool Membership,
    string Summary,
    string EvidenceLevel,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<PartyRow> Parties,
    IReadOnlyList<RecordRef> Missions,
    IReadOnlyList<RecordRef> Programmes,
    Excerpt<RecordRef> CustomerSatellites,
    IReadOnlyList<LineageRow> Lineage,
    IReadOnlyList<DatedRecord> Story,
    bool HasText,
    Evidence Evidence);

/// <summary>A tie between the agreement shown and another one.</summary>
/// <param name="Relation">A code of the vocabulary <c>lineage-relations</c>: what the newer agreement does to the older one.</param>
/// <param name="FromThis">True where the agreement shown does it to the other one; false where the other does it to the one shown.</param>
public sealed record LineageRow(string Relation, bool FromThis, AgreementRef Other);
