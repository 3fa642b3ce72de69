using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the documents.</summary>
public sealed class SourceQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon)
{
    public const int PageSize = 50;

    private const int MostPublishers = 30;
    private const int MostCandidates = 200;

    private static readonly string PublishedOrder = DateColumns.Order(nameof(Source.Published));
    private static readonly string PublishedYear = DateColumns.Year(nameof(Source.Published));

    /// <summary>Two statements: the count and the rows.</summary>
    public async Task<Page<SourceListing>> ListAsync(
        SourceFilter filter, SourceSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var citations = db.Records.SelectMany(r => r.Citations, (r, c) => new { r.Key, c.SourceId });
        return await Ordered(Narrow(db, filter), sort).PageAsync(
            sources => sources.Select(s => new SourceListing(
                new(s.Id, s.Url, s.Title, s.Publisher, s.Published, s.Kind, s.Wire, s.Origin) { Copy = s.Copy, ReadAt = s.ReadAt },
                citations.Where(c => c.SourceId == s.Id).Select(c => c.Key).Distinct().Count())),
            page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(SourceFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Ten statements at most. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(SourceFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Kinds = [] }).Select(s => (string?)s.Kind),
                "kind", "Kind", filter.Kinds, lexicon, Vocabularies.SourceKinds, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).Select(s => EF.Property<int?>(s, PublishedYear)),
                "decade", "Published in", "no date given", filter.Decades, cancellation),
            await FacetCounts.ByYearAsync(
                Narrow(db, filter with { Years = [] }).Select(s => EF.Property<int?>(s, PublishedYear)), "year", "Year", filter.Years, cancellation),
            await ReadingsAsync(Narrow(db, filter with { Readings = [] }), filter.Readings, cancellation),
            await FacetCounts.ByTextAsync(
                Narrow(db, filter with { Wires = [] }).Where(s => s.Wire != null).Select(s => s.Wire!),
                "wire", "Carries a text of", filter.Wires, MostPublishers, cancellation),
            await FacetCounts.ByTextAsync(
                Narrow(db, filter with { Publishers = [] }).Select(s => s.Publisher),
                "publisher", "Publisher", filter.Publishers, MostPublishers, cancellation),
        ];
    }

    /// <summary>Up to eighteen statements: the source, two for each list about it, and one for each kind of record that cites it.</summary>
    /// <returns>Null where no source bears the id.</returns>
    public async Task<SourceDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var source = await SourceUses.Shape(db.Sources.Where(s => s.Id == id)).SingleOrDefaultAsync(cancellation);
        if (source is null) return null;

        return new(
            source,
            await FirstAsync(SourceUses.Shape(SourceUses.SameText(db, source)), cancellation),
            await CitingAsync(db, id, cancellation),
            await FirstAsync(SourceUses.Shape(SourceUses.Claims(db, id)), cancellation),
            await FirstAsync(SourceUses.Shape(SourceUses.Totals(db, id)), cancellation),
            await FirstAsync(SourceUses.Shape(SourceUses.Statements(db, source)), cancellation));
    }

    /// <summary>Up to five documents whose id is like the text and begins as it does: what a mistyped address may have meant. One statement.</summary>
    public async Task<IReadOnlyList<SourceRow>> NearestAsync(string text, CancellationToken cancellation = default)
    {
        var start = Folding.Words(text).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        if (start.Length > 4) start = start[..4];
        if (start.Length == 0) return [];
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var candidates = await SourceUses.Shape(db.Sources.Where(s => s.Id.StartsWith(start)).OrderBy(s => s.Id).Take(MostCandidates))
            .ToListAsync(cancellation);
        return [.. candidates.OrderBy(s => Likeness.Distance(text, s.Id)).ThenBy(s => s.Id, StringComparer.Ordinal).Take(5)];
    }

    private static async Task<IReadOnlyList<CitingRecords>> CitingAsync(CatalogueContext db, string id, CancellationToken cancellation)
    {
        var kinds = await SourceUses.Citing(db, id).GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var groups = new List<CitingRecords>();
        foreach (var kind in kinds.OrderBy(k => k.Key))
        {
            var first = await SourceUses.Shape(SourceUses.Citing(db, id, kind.Key).Take(Excerpt<CitingRecord>.Most), id).ToListAsync(cancellation);
            groups.Add(new(kind.Key, new(first, kind.Count)));
        }

        return groups;
    }

    private static async Task<Excerpt<T>> FirstAsync<T>(IQueryable<T> rows, CancellationToken cancellation)
    {
        var first = await rows.Take(Excerpt<T>.Most + 1).ToListAsync(cancellation);
        return first.Count <= Excerpt<T>.Most
            ? new(first, first.Count) : new(first[..Excerpt<T>.Most], await rows.CountAsync(cancellation));
    }

    internal static IQueryable<Source> Narrow(CatalogueContext db, SourceFilter filter)
    {
        IQueryable<Source> sources = db.Sources;
        if (filter.Kinds.Count > 0) sources = sources.Where(s => filter.Kinds.Contains(s.Kind));
        if (filter.Publishers.Count > 0) sources = sources.Where(s => filter.Publishers.Contains(s.Publisher));
        if (filter.Decades.Count > 0) sources = sources.Where(s => filter.Decades.Contains(EF.Property<int?>(s, PublishedYear) / 10 * 10));
        if (filter.Years.Count > 0) sources = sources.Where(s => filter.Years.Contains(EF.Property<int?>(s, PublishedYear)!.Value));
        if (filter.Wires.Count > 0) sources = sources.Where(s => filter.Wires.Contains(s.Wire!));
        if (filter.Readings.Count == 1) sources = sources.Where(s => s.Copy == (filter.Readings[0] == SourceFilter.Copy));
        return sources;
    }

    private static async Task<Facet> ReadingsAsync(
        IQueryable<Source> sources, IReadOnlyCollection<string> selected, CancellationToken cancellation)
    {
        var counts = await sources.GroupBy(s => s.Copy).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("read", "Read as",
        [
            new(SourceFilter.Original, "The document itself", counts.GetValueOrDefault(false), selected.Contains(SourceFilter.Original)),
            new(SourceFilter.Copy, "A copy", counts.GetValueOrDefault(true), selected.Contains(SourceFilter.Copy),
                "Only a copy, a mirror or a proxy of the document could be read."),
        ]);
    }

    internal static IOrderedQueryable<Source> Ordered(IQueryable<Source> sources, SourceSort sort) => sort switch
    {
        SourceSort.Title => sources.OrderBy(s => s.Title).ThenBy(s => s.Id),
        SourceSort.Oldest => sources.OrderBy(s => s.Published == null).ThenBy(s => EF.Property<string?>(s, PublishedOrder)).ThenBy(s => s.Id),
        _ => sources.OrderByDescending(s => EF.Property<string?>(s, PublishedOrder)).ThenBy(s => s.Id),
    };
}
