using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about events.</summary>
public sealed class EventQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    /// <summary>Three statements: the count, the rows and the partners of all rows together.</summary>
    public async Task<Page<EventRow>> ListAsync(EventFilter filter, EventSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await EventListing.Ordered(EventListing.Narrow(db, filter), sort).PageAsync(EventListing.Rows, page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(EventFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await EventListing.Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Seven statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(EventFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await EventListing.FacetsAsync(db, filter, lexicon, cancellation);
    }

    /// <summary>Thirteen statements, however much there is to tell.</summary>
    /// <returns>Null where no event bears the id.</returns>
    public async Task<EventDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.Events.Where(e => e.Id == id)
            .Select(e => new
            {
                Facts = e,
                e.Record.EvidenceLevel,
                Order = EF.Property<string>(e, TimelineQueries.DateOrder),
                Restates = e.Restates == null ? null : new RecordRef(e.Restates.Kind, e.Restates.Id, e.Restates.Name),
                Partners = e.Partners.Where(p => p.PartnerId != Partner.IndiaId).OrderBy(p => p.Position)
                    .Select(p => new PartnerRef(p.Partner!.Id, p.Partner.Name, p.Partner.Kind)).ToList(),
                Agencies = e.Agencies.OrderBy(a => a.Position)
                    .Select(a => new AgencyRef(a.Agency!.Id, a.Agency.Acronym, a.Agency.Name)).ToList(),
                Missions = e.Missions.Select(m => m.Mission!).OrderBy(m => m.Name)
                    .Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name)).ToList(),
                Satellites = e.CustomerSatellites.Select(s => s.CustomerSatellite!).OrderBy(s => s.Name)
                    .Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name)).ToList(),
                Flights = e.Flights.OrderBy(f => f.Position)
                    .Select(f => new EventFlightRow(
                        new(RecordKind.Flight, f.FlightId, f.Flight!.Name), f.Flight.CustomerSatellites.Count)).ToList(),
                Mentions = e.Mentions.OrderBy(m => m.Position).Select(m => m.Name).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var agreements = await AgreementPhases.RefsAsync(
            db, db.Set<EventAgreement>().Where(l => l.EventId == id).Select(l => l.AgreementId), day.Today, cancellation);

        var happening = found.Facts;
        var key = Record.KeyOf(RecordKind.Event, id);
        // What the event only tells again is no neighbour of it.
        var others = db.Timeline.Where(t => t.RecordKey != key && t.RecordKey != happening.RestatesKey);
        var before = await Neighbour(others
            .Where(t => EF.Property<string>(t, TimelineQueries.DateOrder).CompareTo(found.Order) < 0
                || EF.Property<string>(t, TimelineQueries.DateOrder) == found.Order && t.RecordKey.CompareTo(key) < 0)
            .OrderByDescending(t => EF.Property<string>(t, TimelineQueries.DateOrder)).ThenByDescending(t => t.RecordKey), cancellation);
        var after = await Neighbour(others
            .Where(t => EF.Property<string>(t, TimelineQueries.DateOrder).CompareTo(found.Order) > 0
                || EF.Property<string>(t, TimelineQueries.DateOrder) == found.Order && t.RecordKey.CompareTo(key) > 0)
            .OrderBy(t => EF.Property<string>(t, TimelineQueries.DateOrder)).ThenBy(t => t.RecordKey), cancellation);
        var evidence = await Evidence.ReadAsync(db, [new(RecordKind.Event, id, happening.Title)], cancellation);
        return new(
            id, happening.Title, happening.Date, happening.Category, happening.Summary, found.EvidenceLevel, found.Restates,
            found.Partners, found.Agencies, found.Missions, agreements, found.Satellites, found.Flights, found.Mentions, before,
            after, evidence);
    }

    private static Task<DatedRecord?> Neighbour(IQueryable<TimelineEntry> ordered, CancellationToken cancellation) => ordered
        .Select(t => new DatedRecord(
            t.Kind, t.Record!.Id, (t.Kind == RecordKind.Mission ? "Launch of " : "") + t.Record.Name, t.Category, t.Date))
        .FirstOrDefaultAsync(cancellation);
}
