using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about who supplied what to whom.</summary>
public sealed class SupplyQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon)
{
    public const int PageSize = 50;

    internal static readonly string DateOrder = DateColumns.Order(nameof(Supply.Date));
    private static readonly string DateYear = DateColumns.Year(nameof(Supply.Date));

    /// <summary>What has no date comes last in either direction. Three statements: the count, the rows, and the partners of all rows together.</summary>
    public async Task<Page<SupplyRow>> ListAsync(SupplyFilter filter, bool newestFirst, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Ordered(Narrow(db, filter), newestFirst).PageAsync(Rows, page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(SupplyFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>One statement; its rows are roles times directions times decades.</summary>
    public async Task<IReadOnlyList<SupplyCount>> ByDecadeAsync(SupplyFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter)
            .GroupBy(s => new { s.Role, s.Direction, Decade = EF.Property<int?>(s, DateYear) / 10 * 10 })
            .Select(g => new SupplyCount(g.Key.Role, g.Key.Direction, g.Key.Decade, g.Count())).ToListAsync(cancellation);
    }

    /// <summary>Five statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(SupplyFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Directions = [] }).Select(s => (string?)s.Direction),
                "direction", "Direction", filter.Directions, lexicon, Vocabularies.Directions, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Roles = [] }).Select(s => (string?)s.Role),
                "role", "What was supplied", filter.Roles, lexicon, Vocabularies.Roles, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Partners = [] }).SelectMany(s => s.Partners).Select(p => p.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Purposes = [] }).SelectMany(s => s.Purposes).Select(p => (string?)p.Purpose),
                "purpose", "Purpose", filter.Purposes, lexicon, Vocabularies.Purposes, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).Select(s => EF.Property<int?>(s, DateYear)),
                "decade", "Decade", "no date", filter.Decades, cancellation),
        ];
    }

    internal static IQueryable<Supply> Ordered(IQueryable<Supply> supplies, bool newestFirst) =>
        (newestFirst
            ? supplies.OrderByDescending(s => EF.Property<string?>(s, DateOrder))
            : supplies.OrderBy(s => s.Date == null).ThenBy(s => EF.Property<string?>(s, DateOrder)))
        .ThenBy(s => s.Id);

    internal static IQueryable<Supply> Narrow(CatalogueContext db, SupplyFilter filter)
    {
        IQueryable<Supply> supplies = db.Supplies;
        if (filter.Roles.Count > 0) supplies = supplies.Where(s => filter.Roles.Contains(s.Role));
        if (filter.Directions.Count > 0) supplies = supplies.Where(s => filter.Directions.Contains(s.Direction));
        if (filter.Partners.Count > 0) supplies = supplies.Where(s => s.Partners.Any(p => filter.Partners.Contains(p.PartnerId)));
        if (filter.Purposes.Count > 0) supplies = supplies.Where(s => s.Purposes.Any(p => filter.Purposes.Contains(p.Purpose)));
        if (filter.Decades.Count > 0) supplies = supplies.Where(s => filter.Decades.Contains(EF.Property<int?>(s, DateYear) / 10 * 10));
        return supplies.Within(filter.Span, nameof(Supply.Date));
    }

    private static IQueryable<SupplyRow> Rows(IQueryable<Supply> supplies) => supplies
        .Select(s => new SupplyRow(
            new RecordRef(s.Record!.Kind, s.Record.Id, s.Record.Name), s.Date, s.Role, s.Direction, s.Rule,
            s.Partners.Select(p => p.Partner!).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new PartnerRef(p.Id, p.Name, p.Kind)).ToList()))
        .AsSplitQuery();
}
