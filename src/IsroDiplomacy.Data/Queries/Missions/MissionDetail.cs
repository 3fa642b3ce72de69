using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything a mission's own page tells.</summary>
/// <param name="MassKg">At lift-off, in kilograms.</param>
/// <param name="Story">Its launch, its events and the agreements behind it, by date; what only restates one of these is left out.</param>
/// <param name="Evidence">Of the mission and of every record in its story.</param>
public sealed record MissionDetail(
    string Id,
    string Name,
    IReadOnlyList<string> AlsoKnownAs,
    string Kind,
    string Status,
    string Summary,
    string EvidenceLevel,
    PartialDate? Launched,
    string? LaunchVehicle,
    string? LaunchSite,
    CosparDesignator? Cospar,
    NoradNumber? Norad,
    string? Orbit,
    double? MassKg,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<ParticipationRow> Participations,
    IReadOnlyList<AgreementRef> Agreements,
    IReadOnlyList<RecordRef> Programmes,
    IReadOnlyList<RecordRef> CustomerSatellites,
    IReadOnlyList<RecordRef> Flights,
    IReadOnlyList<DatedRecord> Story,
    Evidence Evidence);
