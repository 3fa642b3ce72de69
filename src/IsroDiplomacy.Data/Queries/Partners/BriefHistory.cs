using System.Linq.Expressions;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>
/// Chooses ten dated records that tell how a partner came to where it is: the first and the last of each kind, as <see cref="HistoryTurn"/> names
/// them; then, until ten are full, of each other year the record with most documents, the years with the best documented first.
/// </summary>
/// <remarks>Joint statements and treaties of many states are no first or last agreement: they would tell of others.</remarks>
internal sealed class BriefHistory(CatalogueContext db, string id, CancellationToken cancellation)
{
    private const int Most = 10;
    private const string Restriction = "sanction";
    private const string Framework = "framework-agreement";

    private static readonly string DateOrder = DateColumns.Order(nameof(Agreement.Date));
    private static readonly string DateYear = DateColumns.Year(nameof(TimelineEntry.Date));
    private static readonly string LaunchOrder = DateColumns.Order(nameof(Mission.Launched));
    private static readonly string StartOrder = DateColumns.Order(nameof(Programme.Started));
    private static readonly string[] OfOthers = [Agreement.JointStatement, Presumption.MultilateralInstrument];

    private IQueryable<TimelineEntry> Entries => db.TimelinePartners.Where(l => l.PartnerId == id).Select(l => l.Entry!);

    private IQueryable<Agreement> Agreements => db.Agreements.Where(a => a.Date != null && !OfOthers.Contains(a.Type)
        && db.Set<AgreementParty>().Where(p => p.PartnerId == id).Select(p => p.AgreementId).Contains(a.Id));

    private IQueryable<Mission> Missions => db.Missions.Where(m => m.Launched != null
        && db.Set<Participation>().Where(p => p.PartnerId == id).Select(p => p.MissionId).Contains(m.Id));

    /// <summary>Twelve statements at most: one for each turn, two for what fills up.</summary>
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync()
    {
        var satellites = db.CustomerSatellites.Where(s => s.PartnerId == id && s.Outcome == Outcomes.Deployed);
        var programmes = db.Programmes.Where(g => g.Started != null
            && db.Set<ProgrammePartner>().Where(p => p.PartnerId == id).Select(p => p.ProgrammeId).Contains(g.Id));
        List<(HistoryTurn Turn, Found? Found)> turns =
        [
            (HistoryTurn.FirstRecord, await EntryAsync(Entries)),
            (HistoryTurn.FirstAgreement, await AgreementAsync(Agreements)),
            (HistoryTurn.FirstFramework, await AgreementAsync(Agreements.Where(a => a.Type == Framework))),
            (HistoryTurn.FirstMission, await MissionAsync(Missions.OrderBy(m => EF.Property<string?>(m, LaunchOrder)))),
            (HistoryTurn.FirstSatellite, await satellites.OrderBy(s => EF.Property<string?>(s, LaunchOrder)).ThenBy(s => s.Id)
                .Select(s => new Found(new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name), s.Launched)).FirstOrDefaultAsync(cancellation)),
            (HistoryTurn.FirstProgramme, await programmes.OrderBy(g => EF.Property<string?>(g, StartOrder)).ThenBy(g => g.Id)
                .Select(g => new Found(new RecordRef(RecordKind.Programme, g.Id, g.Name), g.Started!.Value)).FirstOrDefaultAsync(cancellation)),
            (HistoryTurn.FirstRestriction, await EntryAsync(Entries.Where(e => e.Category == Restriction))),
            (HistoryTurn.LatestAgreement, await Agreements.OrderByDescending(a => EF.Property<string?>(a, DateOrder)).ThenBy(a => a.Id)
                .Select(Ref).FirstOrDefaultAsync(cancellation)),
            (HistoryTurn.LatestMission, await MissionAsync(Missions.OrderByDescending(m => EF.Property<string?>(m, LaunchOrder)))),
            (HistoryTurn.LatestRecord, await Entries.OrderByDescending(e => EF.Property<string?>(e, DateOrder)).ThenBy(e => e.RecordKey)
                .Select(Entry).FirstOrDefaultAsync(cancellation)),
        ];
        var lines = turns.Where(t => t.Found is not null).GroupBy(t => t.Found!.Record.Key)
            .Select(g => new HistoryLine(g.First().Found!.Record, g.First().Found!.Date, [.. g.Select(t => t.Turn)])).ToList();
        if (lines.Count < Most) lines.AddRange(await FillAsync([.. lines.Select(l => l.Date.Year).Distinct()], Most - lines.Count));
        return [.. lines.OrderBy(l => l.Date).ThenBy(l => l.Record.Key, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<HistoryLine>> FillAsync(IReadOnlyList<int> told, int most)
    {
        var years = await Entries.Select(e => new { Year = EF.Property<int?>(e, DateYear)!.Value, e.Record!.Voices })
            .Where(e => !told.Contains(e.Year)).GroupBy(e => e.Year)
            .Select(g => new { Year = g.Key, Voices = g.Max(e => e.Voices) })
            .OrderByDescending(g => g.Voices).ThenBy(g => g.Year).Take(most).Select(g => g.Year).ToListAsync(cancellation);
        var found = await Entries.Where(e => years.Contains(EF.Property<int?>(e, DateYear)!.Value))
            .OrderByDescending(e => e.Record!.Voices).ThenBy(e => EF.Property<string?>(e, DateOrder)).ThenBy(e => e.RecordKey)
            .Select(Entry).ToListAsync(cancellation);
        return found.DistinctBy(f => f.Date.Year).Select(f => new HistoryLine(f.Record, f.Date, []));
    }

    private Task<Found?> EntryAsync(IQueryable<TimelineEntry> entries) =>
        entries.OrderBy(e => EF.Property<string?>(e, DateOrder)).ThenBy(e => e.RecordKey).Select(Entry).FirstOrDefaultAsync(cancellation);

    private Task<Found?> AgreementAsync(IQueryable<Agreement> agreements) =>
        agreements.OrderBy(a => EF.Property<string?>(a, DateOrder)).ThenBy(a => a.Id).Select(Ref).FirstOrDefaultAsync(cancellation);

    private Task<Found?> MissionAsync(IOrderedQueryable<Mission> missions) => missions.ThenBy(m => m.Id)
        .Select(m => new Found(new RecordRef(RecordKind.Mission, m.Id, m.Name), m.Launched!.Value)).FirstOrDefaultAsync(cancellation);

    private static readonly Expression<Func<TimelineEntry, Found>> Entry =
        e => new Found(new RecordRef(e.Kind, e.Record!.Id, e.Record.Name), e.Date);

    private static readonly Expression<Func<Agreement, Found>> Ref =
        a => new Found(new RecordRef(RecordKind.Agreement, a.Id, a.Title), a.Date!.Value);

    private sealed record Found(RecordRef Record, PartialDate Date);
}
