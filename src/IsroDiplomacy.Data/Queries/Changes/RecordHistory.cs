using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>When a record was last changed and last looked into, as far as the data tell.</summary>
/// <param name="First">The first release that has it; null before the first release.</param>
/// <param name="Changed">What last changed it since; null where nothing did.</param>
/// <param name="Checked">When it was last looked into, by a change or without one. Null where nobody noted that: most often so.</param>
public sealed record RecordHistory(ReleaseRef? First, ChangeRef? Changed, PartialDate? Checked)
{
    /// <summary>One statement.</summary>
    /// <param name="file">Of the record, without its ending.</param>
    internal static async Task<RecordHistory> ReadAsync(CatalogueContext db, string file, string id, CancellationToken cancellation)
    {
        var releases = await db.Releases.OrderBy(r => r.Order)
            .Select(r => new
            {
                r.Id,
                r.Released,
                Changes = r.Changes.Where(c => c.File == file && (c.RecordId == id || c.RecordId == null)).OrderBy(c => c.Number)
                    .Select(c => new { c.Id, c.RecordId, c.Kind, c.Day }).ToList(),
            })
            .AsSingleQuery().ToListAsync(cancellation);
        var told = releases.SelectMany(r => r.Changes, (r, c) => (Release: r, Change: c)).ToList();
        var since = releases.Find(r => r.Changes.Exists(c => c.RecordId == id && c.Kind == ChangeKinds.Added)) ?? releases.FirstOrDefault();
        var changed = told.FindLast(t => t.Change.Kind == ChangeKinds.Changed);
        // Whoever changes a record for a reason of its own has looked into it; a change of all records is none of the kind.
        var looked = told.FindLast(t => t.Change.RecordId == id && (t.Change.Day ?? t.Release.Released) is not null);
        return new(
            since?.Released is { } day ? new(since.Id, day) : null,
            changed.Change is null ? null : new(changed.Change.Id, changed.Release.Id, changed.Release.Released),
            looked.Change is null ? null : looked.Change.Day ?? looked.Release.Released);
    }
}

public sealed record ReleaseRef(string Id, PartialDate Released);

/// <param name="Released">Null for what isn't released yet.</param>
public sealed record ChangeRef(string Id, string Release, PartialDate? Released);
