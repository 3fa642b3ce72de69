using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The two facets that every list of records has: how well they are borne out, and whether sources differ.</summary>
internal static class EvidenceFacets
{
    /// <summary>Two statements, one a facet.</summary>
    /// <param name="narrow">The rows' records under the list's other filters and the one given.</param>
    public static async Task<IReadOnlyList<Facet>> ReadAsync(
        Func<EvidenceFilter, IQueryable<Record>> narrow, EvidenceFilter filter, Lexicon lexicon, CancellationToken cancellation) =>
        [
            await LevelsAsync(narrow(filter with { Levels = [] }), filter.Levels, lexicon, cancellation),
            await DisputedAsync(narrow(filter with { Disputed = [] }), filter.Disputed, cancellation),
        ];

    /// <summary>One statement.</summary>
    public static async Task<Facet> DisputedAsync(
        IQueryable<Record> records, IReadOnlyCollection<string> selected, CancellationToken cancellation)
    {
        var counts = await records.GroupBy(r => r.Disputed).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("disputed", "Do sources differ?",
        [
            new(EvidenceFilter.Yes, "Sources differ", counts.GetValueOrDefault(true), selected.Contains(EvidenceFilter.Yes),
                "Documents give different values of one of its properties; the record shows them all."),
            new(EvidenceFilter.No, "No difference seen", counts.GetValueOrDefault(false), selected.Contains(EvidenceFilter.No),
                "The documents read give no two values of one property. This is not the same as agreement on every point."),
        ]);
    }

    /// <summary>From well to thinly borne out, so that the thin ones are found at one place in every list.</summary>
    private static async Task<Facet> LevelsAsync(
        IQueryable<Record> records, IReadOnlyCollection<string> selected, Lexicon lexicon, CancellationToken cancellation)
    {
        var facet = await FacetCounts.ByTermAsync(
            records.Select(r => (string?)r.EvidenceLevel), "evidence", "Evidence", selected, lexicon, Vocabularies.EvidenceLevels, cancellation);
        var order = lexicon.Of(Vocabularies.EvidenceLevels).Select(t => t.Code).ToList();
        return facet with
        {
            // Only agencies and topics have no documents of their own.
            Values = [.. facet.Values.Where(v => v.Count > 0 || v.Selected || v.Code != EvidenceLevels.NoneOfItsOwn).OrderBy(v => order.IndexOf(v.Code))],
        };
    }
}
