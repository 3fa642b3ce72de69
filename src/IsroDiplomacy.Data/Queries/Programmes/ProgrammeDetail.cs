using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything a programme's own page tells.</summary>
/// <param name="Ended">Null where no end is on record.</param>
/// <param name="Partners">India too, in the order of the record.</param>
/// <param name="Agreements">Oldest first, those without a date last.</param>
/// <param name="Figures">Of different times and things: they don't add up.</param>
/// <param name="Evidence">Of the programme and of its agreements.</param>
public sealed record ProgrammeDetail(
    string Id,
    string Name,
    string Kind,
    PartialDate? Started,
    PartialDate? Ended,
    string Summary,
    string EvidenceLevel,
    IReadOnlyList<PartnerRef> Partners,
    IReadOnlyList<AgencyRef> Agencies,
    IReadOnlyList<AgreementRef> Agreements,
    IReadOnlyList<RecordRef> Missions,
    IReadOnlyList<PlaceRow> Places,
    IReadOnlyList<FigureOfProgramme> Figures,
    Evidence Evidence);

/// <param name="Partner">The state it lies in.</param>
public sealed record PlaceRow(string Name, PartnerRef Partner);

/// <param name="Unit">Null for a plain count.</param>
/// <param name="Source">Null where it isn't singled out which of the record's documents gives the number.</param>
public sealed record FigureOfProgramme(string Label, int Value, string? Unit, PartialDate? AsOf, SourceRow? Source);
