using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything a customer satellite's own page tells.</summary>
/// <param name="OperatorPartner">The operator's country where it differs from the customer's.</param>
/// <param name="MassKg">At lift-off, in kilograms.</param>
/// <param name="CatalogueWording">What it is for, in the words of the catalogue it was taken from.</param>
/// <param name="AttributionNote">Why it counts under its customer, where that is open to doubt.</param>
/// <param name="Events">Those that name it, and those about its flight.</param>
/// <param name="Companions">The first of the other customer satellites on its flight, by name.</param>
/// <param name="Evidence">Of the satellite and of its events.</param>
public sealed record SatelliteDetail(
    string Id,
    string Name,
    PartnerRef Partner,
    string Operator,
    AgencyRef? OperatorAgency,
    PartnerRef? OperatorPartner,
    PartialDate Launched,
    string Vehicle,
    RecordRef Flight,
    string Site,
    CosparDesignator? Cospar,
    NoradNumber? Norad,
    double? MassKg,
    string? CatalogueWording,
    string Outcome,
    string? AttributionNote,
    string EvidenceLevel,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<RecordRef> Missions,
    IReadOnlyList<AgreementRef> Agreements,
    IReadOnlyList<DatedRecord> Events,
    Excerpt<RecordRef> Companions,
    Evidence Evidence);
