using System.Text.Json;
using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Import.Search;

/// <summary>Makes and fills the tables of the search.</summary>
internal static class SearchIndex
{
    public static async Task FillAsync(CatalogueContext context, CatalogueContent content, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlRawAsync(SearchTables.Create, cancellation);
        var (names, words) = (new List<object>(), new WordCounts());
        var number = 0;
        foreach (var row in SearchRows.Of(content))
        {
            await AddAsync(context, ++number, row, cancellation);
            names.AddRange(SearchNames.Of(row).Select(n => new { s = n.Start, p = (int)n.Place, r = number }));
            // Titles of documents are others' words, with others' misspellings.
            if (row.Kind != SearchKind.Source) words.Add(row);
        }

        var (nameRows, wordRows, slipRows) = (
            JsonSerializer.Serialize(names),
            JsonSerializer.Serialize(words.Counts.Select(w => new { w = w.Key, n = w.Value })),
            JsonSerializer.Serialize(words.Counts.Keys.SelectMany(w => Slips.Of(w).Select(s => new { s, w }))));
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO search_names SELECT value->>'s', value->>'p', value->>'r' FROM json_each({nameRows})", cancellation);
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO search_words SELECT value->>'w', value->>'n' FROM json_each({wordRows})", cancellation);
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO search_slips SELECT value->>'s', value->>'w' FROM json_each({slipRows})", cancellation);
        await context.Database.ExecuteSqlRawAsync("INSERT INTO record_search (record_search) VALUES ('optimize')", cancellation);
        await context.Database.ExecuteSqlRawAsync(SearchTables.FillClaims, cancellation);
    }

    private static Task<int> AddAsync(CatalogueContext context, int number, SearchRow row, CancellationToken cancellation) =>
        context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO record_search (rowid, key, date, weight, kind, name, aliases, spelt, context, body)
            VALUES ({number}, {row.Key}, {row.Date?.ToString()}, {row.Kind.Weight()}, {row.Kind.Code()}, {row.Name},
                {Lines(row.OtherNames)}, {Lines(row.Spellings)}, {Lines(row.Context)}, {Lines(row.Body)})
            """,
            cancellation);

    private static string Lines(IEnumerable<string?> texts) => string.Join('\n', texts);
}
