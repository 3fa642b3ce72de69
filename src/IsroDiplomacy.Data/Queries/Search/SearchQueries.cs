using System.Text.Json;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Full-text search over the records of every kind. Accents and case don't matter; all words must be there, the last may be unfinished.</summary>
/// <remarks>EF Core has no mapping for FTS5, so these and <see cref="NameSearch"/> are the only queries in SQL.</remarks>
public sealed class SearchQueries(IDbContextFactory<CatalogueContext> contexts)
{
    public const int PageSize = 30;

    /// <summary>How many of a kind are shown where all kinds are.</summary>
    public const int GroupSize = 5;

    private const int MostCandidates = 100;

    // After 0 for the name itself and 1 for another name.
    private const int NotExact = 2;

    /// <summary>The best of each kind, the kind with the best hit first. Four statements.</summary>
    /// <returns>Empty where nothing was found, or the text holds no word.</returns>
    public async Task<IReadOnlyList<SearchGroup>> GroupsAsync(string text, CancellationToken cancellation = default)
    {
        if (SearchText.Of(text) is not { } search) return [];
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var counts = await CountsAsync(db, search, cancellation);
        if (counts.Count == 0) return [];
        var (match, exact) = (search.AllWords, await ExactAsync(db, search, cancellation));
        var found = await db.Database.SqlQuery<Found>($"""
            WITH hits AS MATERIALIZED (
                SELECT rowid AS "RowId", key AS "Key", kind AS "Kind", name AS "Name", aliases AS "Aliases",
                    coalesce((SELECT e.value FROM json_each({exact}) e WHERE e.key = s.key), {NotExact}) AS "Exactness",
                    bm25(record_search, 0, 0, 10, 8, 1) AS "Score"
                FROM record_search s WHERE record_search MATCH {match}),
            ranked AS (
                SELECT *, row_number() OVER (PARTITION BY "Kind" ORDER BY "Exactness", "Score", "Key") AS place FROM hits)
            SELECT r."RowId", r."Key", r."Kind", r."Name", r."Aliases", r."Exactness", coalesce(t."Date", e."Date", c."Launched") AS "Date"
            FROM ranked r LEFT JOIN "Timeline" t ON t."RecordKey" = r."Key"
            LEFT JOIN "Events" e ON e."RecordKey" = r."Key" LEFT JOIN "CustomerSatellites" c ON c."RecordKey" = r."Key"
            WHERE place <= {GroupSize} ORDER BY r."Exactness", r."Score", r."Key"
            """).ToListAsync(cancellation);
        var hits = await HitsAsync(db, match, found, cancellation);
        return [.. hits.GroupBy(h => h.Kind).Select(g => new SearchGroup(g.Key, counts[g.Key], [.. g]))];
    }

    /// <summary>All of one kind, best first. Four statements.</summary>
    public async Task<Page<SearchHit>> ListAsync(string text, RecordKind kind, int page, CancellationToken cancellation = default)
    {
        if (SearchText.Of(text) is not { } search) return new([], 0, page, PageSize);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var total = (await CountsAsync(db, search, cancellation)).GetValueOrDefault(kind);
        var skip = (long)(page - 1) * PageSize;
        if (skip >= total) return new([], total, page, PageSize);
        var (match, exact) = (search.AllWords, await ExactAsync(db, search, cancellation));
        var found = await db.Database.SqlQuery<Found>($"""
            SELECT s.rowid AS "RowId", s.key AS "Key", s.kind AS "Kind", s.name AS "Name", s.aliases AS "Aliases",
                coalesce((SELECT x.value FROM json_each({exact}) x WHERE x.key = s.key), {NotExact}) AS "Exactness",
                coalesce(t."Date", e."Date", c."Launched") AS "Date"
            FROM record_search s LEFT JOIN "Timeline" t ON t."RecordKey" = s.key
            LEFT JOIN "Events" e ON e."RecordKey" = s.key LEFT JOIN "CustomerSatellites" c ON c."RecordKey" = s.key
            WHERE record_search MATCH {match} AND s.kind = {kind.Code()}
            ORDER BY "Exactness", bm25(record_search, 0, 0, 10, 8, 1), s.key LIMIT {PageSize} OFFSET {skip}
            """).ToListAsync(cancellation);
        return new(await HitsAsync(db, match, found, cancellation), total, page, PageSize);
    }

    /// <summary>How many records of each kind hold the words. One statement.</summary>
    public async Task<IReadOnlyDictionary<RecordKind, int>> CountsAsync(string text, CancellationToken cancellation = default)
    {
        if (SearchText.Of(text) is not { } search) return new Dictionary<RecordKind, int>();
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await CountsAsync(db, search, cancellation);
    }

    /// <summary>Up to five records whose id or name is like the text, the likest first: what a mistyped address may have meant. Two statements.</summary>
    public async Task<IReadOnlyList<RecordRef>> NearestAsync(string text, RecordKind? kind, CancellationToken cancellation = default)
    {
        // No id is longer, and comparing costs the product of the lengths.
        text = text[..Math.Min(Slug.MaxLength, text.Length)];
        if (SearchText.Of(text.Replace('-', ' ')) is not { } search) return [];
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var (match, code) = (search.AnyBeginning, kind?.Code());
        var keys = await db.Database.SqlQuery<string>($"""
            SELECT key AS "Value" FROM record_search
            WHERE record_search MATCH {match} AND ({code} IS NULL OR kind = {code}) ORDER BY bm25(record_search, 0, 0, 10, 8, 1), key LIMIT {MostCandidates}
            """).ToListAsync(cancellation);
        // Ids tell what names need not: the year and the partner of an agreement.
        var (start, kinds) = (text[..Math.Min(4, text.Length)], kind is { } one ? [one] : RecordKinds.All.ToArray());
        var candidates = await db.Records
            .Where(r => keys.Contains(r.Key) || kinds.Contains(r.Kind) && r.Id.CompareTo(start) >= 0 && r.Id.CompareTo(start + "~") <= 0)
            .OrderBy(r => r.Key).Take(3 * MostCandidates)
            .Select(r => new RecordRef(r.Kind, r.Id, r.Name)).ToListAsync(cancellation);
        return [.. Likeness.Nearest(text, candidates, 5)];
    }

    private static async Task<Dictionary<RecordKind, int>> CountsAsync(CatalogueContext db, SearchText search, CancellationToken cancellation)
    {
        var match = search.AllWords;
        var counts = await db.Database.SqlQuery<KindCount>($"""
            SELECT kind AS "Kind", count(*) AS "Count" FROM record_search WHERE record_search MATCH {match} GROUP BY kind
            """).ToListAsync(cancellation);
        return counts.ToDictionary(c => RecordKinds.Parse(c.Kind), c => c.Count);
    }

    // FTS5 finds a phrase in a name but can't tell whether it is the whole name; of the best candidates that is seen here.
    private static async Task<string> ExactAsync(CatalogueContext db, SearchText search, CancellationToken cancellation)
    {
        var match = search.InNames;
        var candidates = await db.Database.SqlQuery<Named>($"""
            SELECT key AS "Key", name AS "Name", aliases AS "Aliases" FROM record_search
            WHERE record_search MATCH {match} ORDER BY bm25(record_search, 0, 0, 10, 8, 1), key LIMIT {MostCandidates}
            """).ToListAsync(cancellation);
        var asked = SearchText.Fold(string.Join(' ', search.Words));
        return JsonSerializer.Serialize(candidates
            .Select(c => (c.Key, Place: SearchText.Fold(c.Name) == asked ? 0 : Lines(c.Aliases).Any(n => SearchText.Fold(n) == asked) ? 1 : NotExact))
            .Where(c => c.Place < NotExact).ToDictionary(c => c.Key, c => c.Place));
    }

    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(
        CatalogueContext db, string match, IReadOnlyList<Found> found, CancellationToken cancellation)
    {
        var rows = JsonSerializer.Serialize(found.Select(f => f.RowId));
        var excerpts = await db.Database.SqlQuery<Excerpt>($"""
            SELECT rowid AS "RowId", snippet(record_search, 4, char(2), char(3), '…', 24) AS "Text"
            FROM record_search WHERE record_search MATCH {match} AND rowid IN (SELECT value FROM json_each({rows}))
            """).ToDictionaryAsync(e => e.RowId, e => e.Text, cancellation);
        return [.. found.Select(f => new SearchHit(
            RecordKinds.Parse(f.Kind), f.Key[(f.Kind.Length + 1)..], f.Name, Lines(f.Aliases),
            f.Date is null ? null : PartialDate.Parse(f.Date), f.Exactness < NotExact, Parts(excerpts.GetValueOrDefault(f.RowId) ?? "")))];
    }

    private static string[] Lines(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static List<ExcerptPart> Parts(string marked) =>
        [.. marked.Split('\u0002').SelectMany((piece, index) =>
        {
            var ends = index == 0 ? -1 : piece.IndexOf('\u0003');
            return ends < 0 ? [new(piece, false)] : new[] { new ExcerptPart(piece[..ends], true), new(piece[(ends + 1)..], false) };
        }).Where(p => p.Text.Length > 0)];

    private sealed record Found(long RowId, string Key, string Kind, string Name, string? Aliases, int Exactness, string? Date);

    private sealed record Named(string Key, string Name, string? Aliases);

    private sealed record KindCount(string Kind, int Count);

    private sealed record Excerpt(long RowId, string? Text);
}
