using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about things that go on for years. All lists have the longest first.</summary>
public sealed class RunningQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    /// <summary>The kinds of record that run.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Agreement, RecordKind.Programme, RecordKind.Mission];

    private static readonly string[] Statuses = [AgreementStatuses.InForce, AgreementStatuses.PresumedInForce];

    private const string Operational = "operational";
    private const string Completed = "completed";

    private static readonly string StartYear = DateColumns.Year(nameof(Programme.Started));
    private static readonly string StartOrder = DateColumns.Order(nameof(Programme.Started));
    private static readonly string EndYear = DateColumns.Year(nameof(Programme.Ended));
    private static readonly string LaunchYear = DateColumns.Year(nameof(Mission.Launched));
    private static readonly string LaunchOrder = DateColumns.Order(nameof(Mission.Launched));

    /// <summary>Two statements, three for agreements.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of <see cref="Kinds"/>.</exception>
    public async Task<Page<RunningRow>> ListAsync(
        RunningFilter filter, RecordKind kind, int page, int size, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return kind switch
        {
            RecordKind.Agreement => await AgreementsAsync(db, filter, page, size, cancellation),
            RecordKind.Programme => Shape(await Programmes(db, filter)
                .OrderByDescending(p => (EF.Property<int?>(p, EndYear) ?? day.Today.Year) - EF.Property<int?>(p, StartYear))
                .ThenBy(p => EF.Property<string?>(p, StartOrder)).ThenBy(p => p.Id)
                .PageAsync(programmes => programmes.Select(p => new Dated(p.Id, p.Name, p.Started!.Value, p.Ended)), page, size, cancellation), kind),
            RecordKind.Mission => Shape(await Missions(db, filter, Operational)
                .OrderBy(m => EF.Property<string?>(m, LaunchOrder)).ThenBy(m => m.Id)
                .PageAsync(missions => missions.Select(m => new Dated(m.Id, m.Name, m.Launched!.Value, null)), page, size, cancellation), kind),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    /// <summary>Some of each kind, and what is not among them. Three statements, and what <see cref="ListAsync"/> sends for each kind.</summary>
    /// <param name="page">Counted from 1, the same for each kind.</param>
    public async Task<Running> ReadAsync(
        RunningFilter filter, IReadOnlyList<RecordKind> kinds, int page, int size, CancellationToken cancellation = default)
    {
        var groups = new List<RunningGroup>();
        foreach (var kind in kinds) groups.Add(new(kind, await ListAsync(filter, kind, page, size, cancellation)));
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return new(
            groups,
            await Agreements(db, filter, [AgreementStatuses.InForce]).CountAsync(cancellation),
            await ProgrammeQueries.Narrow(db, Asked(filter)).CountAsync(p => p.Started == null, cancellation),
            await Missions(db, filter, Completed).CountAsync(cancellation));
    }

    /// <summary>Four statements. A facet counts under the other filters, not under its own.</summary>
    /// <param name="kinds">Those that are counted.</param>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(
        RunningFilter filter, IReadOnlyList<RecordKind> kinds, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByRecordAsync(
                OfKinds(kinds, filter with { Partners = [] },
                    f => Agreements(db, f, Statuses).SelectMany(a => a.Parties).Select(p => new { p.AgreementId, p.PartnerId }).Distinct().Select(p => p.PartnerId),
                    f => Programmes(db, f).SelectMany(p => p.Partners).Select(p => p.PartnerId),
                    f => Missions(db, f, Operational).SelectMany(m => m.Participations).Where(p => p.PartnerId != null)
                        .Select(p => new { p.MissionId, PartnerId = p.PartnerId! }).Distinct().Select(p => p.PartnerId))
                    .Where(id => id != Partner.IndiaId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await FacetCounts.ByRecordAsync(
                OfKinds(kinds, filter with { Agencies = [] },
                    f => Agreements(db, f, Statuses).SelectMany(a => a.Parties).Where(p => p.AgencyId != null)
                        .Select(p => new { p.AgreementId, AgencyId = p.AgencyId! }).Distinct().Select(p => p.AgencyId),
                    f => Programmes(db, f).SelectMany(p => p.Agencies).Select(a => a.AgencyId),
                    f => Missions(db, f, Operational).SelectMany(m => m.Participations).Where(p => p.AgencyId != null)
                        .Select(p => new { p.MissionId, AgencyId = p.AgencyId! }).Distinct().Select(p => p.AgencyId)),
                db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Agency", filter.Agencies, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => OfKinds(kinds, filter with { Evidence = evidence },
                    f => Agreements(db, f, Statuses).Select(a => a.Record), f => Programmes(db, f).Select(p => p.Record),
                    f => Missions(db, f, Operational).Select(m => m.Record)),
                filter.Evidence, lexicon, cancellation),
        ];
    }

    private static IQueryable<T> OfKinds<T>(
        IReadOnlyList<RecordKind> kinds, RunningFilter filter, Func<RunningFilter, IQueryable<T>> agreements,
        Func<RunningFilter, IQueryable<T>> programmes, Func<RunningFilter, IQueryable<T>> missions) =>
        kinds.Select(kind => kind switch
        {
            RecordKind.Agreement => agreements(filter),
            RecordKind.Programme => programmes(filter),
            RecordKind.Mission => missions(filter),
            _ => throw new ArgumentOutOfRangeException(nameof(kinds), kind, null),
        }).Aggregate((all, more) => all.Concat(more));

    private async Task<Page<RunningRow>> AgreementsAsync(
        CatalogueContext db, RunningFilter filter, int page, int size, CancellationToken cancellation)
    {
        var today = day.Today;
        var found = await Agreements(db, filter, Statuses)
            .OrderByDescending(a => a.Phases.Where(s => Statuses.Contains(s.Status) && s.From <= today)
                .Sum(s => (s.Until < today ? s.Until.DayNumber : today.DayNumber) - s.From.DayNumber))
            .ThenBy(a => a.Id)
            .PageAsync(agreements => agreements.Select(a => new { a.Id, a.Title, Begun = a.EntryIntoForce ?? a.Date }), page, size, cancellation);
        var ids = found.Rows.Select(a => a.Id).ToList();
        var phases = (await db.AgreementPhases.Where(s => ids.Contains(s.AgreementId)).OrderBy(s => s.AgreementId).ThenBy(s => s.Position)
            .ToListAsync(cancellation)).ToLookup(s => s.AgreementId);
        return new([.. found.Rows.Select(a => RunningPhases.Row(a.Id, a.Title, a.Begun, [.. phases[a.Id]], today))], found.Total, found.Number, found.Size);
    }

    private IQueryable<Agreement> Agreements(CatalogueContext db, RunningFilter filter, IReadOnlyList<string> statuses)
    {
        var (first, last) = (new DateOnly(filter.From ?? 1, 1, 1), Earlier(new(filter.To ?? 9999, 12, 31), day.Today));
        return AgreementQueries.Narrow(db, AgreementFilter.All with { Partners = filter.Partners, Agencies = filter.Agencies, Evidence = filter.Evidence })
            .Where(a => first <= last && a.Phases.Any(s => statuses.Contains(s.Status) && s.From <= last && s.Until > first));
    }

    private IQueryable<Programme> Programmes(CatalogueContext db, RunningFilter filter)
    {
        var (first, last) = Years(filter);
        return ProgrammeQueries.Narrow(db, Asked(filter)).Where(p => p.Started != null
            && EF.Property<int?>(p, StartYear) <= last && (EF.Property<int?>(p, EndYear) ?? day.Today.Year) >= first);
    }

    private IQueryable<Mission> Missions(CatalogueContext db, RunningFilter filter, string status)
    {
        var (first, last) = Years(filter);
        return MissionQueries.Narrow(db, MissionFilter.All with { Partners = filter.Partners, Agencies = filter.Agencies, Statuses = [status], Evidence = filter.Evidence })
            .Where(m => m.Launched != null && EF.Property<int?>(m, LaunchYear) <= last && first <= day.Today.Year);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private (int First, int Last) Years(RunningFilter filter) => (filter.From ?? 1, Math.Min(filter.To ?? 9999, day.Today.Year));

    private static ProgrammeFilter Asked(RunningFilter filter) =>
        ProgrammeFilter.All with { Partners = filter.Partners, Agencies = filter.Agencies, Evidence = filter.Evidence };

    private static Page<RunningRow> Shape(Page<Dated> page, RecordKind kind) => new(
        [.. page.Rows.Select(d => new RunningRow(
            kind, d.Id, d.Name, d.Begun, [new(d.Begun.Earliest, d.Ended?.Latest.AddDays(1) ?? DateOnly.MaxValue, Presumed: false)],
            d.Ended is null ? RunningEnd.Open : RunningEnd.Known) { Ended = d.Ended })],
        page.Total, page.Number, page.Size);

    private sealed record Dated(string Id, string Name, PartialDate Begun, PartialDate? Ended);
}
