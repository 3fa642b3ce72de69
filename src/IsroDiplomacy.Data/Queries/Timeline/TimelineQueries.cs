using System.Globalization;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the one stream of events, launches and signatures.</summary>
public sealed class TimelineQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon)
{
    public const int PageSize = 100;

    internal static readonly string DateOrder = DateColumns.Order(nameof(TimelineEntry.Date));
    private static readonly string DateYear = DateColumns.Year(nameof(TimelineEntry.Date));

    /// <summary>Earliest first. Six statements: the count, the rows, their partners, and for each kind what only it can tell.</summary>
    public async Task<Page<TimelineRow>> StreamAsync(TimelineFilter filter, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await Narrow(db, filter)
            .OrderBy(t => EF.Property<string>(t, DateOrder)).ThenBy(t => t.RecordKey)
            .PageAsync(Entries, page, PageSize, cancellation);
        return new(await RowsAsync(db, found.Rows, cancellation), found.Total, found.Number, found.Size);
    }

    /// <summary>How many records the stream holds. One statement.</summary>
    public async Task<int> CountAsync(TimelineFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>The latest dated records, the newest first. Five statements.</summary>
    public async Task<IReadOnlyList<TimelineRow>> NewestAsync(int most, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var newest = await Entries(db.Timeline
                .OrderByDescending(t => EF.Property<string>(t, DateOrder)).ThenBy(t => t.RecordKey).Take(most))
            .ToListAsync(cancellation);
        return await RowsAsync(db, newest, cancellation);
    }

    /// <summary>Those of the records that stand on the timeline, by key. One statement.</summary>
    public async Task<IReadOnlyDictionary<string, DatedRecord>> FindAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Timeline.Where(t => keys.Contains(t.RecordKey))
            .Select(t => new { t.RecordKey, Dated = new DatedRecord(t.Kind, t.Record!.Id, t.Record.Name, t.Category, t.Date) })
            .ToDictionaryAsync(t => t.RecordKey, t => t.Dated, cancellation);
    }

    /// <summary>One statement; its rows are years times categories, however long the stream.</summary>
    public async Task<TimelineYears> YearsAsync(TimelineFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await YearsAsync(db, filter, cancellation);
    }

    internal static async Task<TimelineYears> YearsAsync(CatalogueContext db, TimelineFilter filter, CancellationToken cancellation) =>
        TimelineYears.Of(await Narrow(db, filter)
            .GroupBy(t => new { Year = EF.Property<int>(t, DateYear), t.Kind, t.Category })
            .Select(g => new TimelineCount(g.Key.Year, g.Key.Kind, g.Key.Category, g.Count()))
            .ToListAsync(cancellation));

    /// <summary>As <see cref="YearsAsync(TimelineFilter, CancellationToken)"/>, with the numbers of <see cref="TimelineSlots"/> in place of years. One statement.</summary>
    public async Task<TimelineYears> MonthsAsync(TimelineFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var counts = await Narrow(db, filter)
            .GroupBy(t => new { Year = EF.Property<int>(t, DateYear), Month = EF.Property<string>(t, DateOrder).Substring(5, 2), t.Kind, t.Category })
            .Select(g => new { g.Key.Year, g.Key.Month, g.Key.Kind, g.Key.Category, Count = g.Count() })
            .ToListAsync(cancellation);
        return TimelineYears.Of(counts.Select(c => new TimelineCount(TimelineSlots.Of(c.Year, Month(c.Month)), c.Kind, c.Category, c.Count)));
    }

    // A date of a year only is ordered as its month 99.
    private static int? Month(string order) => order == "99" ? null : int.Parse(order, CultureInfo.InvariantCulture);

    /// <summary>The busiest partners of the stream, or of those asked for, each with all its years, and apart from them the records that name none of these.</summary>
    /// <remarks>Three statements. A record counts for each partner it names.</remarks>
    /// <param name="months">True for the numbers of <see cref="TimelineSlots"/> in place of years, and of the filter's years alone.</param>
    public async Task<PartnerLanes> PartnerLanesAsync(TimelineFilter filter, int most, bool months = false, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var busiest = await Narrow(db, filter).SelectMany(t => t.Partners)
            .Where(p => filter.Partners.Count == 0 || filter.Partners.Contains(p.PartnerId))
            .GroupBy(p => p.PartnerId).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(db.Partners, g => g.Id, p => p.Id, (g, p) => new { p.Id, p.Name, p.Kind, g.Count })
            .OrderByDescending(p => p.Count).ThenBy(p => p.Name).ThenBy(p => p.Id).Take(most)
            .Select(p => new PartnerRef(p.Id, p.Name, p.Kind)).ToListAsync(cancellation);
        var ids = busiest.Select(p => p.Id).ToList();
        var all = Narrow(db, months ? filter : filter with { From = null, To = null });
        var named = await all.SelectMany(t => t.Partners.Where(p => ids.Contains(p.PartnerId)), (t, p) => new { Entry = t, p.PartnerId })
            .GroupBy(t => new
            {
                t.PartnerId, Year = EF.Property<int>(t.Entry, DateYear), Month = months ? EF.Property<string>(t.Entry, DateOrder).Substring(5, 2) : "", t.Entry.Kind, t.Entry.Category,
            })
            .Select(g => new { g.Key.PartnerId, g.Key.Year, g.Key.Month, g.Key.Kind, g.Key.Category, Count = g.Count() })
            .ToListAsync(cancellation);
        var others = await all.Where(t => !t.Partners.Any(p => ids.Contains(p.PartnerId)))
            .GroupBy(t => new { Year = EF.Property<int>(t, DateYear), Month = months ? EF.Property<string>(t, DateOrder).Substring(5, 2) : "", t.Kind, t.Category })
            .Select(g => new { g.Key.Year, g.Key.Month, g.Key.Kind, g.Key.Category, Count = g.Count() })
            .ToListAsync(cancellation);
        return new(
            [
                .. busiest.Select(p => new PartnerLane(p, TimelineYears.Of(
                    named.Where(n => n.PartnerId == p.Id).Select(n => new TimelineCount(Column(n.Year, n.Month), n.Kind, n.Category, n.Count))))),
            ],
            TimelineYears.Of(others.Select(n => new TimelineCount(Column(n.Year, n.Month), n.Kind, n.Category, n.Count))));

        int Column(int year, string month) => months ? TimelineSlots.Of(year, Month(month)) : year;
    }

    /// <summary>Six statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(TimelineFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await KindsAsync(db, filter, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Categories = [] }).Select(t => (string?)t.Category),
                "category", "Category", filter.Categories, lexicon, Vocabularies.EventCategories, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Partners = [] }).SelectMany(t => t.Partners).Select(p => p.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Agencies = [] }).SelectMany(t => t.Agencies).Select(a => a.AgencyId),
                db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Agency", filter.Agencies, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, filter with { Evidence = evidence }).Select(t => t.Record!), filter.Evidence, lexicon, cancellation),
        ];
    }

    internal static IQueryable<TimelineEntry> Narrow(CatalogueContext db, TimelineFilter filter)
    {
        IQueryable<TimelineEntry> entries = db.Timeline;
        if (filter.Kinds.Count > 0) entries = entries.Where(t => filter.Kinds.Contains(t.Kind));
        if (filter.Categories.Count > 0) entries = entries.Where(t => filter.Categories.Contains(t.Category));
        if (filter.Partners.Count > 0) entries = entries.Where(t => t.Partners.Any(p => filter.Partners.Contains(p.PartnerId)));
        if (filter.Agencies.Count > 0) entries = entries.Where(t => t.Agencies.Any(a => filter.Agencies.Contains(a.AgencyId)));
        if (filter.From is { } from) entries = entries.Where(t => EF.Property<int>(t, DateYear) >= from);
        if (filter.To is { } to) entries = entries.Where(t => EF.Property<int>(t, DateYear) <= to);
        if (filter.Evidence.Levels.Count > 0) entries = entries.Where(t => filter.Evidence.Levels.Contains(t.Record!.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) entries = entries.Where(t => t.Record!.Disputed == disputed);
        return entries;
    }

    private static async Task<Facet> KindsAsync(CatalogueContext db, TimelineFilter filter, CancellationToken cancellation)
    {
        var counts = await Narrow(db, filter with { Kinds = [] }).GroupBy(t => t.Kind).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("kind", "Kind of record",
            [.. TimelineLanes.Kinds.Select(k => new FacetValue(k.Code(), LabelOf(k), counts.GetValueOrDefault(k), filter.Kinds.Contains(k)))]);
    }

    private static string LabelOf(RecordKind kind) => kind switch
    {
        RecordKind.Agreement => "Agreement",
        RecordKind.Mission => "Launch of a mission",
        _ => "Other event",
    };

    private static IQueryable<Entry> Entries(IQueryable<TimelineEntry> entries) => entries
        .Select(t => new Entry(
            t.Kind, t.Record!.Id, t.Record.Name, t.Date, t.Category, t.Record.Citations.Count, t.Record.EvidenceLevel,
            t.Partners.Select(p => p.Partner!).OrderBy(p => p.Name).ThenBy(p => p.Id)
                .Select(p => new PartnerRef(p.Id, p.Name, p.Kind)).ToList()))
        .AsSplitQuery();

    private static async Task<IReadOnlyList<TimelineRow>> RowsAsync(
        CatalogueContext db, IReadOnlyList<Entry> entries, CancellationToken cancellation)
    {
        if (entries.Count == 0) return [];
        List<string> Ids(RecordKind kind) => [.. entries.Where(e => e.Kind == kind).Select(e => e.Id)];
        var (missions, agreements, events) = (Ids(RecordKind.Mission), Ids(RecordKind.Agreement), Ids(RecordKind.Event));
        var told = new Dictionary<(RecordKind, string), Told>();
        foreach (var m in await db.Missions.Where(m => missions.Contains(m.Id)).Select(m => new Told(m.Id, m.Summary)).ToListAsync(cancellation))
            told[(RecordKind.Mission, m.Id)] = m;
        foreach (var a in await db.Agreements.Where(a => agreements.Contains(a.Id)).Select(a => new Told(a.Id, null)).ToListAsync(cancellation))
            told[(RecordKind.Agreement, a.Id)] = a;
        foreach (var e in await db.Events.Where(e => events.Contains(e.Id)).Select(e => new Told(e.Id, e.Summary)).ToListAsync(cancellation))
            told[(RecordKind.Event, e.Id)] = e;
        return [.. entries.Select(e => Row(e, told[(e.Kind, e.Id)]))];
    }

    private static TimelineRow Row(Entry entry, Told told) => new(
        entry.Kind, entry.Id, TitleOf(entry.Kind, entry.Name), entry.Date, entry.Category, entry.Partners,
        told.Summary is { } summary ? FirstSentence.Of(summary) : null, entry.Documents, entry.EvidenceLevel);

    internal static string TitleOf(RecordKind kind, string name) => kind == RecordKind.Mission ? "Launch of " + name : name;

    private sealed record Entry(
        RecordKind Kind, string Id, string Name, PartialDate Date, string Category, int Documents, string EvidenceLevel,
        IReadOnlyList<PartnerRef> Partners);

    private sealed record Told(string Id, string? Summary);
}
