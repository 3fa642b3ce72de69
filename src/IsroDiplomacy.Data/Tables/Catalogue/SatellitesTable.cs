using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.CustomerSatellite>;

namespace IsroDiplomacy.Data.Tables;

public static class SatellitesTable
{
    private static readonly Table<CustomerSatellite> Satellites = new()
    {
        Name = "satellites",
        One = "customer satellite",
        Description = "Foreign satellites launched by India. Those that were lost are among them: never add them to those put in orbit.",
        Kind = RecordKind.CustomerSatellite,
        Rows = asking => asking.Db.CustomerSatellites,
        Key = s => s.Id,
        Parts = RecordTables.All,
        Standard =
        [
            C.Id("id", "satellites", "cs-29712", "Stable, and part of the address of its page.", s => s.Id),
            C.Text("name", "Pehuensat-1", "Name of the satellite.", s => s.Name),
            C.Id("partner", "partners", "ar", "Country or body of the customer, as ISRO counts it.", s => s.PartnerId),
            C.Text("partnerName", "Argentina", "Its name.", s => s.Partner!.Name),
            C.Text("operator", "AMSAT-Argentina", "Who runs it, in the words of the source.", s => s.Operator),
            C.Date("launched", "2007-01-10", "Launch date in universal time.", s => s.Launched),
            C.Code("vehicle", Vocabularies.Vehicles, "pslv", "Rocket.", s => s.Vehicle),
            C.Id("flight", "flights", "pslv-c7", "The flight that carried it.", s => s.FlightId),
            C.Whole("norad", 29712, "Number in the satellite catalogue.", s => s.Norad),
            C.Number("massKg", 6, "Mass at lift-off in kilograms.", s => s.MassKg),
            C.Codes("purposes", Vocabularies.Purposes, "technology-demonstration", "What it is for.", s => s.Purposes.OrderBy(p => p.Position).Select(p => p.Purpose)),
            C.Code("outcome", Vocabularies.Outcomes, "deployed", "Whether it reached orbit.", s => s.Outcome),
            EvidenceColumns.Count<CustomerSatellite>(s => s.Record),
        ],
        Further =
        [
            C.Id("operatorAgency", "agencies", "nasa", "The operator, if it has a record.", s => s.OperatorAgencyId),
            C.Id("operatorPartner", "partners", "de", "Country of the operator, where it differs from the customer's.", s => s.OperatorPartnerId),
            C.Text("site", "SDSC SHAR", "Place of launch.", s => s.Site),
            C.Sign("cospar", "2007-001D", "International designator: year, number of the launch, piece.", s => s.Cospar),
            C.Text("catalogueWording", "Technology/amateur radio", "Its purpose, in the words of the catalogue read.", s => s.CatalogueWording),
            C.Text("attributionNote", "ISRO counts it under the customer's country", "Why this country was chosen, where it is open to doubt.", s => s.AttributionNote),
            C.Ids("missions", "missions", "nisar", "The same craft among the missions.", s => s.Missions.OrderBy(m => m.MissionId).Select(m => m.MissionId)),
            C.Ids("agreements", "agreements", "gb-2022-oneweb-nsil-launch-contract", "Agreements that concern it.", s => s.Agreements.OrderBy(a => a.AgreementId).Select(a => a.AgreementId)),
            .. EvidenceColumns.Of<CustomerSatellite>(s => s.Record),
        ],
    };

    public static Table Table => Satellites;

    public static TableView View(SatelliteFilter filter, SatelliteSort sort) => Satellites.View(
        asking => SatelliteQueries.Narrow(asking.Db, filter), (_, satellites) => SatelliteQueries.Ordered(satellites, sort));
}
