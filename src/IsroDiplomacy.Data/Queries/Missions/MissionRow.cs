using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A mission as a list shows it.</summary>
/// <param name="Documents">How many sources the record names.</param>
public sealed record MissionRow(
    string Id, string Name, string Kind, PartialDate? Launched, string? LaunchVehicle, string Status, string Summary,
    int Documents, IReadOnlyList<string> Purposes, IReadOnlyList<ParticipationRow> Participations);

/// <param name="Partner">Null for a group that no record stands for; then <paramref name="Label"/> names it.</param>
public sealed record ParticipationRow(PartnerRef? Partner, AgencyRef? Agency, string? Label, string Role, string Contribution);
