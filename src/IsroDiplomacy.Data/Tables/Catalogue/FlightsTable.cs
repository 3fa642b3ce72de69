using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Flight>;
using U = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.UncountedObject>;

namespace IsroDiplomacy.Data.Tables;

public static class FlightsTable
{
    public static Table Uncounted { get; } = new Table<UncountedObject>
    {
        Name = "uncounted-objects",
        One = "object left out of the count",
        Description = "Objects aboard that are not counted as customer satellites, with the reason.",
        Rows = asking => asking.Db.UncountedObjects,
        Owner = u => u.FlightId,
        OwnerColumns = ["flight"],
        Sorted = rows => rows.OrderBy(u => u.FlightId).ThenBy(u => u.Id),
        RowKey = ["id"],
        Standard =
        [
            U.Id("id", null, "a09390", "Number in the General Catalog of Artificial Space Objects, in lower case.", u => u.Id),
            U.Text("name", "Sprite", "Name of the object.", u => u.Name),
            U.Text("reason", "chipsat", "Why it is not counted.", u => u.Reason),
            U.Id("flight", "flights", "pslv-c38", "The flight that carried it.", u => u.FlightId),
            U.Id("source", "sources", "github-gcat-launch-log-payload-stored", "The document that lists it on that flight.", u => u.SourceId),
        ],
    };

    private static readonly Table<Flight> Flights = new()
    {
        Name = "flights",
        One = "flight",
        Description = "Flights of Indian rockets that carried a customer satellite or a mission of the catalogue; those with an Indian load alone are left out.",
        Kind = RecordKind.Flight,
        Rows = asking => asking.Db.Flights,
        Key = f => f.Id,
        Parts = [Uncounted, .. RecordTables.All],
        Standard =
        [
            C.Id("id", "flights", "pslv-c37", "The name in lower case, with hyphens for blanks; part of the address of its page.", f => f.Id),
            C.Text("name", "PSLV-C37", "Name shown.", f => f.Name),
            C.Date("launched", "2017-02-15", "Launch date in universal time.", f => f.Launched),
            C.Code("vehicle", Vocabularies.Vehicles, "pslv-xl", "Rocket.", f => f.Vehicle),
            C.Text("site", "SDSC SHAR", "Place of launch.", f => f.Site),
            C.Code("outcome", Vocabularies.FlightOutcomes, "success", "Whether the rocket reached orbit.", f => f.Outcome),
            C.Whole("satellites", 101, "Customer satellites aboard, put in orbit or lost.", f => f.CustomerSatellites.Count),
            C.Ids("customers", "partners", "us", "Whose the customer satellites are.", f => f.CustomerSatellites.OrderBy(s => s.PartnerId).Select(s => s.PartnerId)),
            C.Ids("missions", "missions", "nisar", "Missions aboard.", f => f.Missions.OrderBy(m => m.MissionId).Select(m => m.MissionId)),
            EvidenceColumns.Count<Flight>(f => f.Record),
        ],
        Further =
        [
            C.Sign("liftOff", "03:58", "Time of lift-off in universal time; empty where no document read tells it.", f => f.LiftOff),
            C.Texts("alsoKnownAs", "C37", "Other names of the same flight.", f => f.AlsoKnownAs.OrderBy(n => n.Position).Select(n => n.Name)),
            C.Texts("otherCraft", "Cartosat-2D", "Indian craft aboard without a record.", f => f.OtherCraft.OrderBy(o => o.Position).Select(o => o.Name)),
            C.Ids("customerSatellites", "satellites", "cs-29712", "The customer satellites aboard.", f => f.CustomerSatellites.OrderBy(s => s.Id).Select(s => s.Id)),
            .. EvidenceColumns.Of<Flight>(f => f.Record),
        ],
    };

    public static Table Table => Flights;

    public static TableView View(FlightFilter filter, FlightSort sort) => Flights.View(
        asking => FlightQueries.Narrow(asking.Db, filter), (_, flights) => FlightQueries.Ordered(flights, sort));
}
