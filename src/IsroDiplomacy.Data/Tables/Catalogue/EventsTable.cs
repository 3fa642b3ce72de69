using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Event>;

namespace IsroDiplomacy.Data.Tables;

public static class EventsTable
{
    private static readonly Table<Event> Events = new()
    {
        Name = "events",
        One = "event",
        Description = "Dated happenings. Those that only restate a launch or a signature are among them and say so; the timeline leaves them out.",
        Kind = RecordKind.Event,
        NameColumns = ["title"],
        Rows = asking => asking.Db.Events,
        Key = e => e.Id,
        Parts = RecordTables.All,
        Standard =
        [
            C.Id("id", "events", "amazonia1-2021", "Stable, and part of the address of its page.", e => e.Id),
            C.Date("date", "2021-02-28", "When it happened.", e => e.Date),
            C.Text("title", "Amazonia-1 launched on PSLV-C51", "Headline.", e => e.Title),
            C.Code("category", Vocabularies.EventCategories, "commercial", "What sort of event it is.", e => e.Category),
            C.Ids("partners", "partners", "br", "Countries and bodies concerned.", e => e.Partners.OrderBy(p => p.Position).Select(p => p.PartnerId)),
            C.Texts("partnerNames", "Brazil", "Their names, in the same order.", e => e.Partners.OrderBy(p => p.Position).Select(p => p.Partner!.Name)),
            C.Text("summary", "The Brazilian satellite of 637 kg was the main passenger.", "One or two sentences.", e => e.Summary),
            EvidenceColumns.Count<Event>(e => e.Record),
        ],
        Further =
        [
            C.Sign("restatesKind", "mission", "Kind of the record whose launch or signature the event only restates; empty for a happening of its own.", e => e.Restates == null ? null : (RecordKind?)e.Restates.Kind),
            C.Id("restates", null, "nisar", "That record.", e => e.Restates == null ? null : e.Restates.Id),
            C.Ids("agencies", "agencies", "nsil", "Organisations concerned.", e => e.Agencies.OrderBy(a => a.Position).Select(a => a.AgencyId)),
            C.Ids("missions", "missions", "nisar", "Missions concerned.", e => e.Missions.OrderBy(m => m.MissionId).Select(m => m.MissionId)),
            C.Ids("agreements", "agreements", "fr-2004-megha-tropiques-mou", "Agreements concerned.", e => e.Agreements.OrderBy(a => a.AgreementId).Select(a => a.AgreementId)),
            C.Ids("satellites", "satellites", "cs-47699", "Customer satellites concerned.", e => e.CustomerSatellites.OrderBy(s => s.CustomerSatelliteId).Select(s => s.CustomerSatelliteId)),
            C.Ids("flights", "flights", "pslv-c37", "Flights of Indian rockets concerned.", e => e.Flights.OrderBy(f => f.Position).Select(f => f.FlightId)),
            C.Texts("mentions", "Inmarsat", "Names without a record.", e => e.Mentions.OrderBy(m => m.Position).Select(m => m.Name)),
            .. EvidenceColumns.Of<Event>(e => e.Record),
        ],
    };

    public static Table Table => Events;

    public static TableView View(EventFilter filter, EventSort sort) => Events.View(
        asking => EventListing.Narrow(asking.Db, filter), (_, events) => EventListing.Ordered(events, sort));
}
