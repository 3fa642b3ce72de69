using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A note on scope, as it stands on the page of a record it is about.</summary>
public sealed record ScopeLine(string Id, string Group, string Text)
{
    private const int Most = 12;

    /// <summary>One statement.</summary>
    internal static async Task<IReadOnlyList<ScopeLine>> ReadAsync(CatalogueContext db, string key, CancellationToken cancellation) =>
        await db.ScopeNotes.Where(n => n.About.Any(a => a.RecordKey == key)).OrderBy(n => n.Id).Take(Most)
            .Select(n => new ScopeLine(n.Id, n.Group, n.Text)).ToListAsync(cancellation);
}
