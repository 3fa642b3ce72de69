using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>An agreement as a list shows it.</summary>
/// <param name="DateBasis">A code of the vocabulary <c>date-bases</c>; null exactly where there is no date.</param>
/// <param name="Parties">Those of the other side; empty where the record names none but India.</param>
/// <param name="Documents">How many sources the record names.</param>
public sealed record AgreementRow(
    string Id, string Title, string Type, PartialDate? Date, string? DateBasis, StandingRow Standing, string Level, bool Membership,
    int Documents, IReadOnlyList<string> Subjects, IReadOnlyList<PartyRow> Parties);

/// <param name="Agency">Null where the sources name only the country.</param>
public sealed record PartyRow(PartnerRef Partner, AgencyRef? Agency, string Capacity);
