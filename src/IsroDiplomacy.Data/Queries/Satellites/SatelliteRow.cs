using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A customer satellite as a list shows it.</summary>
/// <param name="Documents">How many sources the record names.</param>
public sealed record SatelliteRow(
    string Id, string Name, PartnerRef Partner, string Operator, AgencyRef? OperatorAgency, PartialDate Launched, string Vehicle,
    RecordRef Flight, NoradNumber? Norad, double? MassKg, string Outcome, int Documents, IReadOnlyList<string> Purposes);

/// <summary>How many of the satellites reached orbit and how many were lost: two figures that are never added up.</summary>
public sealed record SatelliteCount(int Deployed, int Lost);
