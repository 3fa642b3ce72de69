using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A programme as a list shows it.</summary>
/// <param name="Ended">Null where no end is on record.</param>
/// <param name="Partners">Those but India.</param>
/// <param name="Places">Their names.</param>
/// <param name="Documents">How many sources the record names.</param>
public sealed record ProgrammeRow(
    string Id, string Name, string Kind, PartialDate? Started, PartialDate? Ended, string Summary, int Documents,
    IReadOnlyList<PartnerRef> Partners, IReadOnlyList<string> Places);
