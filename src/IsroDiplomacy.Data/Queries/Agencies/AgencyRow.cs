namespace IsroDiplomacy.Data.Queries;

/// <summary>An agency as a list shows it.</summary>
/// <param name="Partner">Null for forums and networks that belong to no partner.</param>
/// <param name="Agreements">Those that name it; what names only a part of it is counted with the part.</param>
public sealed record AgencyRow(
    AgencyRef Agency, string? NativeName, string Kind, PartnerRef? Partner, AgencyRef? Parent, int Agreements, int Missions);
