using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about partners side by side on a map.</summary>
public sealed class MapQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    /// <summary>
    /// The official partners of today, whether or not anything was counted, and all others with a count; by region and name.
    /// A former state has no row: its records stand in that of its successor. Two statements; three for <see cref="MapMeasure.Ties"/>.
    /// </summary>
    public async Task<IReadOnlyList<MapRow>> ReadAsync(MapFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var counts = await new MapCounts(db, filter, day.Today, cancellation).ReadAsync();
        var counted = counts.Keys.ToList();
        var found = await db.PartnerTallies
            .Where(t => t.PartnerId != Partner.IndiaId
                && (t.Partner!.Official || t.Partner.SuccessorId != null || counted.Contains(t.PartnerId)))
            .Select(t => new
            {
                Partner = new PartnerRef(t.PartnerId, t.Partner!.Name, t.Partner.Kind), t.Partner.Region, t.Partner.Official, t.Partner.SuccessorId,
                t.Since,
            })
            .ToListAsync(cancellation);
        var former = found.Where(p => p.SuccessorId is not null).ToLookup(p => p.SuccessorId!);
        return
        [
            .. found.Where(p => p.SuccessorId is null)
                .Select(p =>
                {
                    var count = counts.GetValueOrDefault(p.Partner.Id) ?? new(0, 0);
                    var before = former[p.Partner.Id].ToList();
                    return new MapRow(
                        p.Partner, p.Region, p.Official, before.Select(f => f.Since).Append(p.Since).Where(s => s is not null).Min(),
                        [.. before.Select(f => f.Partner)], count.Count, count.Part, count.FirstYear);
                })
                .OrderBy(r => lexicon.Term(Vocabularies.Regions, r.Region).Position)
                .ThenBy(r => r.Partner.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Partner.Id, StringComparer.Ordinal),
        ];
    }
}
