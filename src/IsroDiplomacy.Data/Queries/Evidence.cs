using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What the records shown on one page rest on.</summary>
public sealed class Evidence
{
    private readonly Dictionary<string, IReadOnlyList<CitationRow>> _byRecord;

    private Evidence(Dictionary<string, IReadOnlyList<CitationRow>> byRecord) => _byRecord = byRecord;

    /// <summary>In the order of the record; empty where the record names none.</summary>
    /// <exception cref="KeyNotFoundException">The query did not ask for this record's evidence.</exception>
    public IReadOnlyList<CitationRow> Of(RecordKind kind, string id) => _byRecord[Record.KeyOf(kind, id)];

    /// <summary>One statement for the citations, one for the fields they support.</summary>
    internal static async Task<Evidence> ReadAsync(
        CatalogueContext db, IEnumerable<RecordRef> records, CancellationToken cancellation)
    {
        var keys = records.Select(r => Record.KeyOf(r.Kind, r.Id)).Distinct().ToList();
        var cited = await db.Records.Where(r => keys.Contains(r.Key))
            .SelectMany(r => r.Citations, (r, c) => new { r.Key, Citation = c })
            .OrderBy(c => c.Key).ThenBy(c => c.Citation.Position)
            .Select(c => new
            {
                c.Key,
                Row = new CitationRow(
                    new SourceRow(
                        c.Citation.Source!.Id, c.Citation.Source.Url, c.Citation.Source.Title, c.Citation.Source.Publisher,
                        c.Citation.Source.Published, c.Citation.Source.Kind, c.Citation.Source.Wire, c.Citation.Source.Origin)
                    {
                        Copy = c.Citation.Source.Copy,
                        ReadAt = c.Citation.Source.ReadAt,
                    },
                    c.Citation.Locator, c.Citation.Supports.Select(f => f.Field).ToList()),
            })
            .AsSplitQuery()
            .ToListAsync(cancellation);
        var byRecord = cited.ToLookup(c => c.Key, c => c.Row);
        return new(keys.ToDictionary(k => k, IReadOnlyList<CitationRow> (k) => [.. byRecord[k]]));
    }
}
