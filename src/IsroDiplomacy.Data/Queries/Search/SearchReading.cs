using System.Runtime.CompilerServices;
using System.Text.Json;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads the hits of a search in their order.</summary>
internal static class SearchReading
{
    // Names that begin with a few letters; those that are the text itself are the first of them.
    private const int MostNames = 500;

    // Above the places of exact names come those that only begin with the text, then all other hits.
    private const int Begins = 10;
    private const int Holds = 20;

    /// <summary>Two statements.</summary>
    public static async Task<IReadOnlyList<SearchHit>> HitsAsync(
        CatalogueContext db, SearchText search, IReadOnlyCollection<SearchKind> kinds, int mostWeighed, int take, long skip,
        CancellationToken cancellation)
    {
        var match = search.AllWords;
        var codes = kinds.Count == 0 ? null : kinds.Select(k => k.Code()).ToList();
        if (codes is not null) match = $"({match}) AND kind : ({string.Join(" OR ", codes.Select(c => $"\"{c}\""))})";
        var ranked = await db.Database.SqlQuery<Ranked>(Sql(
            $$"""
            WITH named AS MATERIALIZED (
                SELECT row, min(CASE WHEN start = {0} THEN place ELSE {{Begins}} + place END) AS tier
                FROM (SELECT * FROM search_names WHERE start >= {0} AND start <= {0} || '~' LIMIT {{MostNames}})
                WHERE place < {{(int)NamePlace.Within}} GROUP BY row),
            found AS (
                SELECT * FROM (SELECT rowid AS row, {{SearchTables.Score}} AS score FROM record_search WHERE record_search MATCH {1} LIMIT {{mostWeighed}})
                UNION ALL SELECT row, 0 FROM named WHERE tier < {{Begins}}),
            hits AS (SELECT row, min(score) AS score FROM found GROUP BY row)
            SELECT h.row AS "Row", s.key AS "Key", s.kind AS "Kind", s.name AS "Name", s.aliases AS "Aliases", s.date AS "Date",
                coalesce(n.tier, {{Holds}}) AS "Tier"
            FROM hits h JOIN record_search s ON s.rowid = h.row LEFT JOIN named n ON n.row = h.row
            WHERE {2} IS NULL OR s.kind IN (SELECT value FROM json_each({2}))
            ORDER BY coalesce(n.tier, {{Holds}}), CASE WHEN n.tier IS NULL THEN h.score * s.weight ELSE -s.weight END,
                CASE WHEN n.tier IS NULL THEN 0 ELSE length(s.name) END, s.name, s.key
            LIMIT {3} OFFSET {4}
            """, search.Compact, match, codes is null ? null : JsonSerializer.Serialize(codes), take, skip)).ToListAsync(cancellation);
        var marked = await MarkedAsync(db, match, ranked.Select(r => r.Row), cancellation);
        return [.. ranked.Select(r => Hit(r, marked.GetValueOrDefault(r.Row)))];
    }

    private static async Task<Dictionary<long, Marked>> MarkedAsync(
        CatalogueContext db, string match, IEnumerable<long> rows, CancellationToken cancellation)
    {
        var (opens, closes) = (MarkedText.Opens.ToString(), MarkedText.Closes.ToString());
        return await db.Database.SqlQuery<Marked>(Sql(
            $$"""
            SELECT rowid AS "Row", highlight(record_search, {{SearchTables.NameColumn}}, {0}, {1}) AS "Name",
                highlight(record_search, {{SearchTables.AliasesColumn}}, {0}, {1}) AS "Aliases",
                snippet(record_search, {{SearchTables.ContextColumn}}, {0}, {1}, '…', 16) AS "Context",
                snippet(record_search, {{SearchTables.BodyColumn}}, {0}, {1}, '…', 28) AS "Body"
            FROM record_search WHERE record_search MATCH {2} AND rowid IN (SELECT value FROM json_each({3}))
            """, opens, closes, match, JsonSerializer.Serialize(rows))).ToDictionaryAsync(m => m.Row, cancellation);
    }

    private static SearchHit Hit(Ranked ranked, Marked? marked)
    {
        var name = MarkedText.Of(marked?.Name ?? ranked.Name);
        var names = (marked?.Aliases ?? ranked.Aliases ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(MarkedText.Of).ToList();
        var (body, context) = (InLine(marked?.Body), InLine(marked?.Context));
        // The names beside it are shown where only they tell why it was found.
        var seen = names.Append(name).Append(body).SelectMany(t => t.Hits).ToHashSet();
        return new(
            SearchKinds.Parse(ranked.Kind), ranked.Key[(ranked.Kind.Length + 1)..], name, [.. names.OrderByDescending(n => n.HasHit)],
            ranked.Date is null ? null : PartialDate.Parse(ranked.Date), ranked.Tier < Begins,
            body.IsEmpty || context.Hits.Any(h => !seen.Contains(h)) ? context : body);
    }

    private static MarkedText InLine(string? lines) => MarkedText.Of(lines?.Replace("\n", " · ", StringComparison.Ordinal));

    // The columns of FTS5's own functions are part of the text; what readers typed is always a parameter.
    private static FormattableString Sql(string text, params object?[] parameters) => FormattableStringFactory.Create(text, parameters);

    private sealed record Ranked(long Row, string Key, string Kind, string Name, string? Aliases, string? Date, int Tier);

    private sealed record Marked(long Row, string? Name, string? Aliases, string? Context, string? Body);
}
