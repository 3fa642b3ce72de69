using System.Text.Json;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>
/// Full-text search over all there is. Accents, case and script don't matter; all words must be there, the last may be unfinished. What bears the
/// text as a name or identifier comes first, then what has a name that begins with it, then the rest by the weight of the places where the words are.
/// </summary>
public sealed class SearchQueries(IDbContextFactory<CatalogueContext> contexts)
{
    public const int PageSize = 30;

    // Weighing every hit of a word that most records hold would take as long as the catalogue is large.
    private const int MostWeighed = 20_000;

    private const int MostCandidates = 100;

    /// <summary>What the text finds, or where no record holds it, what the nearest spelling does. Three statements; up to six if misspelt.</summary>
    /// <param name="kinds">Empty for all; the counts are of all kinds anyway.</param>
    /// <param name="asTyped">Leaves the spelling as it is.</param>
    public async Task<SearchResult> FindAsync(
        string text, IReadOnlyCollection<SearchKind> kinds, int page = 1, bool asTyped = false, CancellationToken cancellation = default)
    {
        if (SearchText.Of(text) is not { } search) return new(new Dictionary<SearchKind, int>(), new([], 0, page, PageSize));
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var counts = await CountsAsync(db, search, cancellation);
        if (!asTyped && counts.Keys.All(k => k == SearchKind.Source) && await Spelling.CorrectAsync(db, search, cancellation) is { } corrected)
        {
            var better = await CountsAsync(db, corrected, cancellation);
            var (shown, found) = better.Count > 0 ? (corrected, better) : (search, counts);
            return await ResultAsync(db, shown, found, kinds, page, cancellation) with
            {
                Corrected = better.Count > 0 || counts.Count == 0 ? string.Join(' ', corrected.Words) : null, AsTyped = counts.Values.Sum(),
            };
        }

        return await ResultAsync(db, search, counts, kinds, page, cancellation);
    }

    /// <summary>False for a text without a letter or digit: there is nothing to look for.</summary>
    public static bool HasWords(string text) => SearchText.Of(text) is not null;

    /// <summary>The searches with one word less that find something, most hits first. One statement.</summary>
    public async Task<IReadOnlyList<FewerWords>> FewerAsync(string text, CancellationToken cancellation = default)
    {
        if (SearchText.Of(text) is not { Words.Count: > 1 } search) return [];
        var fewer = search.Words.Select((_, i) => search.Words.Where((_, other) => other != i).ToList()).Select(w => string.Join(' ', w)).Distinct();
        var asked = JsonSerializer.Serialize(fewer.ToDictionary(f => f, f => SearchText.Of(f)!.AllWords));
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var counts = await db.Database.SqlQuery<FewerWords>($"""
            SELECT j.key AS "Text", (SELECT count(*) FROM record_search WHERE record_search MATCH j.value) AS "Count" FROM json_each({asked}) j
            """).ToListAsync(cancellation);
        return [.. counts.Where(c => c.Count > 0).OrderByDescending(c => c.Count).Take(5)];
    }

    /// <summary>Up to five records whose id or name is like the text, the likest first: what a mistyped address may have meant. Two statements.</summary>
    public async Task<IReadOnlyList<RecordRef>> NearestAsync(string text, RecordKind? kind, CancellationToken cancellation = default)
    {
        // No id is longer, and comparing costs the product of the lengths.
        text = text[..Math.Min(Slug.MaxLength, text.Length)];
        if (SearchText.Of(text) is not { } search) return [];
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var (match, code) = (search.AnyBeginning, kind?.Code());
        var keys = await db.Database.SqlQuery<string>($"""
            SELECT key AS "Value" FROM record_search
            WHERE record_search MATCH {match} AND kind <> 'source' AND ({code} IS NULL OR kind = {code})
            ORDER BY bm25(record_search, 0, 0, 0, 0, 10, 8, 8, 0, 1), key LIMIT {MostCandidates}
            """).ToListAsync(cancellation);
        // Ids tell what names need not: the year and the partner of an agreement. In a short one the slip may be any letter but the first.
        var (start, kinds) = (text.Length > 4 ? text[..4] : text[..1], kind is { } one ? [one] : RecordKinds.All.ToArray());
        var candidates = await db.Records
            .Where(r => keys.Contains(r.Key) || kinds.Contains(r.Kind) && r.Id.CompareTo(start) >= 0 && r.Id.CompareTo(start + "~") <= 0)
            .OrderBy(r => r.Key).Take(3 * MostCandidates)
            .Select(r => new RecordRef(r.Kind, r.Id, r.Name)).ToListAsync(cancellation);
        return [.. Likeness.Nearest(text, candidates, 5)];
    }

    private static async Task<SearchResult> ResultAsync(
        CatalogueContext db, SearchText search, Dictionary<SearchKind, int> counts, IReadOnlyCollection<SearchKind> kinds, int page,
        CancellationToken cancellation)
    {
        var total = counts.Where(c => kinds.Count == 0 || kinds.Contains(c.Key)).Sum(c => c.Value);
        var skip = (long)(page - 1) * PageSize;
        IReadOnlyList<SearchHit> hits = skip >= total ? [] : await SearchReading.HitsAsync(db, search, kinds, MostWeighed, PageSize, skip, cancellation);
        return new(counts, new(hits, total, page, PageSize), Cut: counts.Values.Sum() >= MostWeighed);
    }

    private static async Task<Dictionary<SearchKind, int>> CountsAsync(CatalogueContext db, SearchText search, CancellationToken cancellation)
    {
        var (match, compact) = (search.AllWords, search.Compact);
        var counts = await db.Database.SqlQuery<KindCount>($"""
            SELECT kind AS "Kind", count(*) AS "Count" FROM (
                SELECT * FROM (SELECT rowid, kind FROM record_search WHERE record_search MATCH {match} LIMIT {MostWeighed})
                UNION SELECT rowid, kind FROM record_search
                WHERE rowid IN (SELECT row FROM search_names WHERE start = {compact} AND place < {(int)NamePlace.Within}))
            GROUP BY kind
            """).ToListAsync(cancellation);
        return counts.ToDictionary(c => SearchKinds.Parse(c.Kind), c => c.Count);
    }

    private sealed record KindCount(string Kind, int Count);
}
