using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What a reader who has begun to type may be looking for.</summary>
public sealed class SuggestionQueries(IDbContextFactory<CatalogueContext> contexts)
{
    public const int Most = 8;

    // A bound for a few letters in a catalogue of any size; the names that are the text itself are the first of them.
    private const int MostNames = 1000;

    /// <summary>
    /// Names that begin with the text; where there are none, names with all its words, then both in the nearest spelling.
    /// One statement; up to six if nothing is called so.
    /// </summary>
    /// <returns>Empty for less than two letters. Documents are left to the search itself.</returns>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, CancellationToken cancellation = default)
    {
        if (SearchText.Of(text) is not { Compact.Length: > 1 } search) return [];
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await NamedAsync(db, search, cancellation);
        if (found.Count == 0 && await Spelling.CorrectAsync(db, search, cancellation) is { } corrected) found = await NamedAsync(db, corrected, cancellation);
        return found;
    }

    private static async Task<IReadOnlyList<Suggestion>> NamedAsync(CatalogueContext db, SearchText search, CancellationToken cancellation)
    {
        var compact = search.Compact;
        var named = await db.Database.SqlQuery<Named>($"""
            SELECT s.key AS "Key", s.kind AS "Kind", s.name AS "Name", s.aliases AS "Aliases"
            FROM (
                SELECT row, min(CASE WHEN start = {compact} AND place < {(int)NamePlace.Within} THEN place - 10 ELSE place END) AS tier
                FROM (SELECT * FROM search_names WHERE start >= {compact} AND start <= {compact} || '~' LIMIT {MostNames}) GROUP BY row) n
            JOIN record_search s ON s.rowid = n.row
            WHERE s.kind <> 'source' ORDER BY n.tier, s.weight DESC, length(s.name), s.name, s.key LIMIT {Most}
            """).ToListAsync(cancellation);
        if (named.Count == 0)
        {
            var match = search.BeginningsInNames;
            named = await db.Database.SqlQuery<Named>($"""
                SELECT key AS "Key", kind AS "Kind", name AS "Name", aliases AS "Aliases"
                FROM (SELECT * FROM record_search WHERE record_search MATCH {match} AND kind <> 'source' LIMIT {MostNames})
                ORDER BY weight DESC, length(name), name, key LIMIT {Most}
                """).ToListAsync(cancellation);
        }

        return [.. named.Select(n => new Suggestion(SearchKinds.Parse(n.Kind), n.Key[(n.Kind.Length + 1)..], n.Name, Otherwise(n, compact)))];
    }

    // What tells the reader why a name is offered that is not the one being typed.
    private static string? Otherwise(Named named, string compact) =>
        Folding.Compact(named.Name).Contains(compact, StringComparison.Ordinal)
            ? null
            : named.Aliases?.Split('\n').FirstOrDefault(a => Folding.Compact(a).Contains(compact, StringComparison.Ordinal));

    private sealed record Named(string Key, string Kind, string Name, string? Aliases);
}

/// <param name="Otherwise">The other name that was being typed; null where it is the name itself.</param>
public sealed record Suggestion(SearchKind Kind, string Id, string Name, string? Otherwise);
