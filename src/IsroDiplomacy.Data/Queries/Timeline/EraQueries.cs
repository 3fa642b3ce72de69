using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The story, era by era.</summary>
public sealed class EraQueries(IDbContextFactory<CatalogueContext> contexts, TimelineQueries timeline)
{
    /// <summary>In the order in which they begin. Four statements: the eras, their sentences, the records of these, and those that bound the eras.</summary>
    public async Task<IReadOnlyList<EraRow>> AllAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var eras = await db.Eras
            .Select(e => new
            {
                e.Id,
                e.Title,
                e.Gist,
                e.BeginsKey,
                e.EndsKey,
                Sentences = e.Sentences.OrderBy(s => s.Position).Select(s => new
                {
                    s.Paragraph,
                    Row = new EraSentenceRow(
                        s.Text, s.Records.OrderBy(r => r.Position).Select(r => new RecordRef(r.Record!.Kind, r.Record.Id, r.Record.Name)).ToList()),
                }).ToList(),
            })
            .AsSplitQuery().ToListAsync(cancellation);
        var bounds = await timeline.FindAsync([.. eras.SelectMany(e => new[] { e.BeginsKey, e.EndsKey }).OfType<string>().Distinct()], cancellation);
        return
        [
            .. eras.Select(e => new EraRow(
                    e.Id, e.Title, e.Gist, bounds[e.BeginsKey], e.EndsKey is null ? null : bounds[e.EndsKey],
                    [.. e.Sentences.GroupBy(s => s.Paragraph, s => s.Row).OrderBy(p => p.Key).Select(p => p.ToList())]))
                .OrderBy(e => e.Begins.Date).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }
}
