using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads one agency with what names it.</summary>
internal static class AgencyReading
{
    private const int Most = 50;
    private const int MostEvents = 25;
    private const int MostSatellites = 25;

    private static readonly string DateOrder = DateColumns.Order(nameof(Agreement.Date));
    private static readonly string LaunchOrder = DateColumns.Order(nameof(Mission.Launched));
    private static readonly string StartOrder = DateColumns.Order(nameof(Programme.Started));

    public static async Task<AgencyDetail?> FindAsync(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
    {
        var found = await db.Agencies.Where(a => a.Id == id)
            .Select(a => new
            {
                Facts = a,
                Partner = a.Partner == null ? null : new PartnerRef(a.Partner.Id, a.Partner.Name, a.Partner.Kind),
            })
            .SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        var agency = found.Facts;
        var withParts = await AgencyLines.WithPartsAsync(db, id, cancellation);
        var own = await CountAsync(db, [id], cancellation);
        var documents = Documents(db, id);
        return new(
            new(id, agency.Acronym, agency.Name), agency.NativeName, [.. agency.AlsoKnownAs.OrderBy(n => n.Position).Select(n => n.Name)],
            agency.Kind, found.Partner, agency.Founded, agency.Website,
            await AgencyLines.AboveAsync(db, agency.ParentId, cancellation), await PartsAsync(db, id, cancellation),
            await AgencyLines.BeforeAsync(db, id, cancellation), await AgencyLines.AfterAsync(db, id, cancellation),
            own, withParts.Count == 1 ? own : await CountAsync(db, withParts, cancellation),
            await AgreementsAsync(db, id, today, cancellation), await MissionsAsync(db, id, cancellation),
            await EventsAsync(db, id, cancellation), await ProgrammesAsync(db, id, cancellation),
            await SatellitesAsync(db, id, cancellation),
            await DocumentsAsync(db, documents, cancellation), await documents.CountAsync(cancellation));
    }

    private static Task<AgencyCount> CountAsync(CatalogueContext db, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        db.Catalogues.Select(_ => new AgencyCount(
            db.Set<AgreementParty>().Where(p => ids.Contains(p.AgencyId!)).Select(p => p.AgreementId).Distinct().Count(),
            db.Set<Participation>().Where(p => ids.Contains(p.AgencyId!)).Select(p => p.MissionId).Distinct().Count(),
            db.Set<EventAgency>().Where(l => ids.Contains(l.AgencyId) && l.Event!.RestatesKey == null)
                .Select(l => l.EventId).Distinct().Count(),
            db.Set<EventAgency>().Where(l => ids.Contains(l.AgencyId) && l.Event!.RestatesKey != null)
                .Select(l => l.EventId).Distinct().Count(),
            db.Set<ProgrammeAgency>().Where(l => ids.Contains(l.AgencyId)).Select(l => l.ProgrammeId).Distinct().Count(),
            db.CustomerSatellites.Count(s => ids.Contains(s.OperatorAgencyId!)))).FirstAsync(cancellation);

    private static Task<List<AgencyTally>> PartsAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        db.Agencies.Where(a => a.ParentId == id).OrderBy(a => a.Name).ThenBy(a => a.Id).Take(Most)
            .Select(a => new AgencyTally(
                new AgencyRef(a.Id, a.Acronym, a.Name), a.Kind,
                db.Set<AgreementParty>().Where(p => p.AgencyId == a.Id).Select(p => p.AgreementId).Distinct().Count(),
                db.Set<Participation>().Where(p => p.AgencyId == a.Id).Select(p => p.MissionId).Distinct().Count())).ToListAsync(cancellation);

    /// <summary>The newest first. An agency stands in an agreement once for each capacity.</summary>
    private static Task<List<AgencyAgreement>> AgreementsAsync(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation) =>
        db.Set<AgreementParty>().Where(p => p.AgencyId == id)
            .Join(db.AgreementPhases.Where(AgreementPhases.On(today)), p => p.AgreementId, s => s.AgreementId, (p, s) => new { Party = p, Phase = s })
            .OrderBy(x => x.Phase.Agreement!.Date == null).ThenByDescending(x => EF.Property<string?>(x.Phase.Agreement!, DateOrder))
            .ThenBy(x => x.Phase.AgreementId).ThenBy(x => x.Party.Position).Take(Most)
            .Select(x => new AgencyAgreement(
                new AgreementRef(
                    x.Phase.AgreementId, x.Phase.Agreement!.Title, x.Phase.Agreement.Date, x.Phase.Agreement.DateBasis, x.Phase.Agreement.Type,
                    new StandingRow(
                        x.Phase, x.Phase.Other == null ? null : new RecordRef(x.Phase.Other.Kind, x.Phase.Other.Id, x.Phase.Other.Name))),
                x.Party.Capacity, x.Phase.Agreement.Record.Citations.Count)).ToListAsync(cancellation);

    /// <summary>The latest first, those not flown before them.</summary>
    private static Task<List<AgencyMission>> MissionsAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        db.Set<Participation>().Where(p => p.AgencyId == id).Select(p => new { Mission = p.Mission!, Part = p })
            .OrderByDescending(x => x.Mission.Launched == null).ThenByDescending(x => EF.Property<string?>(x.Mission, LaunchOrder))
            .ThenBy(x => x.Mission.Id).ThenBy(x => x.Part.Position).Take(Most)
            .Select(x => new AgencyMission(
                x.Mission.Id, x.Mission.Name, x.Mission.Launched, x.Mission.Status, x.Part.Role, x.Part.Contribution,
                x.Mission.Record.Citations.Count)).ToListAsync(cancellation);

    /// <summary>The latest first, without those that only restate a launch or a signature.</summary>
    private static Task<List<DatedRecord>> EventsAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        db.Set<EventAgency>().Where(l => l.AgencyId == id && l.Event!.RestatesKey == null).Select(l => l.Event!)
            .OrderByDescending(e => EF.Property<string?>(e, DateOrder)).ThenBy(e => e.Id).Take(MostEvents)
            .Select(e => new DatedRecord(RecordKind.Event, e.Id, e.Title, e.Category, e.Date)).ToListAsync(cancellation);

    private static Task<List<ProgrammeRef>> ProgrammesAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        db.Set<ProgrammeAgency>().Where(l => l.AgencyId == id).Select(l => l.Programme!)
            .OrderBy(g => g.Started == null).ThenBy(g => EF.Property<string?>(g, StartOrder)).ThenBy(g => g.Id).Take(Most)
            .Select(g => new ProgrammeRef(g.Id, g.Name, g.Kind, g.Started, g.Ended)).ToListAsync(cancellation);

    private static Task<List<PartnerSatellite>> SatellitesAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        db.CustomerSatellites.Where(s => s.OperatorAgencyId == id)
            .OrderByDescending(s => EF.Property<string?>(s, LaunchOrder)).ThenBy(s => s.Name).ThenBy(s => s.Id).Take(MostSatellites)
            .Select(s => new PartnerSatellite(s.Id, s.Name, s.Operator, s.Launched, new RecordRef(RecordKind.Flight, s.FlightId, s.Flight!.Name), s.MassKg, s.Outcome))
            .ToListAsync(cancellation);

    private static async Task<IReadOnlyList<NamingDocument>> DocumentsAsync(
        CatalogueContext db, IQueryable<DocumentCount> documents, CancellationToken cancellation)
    {
        var found = await documents.OrderByDescending(d => d.Records).ThenBy(d => d.SourceId).Take(Most)
            .Join(db.Sources, d => d.SourceId, s => s.Id, (d, s) => new NamingDocument(
                new SourceRow(s.Id, s.Url, s.Title, s.Publisher, s.Published, s.Kind, s.Wire, s.Origin) { Copy = s.Copy, ReadAt = s.ReadAt }, d.Records))
            .ToListAsync(cancellation);
        return [.. found.OrderByDescending(d => d.Records).ThenBy(d => d.Source.Id, StringComparer.Ordinal)];
    }

    private static IQueryable<DocumentCount> Documents(CatalogueContext db, string id)
    {
        var naming = db.Set<AgreementParty>().Where(p => p.AgencyId == id).Select(p => EF.Property<string>(p.Agreement!, "RecordKey"))
            .Concat(db.Set<Participation>().Where(p => p.AgencyId == id).Select(p => EF.Property<string>(p.Mission!, "RecordKey")))
            .Concat(db.Set<EventAgency>().Where(l => l.AgencyId == id).Select(l => EF.Property<string>(l.Event!, "RecordKey")))
            .Concat(db.Set<ProgrammeAgency>().Where(l => l.AgencyId == id).Select(l => EF.Property<string>(l.Programme!, "RecordKey")))
            .Concat(db.CustomerSatellites.Where(s => s.OperatorAgencyId == id).Select(s => EF.Property<string>(s, "RecordKey")));
        return db.Records.Where(r => naming.Contains(r.Key))
            .SelectMany(r => r.Citations, (r, c) => new { r.Key, c.SourceId }).Distinct()
            .GroupBy(c => c.SourceId).Select(g => new DocumentCount { SourceId = g.Key, Records = g.Count() });
    }

    // Named properties and not a record's constructor, so that the count can still be ordered by and joined in SQL.
    private sealed class DocumentCount
    {
        public required string SourceId { get; init; }

        public required int Records { get; init; }
    }
}
