using System.Text.Json;
using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Guesses what misspelt words were meant to be, from the words that the records hold.</summary>
internal static class Spelling
{
    // Far more than one misspelling is ever near to; a bound for a catalogue of any size.
    private const int MostCandidates = 2000;

    /// <summary>The text with each word that no record holds replaced by the nearest one that some do; two statements.</summary>
    /// <returns>Null where every word is known, or an unknown one is like no other.</returns>
    public static async Task<SearchText?> CorrectAsync(CatalogueContext db, SearchText search, CancellationToken cancellation)
    {
        var known = await KnownAsync(db, search, cancellation);
        var unknown = search.Words.Where(w => !known.Contains(w)).Select(Folding.Words).Where(w => Slips.Allowed(w) > 0).Distinct().ToList();
        if (unknown.Count == 0) return null;
        var meant = await NearestAsync(db, unknown, cancellation);
        if (meant.Count == 0) return null;
        return SearchText.Of(search.Words.Select(w => known.Contains(w) ? w : meant.GetValueOrDefault(Folding.Words(w), w)));
    }

    private static async Task<HashSet<string>> KnownAsync(CatalogueContext db, SearchText search, CancellationToken cancellation)
    {
        // The last word may be unfinished.
        var asked = JsonSerializer.Serialize(search.Words.SelectMany((w, i) => SearchText.Forms(w).Select(f => Folding.Words(f)).Distinct()
            .Select(f => new { w, f, end = i == search.Words.Count - 1 ? f + "~" : f })));
        var known = await db.Database.SqlQuery<string>($"""
            SELECT value->>'w' AS "Value" FROM json_each({asked})
            WHERE EXISTS (SELECT 1 FROM search_words WHERE word >= value->>'f' AND word <= value->>'end')
            """).ToListAsync(cancellation);
        return [.. known];
    }

    private static async Task<Dictionary<string, string>> NearestAsync(CatalogueContext db, IReadOnlyList<string> unknown, CancellationToken cancellation)
    {
        var asked = JsonSerializer.Serialize(unknown.SelectMany(w => Slips.Of(w).Select(s => new { w, s })));
        var candidates = await db.Database.SqlQuery<Candidate>($"""
            SELECT DISTINCT a.value->>'w' AS "Asked", w.word AS "Word", w.records AS "Records"
            FROM json_each({asked}) a CROSS JOIN search_slips s ON s.slip = a.value->>'s' CROSS JOIN search_words w ON w.word = s.word
            LIMIT {MostCandidates}
            """).ToListAsync(cancellation);
        return candidates.Select(c => (Candidate: c, Edits: Likeness.Edits(c.Asked, c.Word)))
            .Where(c => c.Edits <= Slips.Allowed(c.Candidate.Asked))
            .GroupBy(c => c.Candidate.Asked)
            .ToDictionary(g => g.Key, g => g.OrderBy(c => c.Edits).ThenByDescending(c => c.Candidate.Word[0] == g.Key[0])
                .ThenByDescending(c => c.Candidate.Records).ThenBy(c => c.Candidate.Word, StringComparer.Ordinal).First().Candidate.Word);
    }

    private sealed record Candidate(string Asked, string Word, int Records);
}
