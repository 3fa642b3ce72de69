using System.Linq.Expressions;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about missions.</summary>
public sealed class MissionQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    private static readonly string LaunchOrder = DateColumns.Order(nameof(Mission.Launched));
    private static readonly string LaunchYear = DateColumns.Year(nameof(Mission.Launched));

    /// <summary>Four statements: the count, the rows, and for all rows together their purposes and their participations.</summary>
    public async Task<Page<MissionRow>> ListAsync(
        MissionFilter filter, MissionSort sort, bool descending, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Ordered(Narrow(db, filter), sort, descending).ThenBy(m => m.Id).PageAsync(Rows, page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(MissionFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Ten statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(MissionFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Purposes = [] }).SelectMany(m => m.Purposes).Select(p => (string?)p.Purpose),
                "purpose", "Purpose", filter.Purposes, lexicon, Vocabularies.Purposes, cancellation),
            await FacetCounts.ByRecordAsync(
                PartsOf(filter with { Partners = [] }, Narrow(db, filter with { Partners = [] }).SelectMany(m => m.Participations))
                    .Where(p => p.PartnerId != null).Select(p => new { p.MissionId, p.PartnerId }).Distinct().Select(p => p.PartnerId!),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await FacetCounts.ByTermAsync(
                PartsOf(filter with { Roles = [] }, Narrow(db, filter with { Roles = [] }).SelectMany(m => m.Participations))
                    .Select(p => new { p.MissionId, p.Role }).Distinct().Select(p => (string?)p.Role),
                "role", "Role of the partner", filter.Roles, lexicon, Vocabularies.Roles, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Kinds = [] }).Select(m => (string?)m.Kind),
                "kind", "Kind", filter.Kinds, lexicon, Vocabularies.MissionKinds, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Statuses = [] }).Select(m => (string?)m.Status),
                "status", "Status", filter.Statuses, lexicon, Vocabularies.MissionStatuses, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).Select(m => EF.Property<int?>(m, LaunchYear)),
                "decade", "Launched in", "not launched, or no date found", filter.Decades, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Orbits = [] }).Select(m => m.Orbit),
                "orbit", "Orbit", filter.Orbits, lexicon, Vocabularies.Orbits, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Agencies = [] }).SelectMany(m => m.Participations)
                    .Where(p => p.AgencyId != null).Select(p => new { p.MissionId, p.AgencyId }).Distinct().Select(p => p.AgencyId!),
                db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Agency", filter.Agencies, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, filter with { Evidence = evidence }).Select(m => m.Record), filter.Evidence, lexicon, cancellation),
        ];
    }

    /// <summary>The id of the mission that bears a NORAD number; null where none does. One statement.</summary>
    public async Task<string?> WithNoradAsync(NoradNumber norad, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Missions.Where(m => m.Norad == norad).Select(m => m.Id).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Twelve statements, however much there is to tell.</summary>
    /// <returns>Null where no mission bears the id.</returns>
    public async Task<MissionDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.Missions.Where(m => m.Id == id)
            .Select(m => new
            {
                Facts = m,
                m.Record.EvidenceLevel,
                Names = m.AlsoKnownAs.OrderBy(n => n.Position).Select(n => n.Name).ToList(),
                Purposes = m.Purposes.OrderBy(p => p.Position).Select(p => p.Purpose).ToList(),
                Participations = m.Participations.OrderBy(p => p.Position).Select(p => new ParticipationRow(
                    p.Partner == null ? null : new PartnerRef(p.Partner.Id, p.Partner.Name, p.Partner.Kind),
                    p.Agency == null ? null : new AgencyRef(p.Agency.Id, p.Agency.Acronym, p.Agency.Name),
                    p.Label, p.Role, p.Contribution)).ToList(),
                Programmes = m.Programmes.Select(p => p.Programme!).OrderBy(p => p.Name)
                    .Select(p => new RecordRef(RecordKind.Programme, p.Id, p.Name)).ToList(),
                Satellites = m.CustomerSatellites.Select(s => s.CustomerSatellite!).OrderBy(s => s.Name)
                    .Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name)).ToList(),
                Flights = m.Flights.OrderBy(f => f.FlightId)
                    .Select(f => new RecordRef(RecordKind.Flight, f.FlightId, f.Flight!.Name)).ToList(),
                Events = m.Events.Select(e => e.Event!).Where(e => e.RestatesKey == null)
                    .Select(e => new DatedRecord(RecordKind.Event, e.Id, e.Title, e.Category, e.Date)).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var agreements = await AgreementPhases.RefsAsync(
            db, db.Set<AgreementMission>().Where(l => l.MissionId == id).Select(l => l.AgreementId), day.Today, cancellation);

        var mission = found.Facts;
        var story = found.Events
            .Concat(agreements.Where(a => a.Date != null)
                .Select(a => new DatedRecord(RecordKind.Agreement, a.Id, a.Title, "agreement", a.Date!.Value)))
            .Concat(mission.Launched is { } launched
                ? [new DatedRecord(RecordKind.Mission, mission.Id, "Launch of " + mission.Name, "launch", launched)] : [])
            .OrderBy(r => r.Date).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var evidence = await Evidence.ReadAsync(
            db, story.Select(r => new RecordRef(r.Kind, r.Id, r.Title)).Append(new(RecordKind.Mission, id, mission.Name)), cancellation);
        return new(
            mission.Id, mission.Name, found.Names, mission.Kind, mission.Status, mission.Summary, found.EvidenceLevel, mission.Launched,
            mission.LaunchVehicle, mission.LaunchSite, mission.Cospar, mission.Norad, mission.Orbit, mission.MassKg, found.Purposes,
            found.Participations, agreements, found.Programmes, found.Satellites, found.Flights, story, evidence);
    }

    internal static IQueryable<Mission> Narrow(CatalogueContext db, MissionFilter filter)
    {
        IQueryable<Mission> missions = db.Missions;
        if (filter.Purposes.Count > 0) missions = missions.Where(m => m.Purposes.Any(p => filter.Purposes.Contains(p.Purpose)));
        if (filter.Kinds.Count > 0) missions = missions.Where(m => filter.Kinds.Contains(m.Kind));
        if (filter.Statuses.Count > 0) missions = missions.Where(m => filter.Statuses.Contains(m.Status));
        if (filter.Orbits.Count > 0) missions = missions.Where(m => filter.Orbits.Contains(m.Orbit!));
        if (filter.Partners.Count + filter.Roles.Count > 0)
        {
            var parts = PartsOf(filter, db.Set<Participation>());
            missions = missions.Where(m => parts.Any(p => p.MissionId == m.Id));
        }

        if (filter.Agencies.Count > 0) missions = missions.Where(m => m.Participations.Any(p => filter.Agencies.Contains(p.AgencyId!)));
        if (filter.Decades.Count > 0) missions = missions.Where(m => filter.Decades.Contains(EF.Property<int?>(m, LaunchYear) / 10 * 10));
        if (filter.Evidence.Levels.Count > 0) missions = missions.Where(m => filter.Evidence.Levels.Contains(m.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) missions = missions.Where(m => m.Record.Disputed == disputed);
        return missions.Within(filter.Span, nameof(Mission.Launched));
    }

    /// <summary>A role is asked of the partners named: of France and launch, what others launched for a mission with a French part is no answer.</summary>
    private static IQueryable<Participation> PartsOf(MissionFilter filter, IQueryable<Participation> parts)
    {
        if (filter.Partners.Count > 0) parts = parts.Where(p => filter.Partners.Contains(p.PartnerId!));
        if (filter.Roles.Count > 0) parts = parts.Where(p => filter.Roles.Contains(p.Role));
        return parts;
    }

    internal static IOrderedQueryable<Mission> Ordered(IQueryable<Mission> missions, MissionSort sort, bool descending)
    {
        return sort switch
        {
            MissionSort.Name => By(m => m.Name),
            MissionSort.Kind => By(m => m.Kind),
            MissionSort.Status => By(m => m.Status),
            MissionSort.Vehicle => By(m => m.LaunchVehicle),
            MissionSort.Documents => By(m => m.Record.Citations.Count),
            _ when descending => By(m => EF.Property<string?>(m, LaunchOrder)),
            _ => missions.OrderBy(m => m.Launched == null).ThenBy(m => EF.Property<string?>(m, LaunchOrder)),
        };

        IOrderedQueryable<Mission> By<TKey>(Expression<Func<Mission, TKey>> key) =>
            descending ? missions.OrderByDescending(key) : missions.OrderBy(key);
    }

    internal static IQueryable<MissionRow> Rows(IQueryable<Mission> missions) => missions
        .Select(m => new MissionRow(
            m.Id, m.Name, m.Kind, m.Launched, m.LaunchVehicle, m.Status, m.Summary, m.Record.Citations.Count,
            m.Purposes.OrderBy(p => p.Position).Select(p => p.Purpose).ToList(),
            m.Participations.OrderBy(p => p.Position).Select(p => new ParticipationRow(
                p.Partner == null ? null : new PartnerRef(p.Partner.Id, p.Partner.Name, p.Partner.Kind),
                p.Agency == null ? null : new AgencyRef(p.Agency.Id, p.Agency.Acronym, p.Agency.Name),
                p.Label, p.Role, p.Contribution)).ToList()))
        .AsSplitQuery();
}
