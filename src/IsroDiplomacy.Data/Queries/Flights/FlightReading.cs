using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads one flight with everything aboard.</summary>
internal static class FlightReading
{
    // A page of one flight lists its whole load; the largest so far is 104 craft.
    private const int MostSatellites = 500;

    public static async Task<FlightDetail?> FindAsync(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
    {
        var found = await db.Flights.Where(f => f.Id == id)
            .Select(f => new
            {
                f.Name,
                f.Launched,
                f.LiftOff,
                f.Vehicle,
                f.Site,
                f.Outcome,
                Order = EF.Property<string>(f, FlightQueries.LaunchOrder),
                Satellites = f.CustomerSatellites.Count,
                Names = f.AlsoKnownAs.OrderBy(n => n.Position).Select(n => n.Name).ToList(),
                Other = f.OtherCraft.OrderBy(c => c.Position).Select(c => c.Name).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        var missions = await db.Set<FlightMission>().Where(l => l.FlightId == id).OrderBy(l => l.Mission!.Name)
            .Select(l => new FlightMissionRow(
                l.MissionId, l.Mission!.Name, l.Mission.Kind, l.Mission.Status,
                l.Mission.CustomerSatellites.OrderBy(s => s.CustomerSatelliteId).Select(s => s.CustomerSatelliteId).ToList()))
            .AsSplitQuery().ToListAsync(cancellation);
        var uncounted = await db.UncountedObjects.Where(o => o.FlightId == id).OrderBy(o => o.Id).Take(Excerpt<UncountedRow>.Most)
            .Select(o => new UncountedRow(o.Id, o.Name, o.Reason, new SourceRow(
                o.Source!.Id, o.Source.Url, o.Source.Title, o.Source.Publisher, o.Source.Published, o.Source.Kind, o.Source.Wire,
                o.Source.Origin)))
            .ToListAsync(cancellation);
        var satellites = await db.CustomerSatellites.Where(s => s.FlightId == id)
            .OrderBy(s => s.Partner!.Name).ThenBy(s => s.Name).ThenBy(s => s.Id).Take(MostSatellites)
            .Select(s => new FlightSatellite(
                s.Id, s.Name, new PartnerRef(s.Partner!.Id, s.Partner.Name, s.Partner.Kind), s.Operator,
                s.Cospar, s.MassKg, s.Outcome))
            .ToListAsync(cancellation);
        // Found from the flight on: a condition on every event and every agreement would read them all.
        var aboard = db.CustomerSatellites.Where(s => s.FlightId == id).Select(s => s.Id);
        var about = db.Set<EventFlight>().Where(l => l.FlightId == id).Select(l => l.EventId)
            .Union(db.Set<EventSatellite>().Where(l => aboard.Contains(l.CustomerSatelliteId)).Select(l => l.EventId));
        var behind = db.Set<AgreementSatellite>().Where(l => aboard.Contains(l.CustomerSatelliteId)).Select(l => l.AgreementId)
            .Union(db.Set<EventAgreement>().Where(l => about.Contains(l.EventId)).Select(l => l.AgreementId));
        // Those of their own first, and the rest dropped here: as a condition it would lead the database to the half of all events that meet it.
        var told = await db.Events.Where(e => about.Contains(e.Id))
            .OrderBy(e => e.RestatesKey != null).ThenBy(e => EF.Property<string?>(e, "DateOrder")).ThenBy(e => e.Id).Take(Excerpt<DatedRecord>.Most)
            .Select(e => new { Own = e.RestatesKey == null, Dated = new DatedRecord(RecordKind.Event, e.Id, e.Title, e.Category, e.Date) })
            .ToListAsync(cancellation);
        var events = told.Where(e => e.Own).Select(e => e.Dated).ToList();
        var agreements = await AgreementPhases.RefsAsync(db, behind, today, cancellation);
        var before = await Neighbour(db.Flights
            .Where(f => EF.Property<string>(f, FlightQueries.LaunchOrder).CompareTo(found.Order) < 0)
            .OrderByDescending(f => EF.Property<string>(f, FlightQueries.LaunchOrder)).ThenByDescending(f => f.Id), cancellation);
        var after = await Neighbour(db.Flights
            .Where(f => EF.Property<string>(f, FlightQueries.LaunchOrder).CompareTo(found.Order) > 0)
            .OrderBy(f => EF.Property<string>(f, FlightQueries.LaunchOrder)).ThenBy(f => f.Id), cancellation);
        var evidence = await Evidence.ReadAsync(
            db,
            satellites.Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name))
                .Concat(missions.Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name)))
                .Concat(agreements.Select(a => new RecordRef(RecordKind.Agreement, a.Id, a.Title)))
                .Concat(events.Select(e => new RecordRef(e.Kind, e.Id, e.Title)))
                .Append(new(RecordKind.Flight, id, found.Name)),
            cancellation);
        return new(
            id, found.Name, found.Launched, found.LiftOff, found.Vehicle, found.Site, found.Outcome, found.Names,
            new(satellites, found.Satellites), missions, found.Other, uncounted, events, agreements, before, after, evidence);
    }

    private static Task<RecordRef?> Neighbour(IQueryable<Flight> ordered, CancellationToken cancellation) =>
        ordered.Select(f => new RecordRef(RecordKind.Flight, f.Id, f.Name)).FirstOrDefaultAsync(cancellation);
}
