using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads one agreement with all it is tied to.</summary>
internal static class AgreementReading
{
    private const string TextOfAnAgreement = "treaty-text";

    /// <summary>Thirteen statements: the agreement, five lists of it, its phases, three for its lineage, its events, and two for the evidence.</summary>
    public static async Task<AgreementDetail?> FindAsync(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
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
        var phases = await db.AgreementPhases.Where(s => s.AgreementId == id).OrderBy(s => s.Position)
            .Select(s => new StandingRow(s, s.Other == null ? null : new RecordRef(s.Other.Kind, s.Other.Id, s.Other.Name)))
            .ToListAsync(cancellation);
        var family = await LineageReading.FindAsync(db, id, today, cancellation);
        var events = await EventsAsync(db, id, found.Missions.Select(m => m.Id), cancellation);
        var story = events
            .Concat(found.Missions.Where(m => m.Launched is not null)
                .Select(m => new DatedRecord(RecordKind.Mission, m.Id, "Launch of " + m.Name, "launch", m.Launched!.Value)))
            .OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var evidence = await Evidence.ReadAsync(
            db,
            story.Select(r => new RecordRef(r.Kind, r.Id, r.Title))
                .Concat(family.Members.Where(m => m.Id != id).Select(m => new RecordRef(RecordKind.Agreement, m.Id, m.Title)))
                .Concat(phases.Select(s => s.Other).OfType<RecordRef>())
                .Append(new(RecordKind.Agreement, id, agreement.Title))
                .Distinct(),
            cancellation);
        return new(
            agreement.Id, agreement.Title, agreement.Type, agreement.Date, agreement.DateBasis, agreement.EntryIntoForce,
            agreement.Term, agreement.Expires, agreement.Ended, agreement.Place, phases, today, agreement.Level, agreement.Membership, agreement.Summary, found.EvidenceLevel, found.Subjects, parties,
            [.. found.Missions.Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name))], found.Programmes,
            new(found.Satellites, found.SatelliteCount), family, story,
            evidence.Of(RecordKind.Agreement, id).Any(c => c.Source.Kind == TextOfAnAgreement), evidence);
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
