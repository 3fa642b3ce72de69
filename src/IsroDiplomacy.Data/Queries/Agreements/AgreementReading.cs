using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads one agreement with all it is tied to.</summary>
internal static class AgreementReading
{
    private const string TextOfAnAgreement = "treaty-text";

    /// <summary>Eleven statements: the agreement, seven lists of it, its events, and two for the evidence.</summary>
    public static async Task<AgreementDetail?> FindAsync(CatalogueContext db, string id, CancellationToken cancellation)
    {
        var found = await db.Agreements.Where(a => a.Id == id)
            .Select(a => new
            {
                Facts = a,
                a.Record.EvidenceLevel,
                Subjects = a.Subjects.OrderBy(s => s.Position).Select(s => s.Subject).ToList(),
                Missions = a.Missions.Select(m => m.Mission!).OrderBy(m => m.Name).ThenBy(m => m.Id).Take(Excerpt<RecordRef>.Most)
                    .Select(m => new { m.Id, m.Name, m.Launched }).ToList(),
                Programmes = a.Programmes.Select(p => p.Programme!).OrderBy(p => p.Name).ThenBy(p => p.Id).Take(Excerpt<RecordRef>.Most)
                    .Select(p => new RecordRef(RecordKind.Programme, p.Id, p.Name)).ToList(),
                Satellites = a.CustomerSatellites.Select(s => s.CustomerSatellite!).OrderBy(s => s.Name).ThenBy(s => s.Id)
                    .Take(Excerpt<RecordRef>.Most).Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name)).ToList(),
                SatelliteCount = a.CustomerSatellites.Count,
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        var agreement = found.Facts;
        var parties = await db.Set<AgreementParty>().Where(p => p.AgreementId == id).OrderBy(p => p.Position).Take(Excerpt<PartyRow>.Most)
            .Select(p => new PartyRow(
                new PartnerRef(p.Partner!.Id, p.Partner.Name, p.Partner.Kind),
                p.Agency == null ? null : new AgencyRef(p.Agency.Id, p.Agency.Acronym, p.Agency.Name), p.Capacity))
            .ToListAsync(cancellation);
        var lineage = (await LineageAsync(db, id, cancellation))
            .OrderBy(l => l.Other.Date is null).ThenBy(l => l.Other.Date).ThenBy(l => l.Other.Id, StringComparer.Ordinal).ToList();
        var events = await EventsAsync(db, id, found.Missions.Select(m => m.Id), cancellation);
        var story = events
            .Concat(found.Missions.Where(m => m.Launched is not null)
                .Select(m => new DatedRecord(RecordKind.Mission, m.Id, "Launch of " + m.Name, "launch", m.Launched!.Value)))
            .OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var evidence = await Evidence.ReadAsync(
            db,
            story.Select(r => new RecordRef(r.Kind, r.Id, r.Title))
                .Concat(lineage.Select(l => new RecordRef(RecordKind.Agreement, l.Other.Id, l.Other.Title)))
                .Append(new(RecordKind.Agreement, id, agreement.Title)),
            cancellation);
        return new(
            agreement.Id, agreement.Title, agreement.Type, agreement.Date, agreement.DateBasis, agreement.Place, agreement.Status,
            agreement.Level, agreement.Membership, agreement.Summary, found.EvidenceLevel, found.Subjects, parties,
            [.. found.Missions.Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name))], found.Programmes,
            new(found.Satellites, found.SatelliteCount), lineage, story,
            evidence.Of(RecordKind.Agreement, id).Any(c => c.Source.Kind == TextOfAnAgreement), evidence);
    }

    private static async Task<IEnumerable<LineageRow>> LineageAsync(CatalogueContext db, string id, CancellationToken cancellation)
    {
        var links = db.Set<AgreementLink>();
        var older = await links.Where(l => l.AgreementId == id).OrderBy(l => l.OtherId).Take(Excerpt<LineageRow>.Most)
            .Select(l => new LineageRow(l.Relation, true, new AgreementRef(
                l.Other!.Id, l.Other.Title, l.Other.Date, l.Other.DateBasis, l.Other.Type, l.Other.Status)))
            .ToListAsync(cancellation);
        var newer = await links.Where(l => l.OtherId == id).OrderBy(l => l.AgreementId).Take(Excerpt<LineageRow>.Most)
            .Select(l => new LineageRow(l.Relation, false, new AgreementRef(
                l.Agreement!.Id, l.Agreement.Title, l.Agreement.Date, l.Agreement.DateBasis, l.Agreement.Type, l.Agreement.Status)))
            .ToListAsync(cancellation);
        return older.Concat(newer);
    }

    private static Task<List<DatedRecord>> EventsAsync(
        CatalogueContext db, string id, IEnumerable<string> missions, CancellationToken cancellation)
    {
        var told = missions.Select(m => Record.KeyOf(RecordKind.Mission, m)).Append(Record.KeyOf(RecordKind.Agreement, id)).ToList();
        return db.Events.Where(e => e.Agreements.Any(a => a.AgreementId == id))
            .Where(e => e.RestatesKey == null || !told.Contains(e.RestatesKey))
            .OrderBy(e => EF.Property<string?>(e, "DateOrder")).ThenBy(e => e.Id).Take(Excerpt<DatedRecord>.Most)
            .Select(e => new DatedRecord(RecordKind.Event, e.Id, e.Title, e.Category, e.Date))
            .ToListAsync(cancellation);
    }
}
