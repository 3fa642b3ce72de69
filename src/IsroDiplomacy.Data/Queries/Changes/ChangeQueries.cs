using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the releases of the data and what changed in them.</summary>
public sealed class ChangeQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon)
{
    public const int PageSize = 50;

    /// <summary>The newest first; before it what isn't released yet. One statement.</summary>
    public async Task<IReadOnlyList<ReleaseRow>> ReleasesAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Releases.OrderByDescending(r => r.Order)
            .Select(r => new ReleaseRow(r.Id, r.Released, r.Title, r.Note, r.Changes.Count)).ToListAsync(cancellation);
    }

    /// <summary>The newest first. Three statements: the count, the rows and the fields of all rows together.</summary>
    public async Task<Page<ChangeRow>> ListAsync(ChangeFilter filter, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await ChangeListing.Ordered(ChangeListing.Narrow(db, filter))
            .PageAsync(changes => ChangeListing.Rows(db, changes), page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(ChangeFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await ChangeListing.Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Five statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    /// <param name="releases">Those there are.</param>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(
        ChangeFilter filter, IReadOnlyList<ReleaseRow> releases, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await ChangeListing.FacetsAsync(db, filter, releases, lexicon, cancellation);
    }

    /// <summary>Of a record that is no record of a kind, as a document is. One statement.</summary>
    /// <param name="file">Its file, without the ending.</param>
    public async Task<RecordHistory> HistoryAsync(string file, string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await RecordHistory.ReadAsync(db, file, id, cancellation);
    }

    /// <summary>In the order of the list. Two statements.</summary>
    public async Task<IReadOnlyList<ChangeRow>> RowsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await ChangeListing.Rows(db, ChangeListing.Ordered(db.Changes.Where(c => ids.Contains(c.Id)))).ToListAsync(cancellation);
    }

    /// <summary>The last change of each record of a table, without those that only found it right; and the last of all its records together. Two statements.</summary>
    public async Task<IReadOnlyList<ChangeRow>> LatestAsync(Table table, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var file = table.Kind is { } kind ? Concept.Of(kind).Name : table.Name;
        var rows = await ChangeListing.Rows(db, ChangeListing.Ordered(db.Changes.Where(c => c.File == file && c.Kind != ChangeKinds.Checked)))
            .ToListAsync(cancellation);
        return [.. rows.DistinctBy(c => c.RecordId)];
    }

    /// <summary>Two statements.</summary>
    /// <returns>Null where no change bears the id.</returns>
    public async Task<ChangeRow?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await ChangeListing.Rows(db, db.Changes.Where(c => c.Id == id)).SingleOrDefaultAsync(cancellation);
    }
}
