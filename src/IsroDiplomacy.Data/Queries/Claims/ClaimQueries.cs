using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the ledger of claims. Its entries are properties of records, each with all values claimed.</summary>
public sealed class ClaimQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon)
{
    public const int PageSize = 20;

    private const int MostProperties = 20;

    /// <summary>Most values that are read of the entries of one page.</summary>
    private const int MostClaims = 1000;

    internal static readonly string LatestOrder = DateColumns.Order(nameof(ClaimedProperty.Latest));
    private static readonly string PublishedYear = DateColumns.Year(nameof(Claim.Published));

    /// <summary>Three statements: the count, the entries, and for all of them together their claims.</summary>
    public async Task<Page<PropertyClaims>> ListAsync(ClaimFilter filter, ClaimSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var entries = await Ordered(Narrow(db, filter), sort).PageAsync(p => p.Select(e => e.Id), page, PageSize, cancellation);
        var ids = entries.Rows;
        var read = ids.Count == 0
            ? [] : await PropertyClaims.ReadAsync(db, c => ids.Contains(c.Group!.Id), MostClaims, cancellation);
        var byId = read.ToDictionary(p => p.Id);
        return new([.. ids.Select(id => byId[id])], entries.Total, entries.Number, entries.Size);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(ClaimFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>How many values stand in the ledger. One statement.</summary>
    public async Task<int> CountValuesAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Claims.CountAsync(cancellation);
    }

    /// <summary>Seven statements at most. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(ClaimFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Comparisons = [] }).Select(p => (string?)p.Comparison),
                "values", "Values", filter.Comparisons, lexicon, Vocabularies.ClaimComparisons, cancellation),
            await KindsAsync(Narrow(db, filter with { Kinds = [] }), filter.Kinds, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).SelectMany(p => p.Claims)
                    .Select(c => new { c.Group!.Id, Decade = EF.Property<int?>(c, PublishedYear) / 10 * 10 }).Distinct().Select(c => c.Decade),
                "decade", "Stated in", "no date given", filter.Decades, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { SourceKinds = [] }).SelectMany(p => p.Claims).Where(c => c.Source != null)
                    .Select(c => new { c.Group!.Id, c.Source!.Kind }).Distinct().Select(c => (string?)c.Kind),
                "source", "Stated by a document of the kind", filter.SourceKinds, lexicon, Vocabularies.SourceKinds, cancellation),
            await FacetCounts.ByTextAsync(
                Narrow(db, filter with { Properties = [] }).Select(p => p.Property),
                "property", "Property", filter.Properties, MostProperties, cancellation),
        ];
    }

    /// <summary>The entry that holds the claim. Two statements at most.</summary>
    /// <returns>Null where no claim bears the id.</returns>
    public async Task<PropertyClaims?> FindAsync(string claim, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var id = await db.Claims.Where(c => c.Id == claim).Select(c => c.Group!.Id).SingleOrDefaultAsync(cancellation);
        return id is null ? null : (await PropertyClaims.ReadAsync(db, c => c.Group!.Id == id, MostClaims, cancellation)).Single();
    }

    /// <summary>How many foreign satellites the records put in orbit up to each of the dates. One statement.</summary>
    public async Task<IReadOnlyDictionary<PartialDate, int>> SatellitesUpToAsync(
        IReadOnlyCollection<PartialDate> dates, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var launches = await db.CustomerSatellites.Where(s => s.Outcome == Outcomes.Deployed)
            .GroupBy(s => s.Launched).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return dates.Distinct().ToDictionary(d => d, d => launches.Where(l => l.Key <= d).Sum(l => l.Count));
    }

    private static async Task<Facet> KindsAsync(
        IQueryable<ClaimedProperty> entries, IReadOnlyCollection<RecordKind> selected, CancellationToken cancellation)
    {
        var counts = await entries.GroupBy(p => p.Subject!.Kind).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("about", "About", [.. RecordKinds.All
            .Select(k => new FacetValue(k.Code(), Label(k), counts.GetValueOrDefault(k), selected.Contains(k)))
            .OrderByDescending(v => v.Count)]);

        static string Label(RecordKind kind) => char.ToUpperInvariant(kind.Code()[0]) + kind.Code()[1..].Replace('-', ' ');
    }

    internal static IQueryable<ClaimedProperty> Narrow(CatalogueContext db, ClaimFilter filter)
    {
        IQueryable<ClaimedProperty> entries = db.ClaimedProperties;
        if (filter.Comparisons.Count > 0) entries = entries.Where(p => filter.Comparisons.Contains(p.Comparison));
        if (filter.Kinds.Count > 0) entries = entries.Where(p => filter.Kinds.Contains(p.Subject!.Kind));
        if (filter.Properties.Count > 0) entries = entries.Where(p => filter.Properties.Contains(p.Property));
        if (filter.SourceKinds.Count > 0) entries = entries.Where(p => p.Claims.Any(c => filter.SourceKinds.Contains(c.Source!.Kind)));
        if (filter.Decades.Count > 0)
            entries = entries.Where(p => p.Claims.Any(c => filter.Decades.Contains(EF.Property<int?>(c, PublishedYear) / 10 * 10)));
        if (filter.Text is { } text)
        {
            var holding = db.PropertiesHolding(text);
            entries = entries.Where(p => holding.Contains(p.Id));
        }

        return entries;
    }

    internal static IOrderedQueryable<ClaimedProperty> Ordered(IQueryable<ClaimedProperty> entries, ClaimSort sort) => sort switch
    {
        ClaimSort.Newest => entries.OrderByDescending(p => EF.Property<string?>(p, LatestOrder)).ThenBy(p => p.Id),
        ClaimSort.Values => entries.OrderByDescending(p => p.Claims.Count).ThenBy(p => p.Id),
        _ => entries.OrderBy(p => p.Subject!.Name).ThenBy(p => p.Property).ThenBy(p => p.Id),
    };
}
