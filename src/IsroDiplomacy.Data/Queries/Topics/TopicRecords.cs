using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The records that bear on one topic, each list cut to what a page bears.</summary>
internal sealed class TopicRecords(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
{
    private IQueryable<string> Keys => db.Set<TopicLink>().Where(l => l.TopicId == id).Select(l => l.RecordKey);

    private IQueryable<Record> Of(RecordKind kind) => db.Records.Where(r => r.Kind == kind && Keys.Contains(r.Key));

    /// <summary>Two statements, as every list here takes, and none for its count where all is listed.</summary>
    public async Task<Excerpt<DatedRecord>> StoryAsync()
    {
        var launchesAndSignatures = db.Timeline.Where(t => Keys.Contains(t.RecordKey) && t.Kind != RecordKind.Event)
            .Select(t => new { t.Kind, t.Record!.Id, t.Record.Name, t.Category, t.Date, Order = EF.Property<string?>(t, "DateOrder") });
        var events = db.Events.Where(e => Keys.Contains(e.Record.Key) && (e.RestatesKey == null || !Keys.Contains(e.RestatesKey)))
            .Select(e => new { e.Record.Kind, e.Id, Name = e.Title, e.Category, e.Date, Order = EF.Property<string?>(e, "DateOrder") });
        var all = launchesAndSignatures.Concat(events);
        var first = await all.OrderBy(r => r.Order).ThenBy(r => r.Id).Take(Excerpt<DatedRecord>.Most).ToListAsync(cancellation);
        return new(
            [.. first.Select(r => new DatedRecord(
                r.Kind, r.Id, (r.Kind == RecordKind.Mission ? "Launch of " : "") + r.Name, r.Category, r.Date))],
            await TotalAsync(first, all));
    }

    /// <summary>Up to four statements.</summary>
    public async Task<Excerpt<MissionRow>> MissionsAsync()
    {
        var ids = Of(RecordKind.Mission).Select(r => r.Id);
        var all = db.Missions.Where(m => ids.Contains(m.Id));
        var first = await MissionQueries.Rows(all.OrderBy(m => m.Launched == null)
            .ThenBy(m => EF.Property<string?>(m, "LaunchedOrder")).ThenBy(m => m.Id).Take(Excerpt<MissionRow>.Most)).ToListAsync(cancellation);
        return new(first, await TotalAsync(first, all));
    }

    public async Task<Excerpt<AgreementRef>> AgreementsAsync()
    {
        var ids = Of(RecordKind.Agreement).Select(r => r.Id);
        var all = db.Agreements.Where(a => ids.Contains(a.Id));
        var first = await AgreementPhases.RefsAsync(db, ids, today, cancellation);
        return new(first, await TotalAsync(first, all));
    }

    public async Task<Excerpt<ProgrammeRef>> ProgrammesAsync()
    {
        var ids = Of(RecordKind.Programme).Select(r => r.Id);
        var all = db.Programmes.Where(p => ids.Contains(p.Id));
        var first = await all.OrderBy(p => p.Started == null).ThenBy(p => EF.Property<string?>(p, "StartedOrder")).ThenBy(p => p.Id)
            .Take(Excerpt<ProgrammeRef>.Most).Select(p => new ProgrammeRef(p.Id, p.Name, p.Kind, p.Started, p.Ended)).ToListAsync(cancellation);
        return new(first, await TotalAsync(first, all));
    }

    public async Task<Excerpt<PartnerSatellite>> SatellitesAsync()
    {
        var ids = Of(RecordKind.CustomerSatellite).Select(r => r.Id);
        var all = db.CustomerSatellites.Where(s => ids.Contains(s.Id));
        var first = await all.OrderBy(s => EF.Property<string?>(s, "LaunchedOrder")).ThenBy(s => s.Id).Take(Excerpt<PartnerSatellite>.Most)
            .Select(s => new PartnerSatellite(
                s.Id, s.Name, s.Operator, s.Launched, new RecordRef(RecordKind.Flight, s.FlightId, s.Flight!.Name), s.MassKg, s.Outcome))
            .ToListAsync(cancellation);
        return new(first, await TotalAsync(first, all));
    }

    public async Task<Excerpt<AgencyRef>> AgenciesAsync()
    {
        var ids = Of(RecordKind.Agency).Select(r => r.Id);
        var all = db.Agencies.Where(a => ids.Contains(a.Id));
        var first = await all.OrderBy(a => a.Name).ThenBy(a => a.Id).Take(Excerpt<AgencyRef>.Most)
            .Select(a => new AgencyRef(a.Id, a.Acronym, a.Name)).ToListAsync(cancellation);
        return new(first, await TotalAsync(first, all));
    }

    /// <summary>Each record counts once for each partner it names.</summary>
    public async Task<Excerpt<PartnerCount>> ConcernedAsync()
    {
        var named = db.Set<AgreementParty>().Where(p => Keys.Contains(p.Agreement!.Record.Key)).Select(p => new { p.PartnerId, p.Agreement!.Record.Key })
            .Union(db.Set<Participation>().Where(p => p.PartnerId != null && Keys.Contains(p.Mission!.Record.Key)).Select(p => new { PartnerId = p.PartnerId!, p.Mission!.Record.Key }))
            .Union(db.Set<EventPartner>().Where(p => Keys.Contains(p.Event!.Record.Key)).Select(p => new { p.PartnerId, p.Event!.Record.Key }))
            .Union(db.Set<ProgrammePartner>().Where(p => Keys.Contains(p.Programme!.Record.Key)).Select(p => new { p.PartnerId, p.Programme!.Record.Key }))
            .Union(db.CustomerSatellites.Where(s => Keys.Contains(s.Record.Key)).Select(s => new { s.PartnerId, s.Record.Key }))
            .Union(Of(RecordKind.Partner).Select(r => new { PartnerId = r.Id, r.Key }));
        var all = named.Where(n => n.PartnerId != Partner.IndiaId).GroupBy(n => n.PartnerId).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(db.Partners, n => n.Id, p => p.Id, (n, p) => new { p.Id, p.Name, p.Kind, n.Count });
        var first = await all.OrderByDescending(p => p.Count).ThenBy(p => p.Name).ThenBy(p => p.Id).Take(Excerpt<PartnerCount>.Most)
            .Select(p => new PartnerCount(new PartnerRef(p.Id, p.Name, p.Kind), p.Count)).ToListAsync(cancellation);
        return new(first, await TotalAsync(first, all));
    }

    private async Task<int> TotalAsync<TRow, T>(List<TRow> listed, IQueryable<T> all) =>
        listed.Count < Excerpt<TRow>.Most ? listed.Count : await all.CountAsync(cancellation);
}
