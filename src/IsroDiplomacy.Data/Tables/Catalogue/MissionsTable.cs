using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Mission>;
using P = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Participation>;

namespace IsroDiplomacy.Data.Tables;

public static class MissionsTable
{
    private static readonly Table<Participation> Roles = new()
    {
        Name = "participations",
        One = "part in a mission",
        Description = "Who took part in a mission: one row for each partner or agency and role.",
        Rows = asking => asking.Db.Set<Participation>(),
        Owner = p => p.MissionId,
        OwnerColumns = ["mission"],
        Sorted = rows => rows.OrderBy(p => p.MissionId).ThenBy(p => p.Position),
        RowKey = ["mission", "position"],
        Standard =
        [
            P.Id("mission", "missions", "nisar", "The mission.", p => p.MissionId),
            P.Whole("position", 0, "Place in the list of the mission, from 0.", p => p.Position),
            P.Id("partner", "partners", "us", "Who took part; empty for a group that no record stands for.", p => p.PartnerId),
            P.Text("partnerName", "United States", "Its name.", p => p.Partner == null ? null : p.Partner.Name),
            P.Id("agency", "agencies", "nasa", "The organisation, if it has a record.", p => p.AgencyId),
            P.Text("agencyName", "National Aeronautics and Space Administration", "Its name.", p => p.Agency == null ? null : p.Agency.Name),
            P.Text("label", "universities of developing countries", "A plain name where there is no such record.", p => p.Label),
            P.Code("role", Vocabularies.Roles, "payload", "The main part it played.", p => p.Role),
            P.Text("contribution", "Supplied the L-band radar", "The same in full.", p => p.Contribution),
        ],
    };

    private static readonly Table<Mission> Missions = new()
    {
        Name = "missions",
        One = "mission",
        Description = "Spacecraft and flights with a foreign part. Of a group the identifiers are those of its first or main craft.",
        Kind = RecordKind.Mission,
        Rows = asking => asking.Db.Missions,
        Key = m => m.Id,
        Parts = [Roles, .. RecordTables.All],
        Standard =
        [
            C.Id("id", "missions", "nisar", "Stable, and part of the address of its page.", m => m.Id),
            C.Text("name", "NISAR", "Name shown.", m => m.Name),
            C.Date("launched", "2025-07-30", "Launch date in universal time; empty where it has not flown or no date was found.", m => m.Launched),
            C.Text("launchVehicle", "GSLV-F16", "Rocket, as the sources name it.", m => m.LaunchVehicle),
            C.Codes("purposes", Vocabularies.Purposes, "earth-observation", "What it is for.", m => m.Purposes.OrderBy(p => p.Position).Select(p => p.Purpose)),
            C.Ids("partners", "partners", "us", "Who took part, in the order of the record.", m => m.Participations.Where(p => p.PartnerId != null).OrderBy(p => p.Position).Select(p => p.PartnerId!)),
            C.Texts("partnerNames", "United States", "Their names, in the same order.", m => m.Participations.Where(p => p.PartnerId != null).OrderBy(p => p.Position).Select(p => p.Partner!.Name)),
            C.Codes("roles", Vocabularies.Roles, "payload", "The parts they played, each once.", m => m.Participations.OrderBy(p => p.Position).Select(p => p.Role)),
            C.Code("status", Vocabularies.MissionStatuses, "operational", "State of the mission.", m => m.Status),
            EvidenceColumns.Count<Mission>(m => m.Record),
        ],
        Further =
        [
            C.Texts("alsoKnownAs", "NASA-ISRO Synthetic Aperture Radar", "Other names.", m => m.AlsoKnownAs.OrderBy(n => n.Position).Select(n => n.Name)),
            C.Code("kind", Vocabularies.MissionKinds, "joint-satellite", "What makes it international.", m => m.Kind),
            C.Ids("agencies", "agencies", "nasa", "The organisations that took part and have a record.", m => m.Participations.Where(p => p.AgencyId != null).OrderBy(p => p.Position).Select(p => p.AgencyId!)),
            C.Text("launchSite", "Satish Dhawan Space Centre, Sriharikota", "Place of launch.", m => m.LaunchSite),
            C.Sign("cospar", "2025-163A", "International designator: year, number of the launch, piece.", m => m.Cospar),
            C.Whole("norad", 65053, "Number in the satellite catalogue.", m => m.Norad),
            C.Code("orbit", Vocabularies.Orbits, "sso", "Where it goes.", m => m.Orbit),
            C.Number("massKg", 2392, "Mass in kilograms; the sources do not always say whether of the craft alone.", m => m.MassKg),
            C.Text("summary", "Joint NASA and ISRO radar satellite.", "Two or three sentences.", m => m.Summary),
            C.Ids("flights", "flights", "gslv-f16", "The flight of an Indian rocket that carried it.", m => m.Flights.OrderBy(f => f.FlightId).Select(f => f.FlightId)),
            C.Ids("satellites", "satellites", "cs-47699", "The same craft among the customer satellites.", m => m.CustomerSatellites.OrderBy(s => s.CustomerSatelliteId).Select(s => s.CustomerSatelliteId)),
            C.Ids("agreements", "agreements", "us-2014-nisar-ia", "Agreements that concern it.", m => m.Agreements.OrderBy(a => a.AgreementId).Select(a => a.AgreementId)),
            C.Ids("programmes", "programmes", "aprsaf", "Programmes that it is part of.", m => m.Programmes.OrderBy(p => p.ProgrammeId).Select(p => p.ProgrammeId)),
            .. EvidenceColumns.Of<Mission>(m => m.Record),
        ],
    };

    public static Table Table => Missions;

    public static Table Participations => Roles;

    /// <summary>The rows of the list of missions under a filter, in its order.</summary>
    public static TableView View(MissionFilter filter, MissionSort sort, bool descending) => Missions.View(
        asking => MissionQueries.Narrow(asking.Db, filter), (_, missions) => MissionQueries.Ordered(missions, sort, descending).ThenBy(m => m.Id));
}
