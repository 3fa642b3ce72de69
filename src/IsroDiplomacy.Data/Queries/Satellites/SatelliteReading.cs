using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads one customer satellite with all it is tied to.</summary>
internal static class SatelliteReading
{
    private const int MostCompanions = 12;

    /// <summary>Nine statements: the satellite, three lists of it, its events, two for its companions and two for the evidence.</summary>
    public static async Task<SatelliteDetail?> FindAsync(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
    {
        var found = await db.CustomerSatellites.Where(s => s.Id == id)
            .Select(s => new
            {
                Facts = s,
                s.Record.EvidenceLevel,
                Flight = s.Flight!.Name,
                Partner = new PartnerRef(s.Partner!.Id, s.Partner.Name, s.Partner.Kind),
                Agency = s.OperatorAgency == null
                    ? null : new AgencyRef(s.OperatorAgency.Id, s.OperatorAgency.Acronym, s.OperatorAgency.Name),
                OperatorPartner = s.OperatorPartner == null
                    ? null : new PartnerRef(s.OperatorPartner.Id, s.OperatorPartner.Name, s.OperatorPartner.Kind),
                Purposes = s.Purposes.OrderBy(p => p.Position).Select(p => p.Purpose).ToList(),
                Missions = s.Missions.Select(m => m.Mission!).OrderBy(m => m.Name).ThenBy(m => m.Id).Take(Excerpt<RecordRef>.Most)
                    .Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name)).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var agreements = await AgreementPhases.RefsAsync(
            db, db.Set<AgreementSatellite>().Where(l => l.CustomerSatelliteId == id).Select(l => l.AgreementId), today, cancellation);

        var satellite = found.Facts;
        var events = await db.Events
            .Where(e => e.CustomerSatellites.Any(s => s.CustomerSatelliteId == id)
                || (e.RestatesKey == null && e.Flights.Any(f => f.FlightId == satellite.FlightId)))
            .OrderBy(e => EF.Property<string?>(e, "DateOrder")).ThenBy(e => e.Id).Take(Excerpt<DatedRecord>.Most)
            .Select(e => new DatedRecord(RecordKind.Event, e.Id, e.Title, e.Category, e.Date))
            .ToListAsync(cancellation);
        var others = db.CustomerSatellites.Where(s => s.FlightId == satellite.FlightId && s.Id != id);
        var companions = await others.OrderBy(s => s.Name).ThenBy(s => s.Id).Take(MostCompanions)
            .Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name)).ToListAsync(cancellation);
        var evidence = await Evidence.ReadAsync(
            db,
            events.Select(e => new RecordRef(e.Kind, e.Id, e.Title)).Append(new(RecordKind.CustomerSatellite, id, satellite.Name)),
            cancellation);
        return new(
            satellite.Id, satellite.Name, found.Partner, satellite.Operator, found.Agency, found.OperatorPartner, satellite.Launched,
            satellite.Vehicle, new(RecordKind.Flight, satellite.FlightId, found.Flight), satellite.Site, satellite.Cospar,
            satellite.Norad, satellite.MassKg,
            satellite.CatalogueWording, satellite.Outcome, satellite.AttributionNote, found.EvidenceLevel, found.Purposes, found.Missions,
            agreements, events, new(companions, await others.CountAsync(cancellation)), evidence);
    }
}
