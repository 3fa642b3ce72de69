using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything a flight's own page tells.</summary>
/// <param name="LiftOff">In universal time; null where no document read tells it.</param>
/// <param name="Satellites">Its customer satellites, by customer, then by name.</param>
/// <param name="Missions">Those of the catalogue aboard.</param>
/// <param name="OtherCraft">Names of craft aboard that have no record.</param>
/// <param name="Uncounted">Objects aboard that are not counted as customer satellites.</param>
/// <param name="Events">Those that name it or a customer satellite aboard, by date; those that only restate another record are left out.</param>
/// <param name="Agreements">Those that name a customer satellite aboard, and those that its events name: launch contracts most often.</param>
/// <param name="Before">The flight of this catalogue that precedes it.</param>
/// <param name="Evidence">Of the flight and of all it lists.</param>
public sealed record FlightDetail(
    string Id,
    string Name,
    PartialDate Launched,
    TimeOnly? LiftOff,
    string Vehicle,
    string Site,
    string Outcome,
    IReadOnlyList<string> AlsoKnownAs,
    Excerpt<FlightSatellite> Satellites,
    IReadOnlyList<FlightMissionRow> Missions,
    IReadOnlyList<string> OtherCraft,
    IReadOnlyList<UncountedRow> Uncounted,
    IReadOnlyList<DatedRecord> Events,
    IReadOnlyList<AgreementRef> Agreements,
    RecordRef? Before,
    RecordRef? After,
    Evidence Evidence);

/// <param name="MassKg">At lift-off, in kilograms.</param>
public sealed record FlightSatellite(
    string Id, string Name, PartnerRef Partner, string Operator, CosparDesignator? Cospar, double? MassKg, string Outcome);

/// <param name="CustomerSatellites">The ids of the customer satellites aboard that are the same craft.</param>
public sealed record FlightMissionRow(string Id, string Name, string Kind, string Status, IReadOnlyList<string> CustomerSatellites);

/// <param name="Id">Its number in the General Catalog of Artificial Space Objects, in lower case.</param>
public sealed record UncountedRow(string Id, string Name, string Reason, SourceRow Source);
