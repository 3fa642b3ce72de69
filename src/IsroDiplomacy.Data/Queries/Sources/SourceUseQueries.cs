using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The lists of what rests on one document, whole and page by page. Each sends two statements: the count and the rows.</summary>
public sealed class SourceUseQueries(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>As many as the document's own page shows of a list, so that its second page goes on from there.</summary>
    public const int PageSize = Excerpt<SourceRow>.Most;

    /// <summary>One statement.</summary>
    /// <returns>Null where no source bears the id.</returns>
    public async Task<SourceRow?> SourceAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await SourceUses.Shape(db.Sources.Where(s => s.Id == id)).SingleOrDefaultAsync(cancellation);
    }

    public Task<Page<CitingRecord>> CitingAsync(SourceRow source, RecordKind kind, int page, CancellationToken cancellation = default) =>
        PageAsync(db => SourceUses.Citing(db, source.Id, kind), records => SourceUses.Shape(records, source.Id), page, cancellation);

    public Task<Page<StatedValue>> ClaimsAsync(SourceRow source, int page, CancellationToken cancellation = default) =>
        PageAsync(db => SourceUses.Claims(db, source.Id), SourceUses.Shape, page, cancellation);

    public Task<Page<StatedTotal>> TotalsAsync(SourceRow source, int page, CancellationToken cancellation = default) =>
        PageAsync(db => SourceUses.Totals(db, source.Id), SourceUses.Shape, page, cancellation);

    public Task<Page<StatementRef>> StatementsAsync(SourceRow source, int page, CancellationToken cancellation = default) =>
        PageAsync(db => SourceUses.Statements(db, source), SourceUses.Shape, page, cancellation);

    public Task<Page<SourceRow>> SameTextAsync(SourceRow source, int page, CancellationToken cancellation = default) =>
        PageAsync(db => SourceUses.SameText(db, source), SourceUses.Shape, page, cancellation);

    private async Task<Page<TRow>> PageAsync<T, TRow>(
        Func<CatalogueContext, IQueryable<T>> list, Func<IQueryable<T>, IQueryable<TRow>> shape, int page, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await list(db).PageAsync(shape, page, PageSize, cancellation);
    }
}
