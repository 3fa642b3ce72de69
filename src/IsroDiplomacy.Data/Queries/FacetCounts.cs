using System.Globalization;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Turns the codes of narrowed rows into facets. Every method sends one statement, and one more where a selected record is not among the most frequent.</summary>
public static class FacetCounts
{
    /// <summary>The value that stands for rows without a date.</summary>
    public const string Undated = "undated";

    private const int MostValues = 100;

    /// <param name="codes">One code for each row and value; null where the field is unknown, which the facet leaves out.</param>
    internal static async Task<Facet> ByTermAsync(
        IQueryable<string?> codes, string name, string title, IReadOnlyCollection<string> selected, Lexicon lexicon, string vocabulary,
        CancellationToken cancellation)
    {
        var counts = await codes.Where(c => c != null).GroupBy(c => c!).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var values = lexicon.Of(vocabulary)
            .Select(t => new FacetValue(t.Code, t.Label, counts.GetValueOrDefault(t.Code), selected.Contains(t.Code), t.Definition))
            .OrderByDescending(v => v.Count);
        return new(name, title, [.. values]);
    }

    /// <param name="ids">One record id for each row and value, without repeats within a row.</param>
    /// <param name="records">The records of the kind the ids belong to; the most frequent hundred are listed, and those selected.</param>
    internal static async Task<Facet> ByRecordAsync(
        IQueryable<string> ids, IQueryable<Record> records, string name, string title, IReadOnlyCollection<string> selected,
        CancellationToken cancellation)
    {
        var found = await ids.GroupBy(id => id).Select(g => new { Id = g.Key, Count = g.Count() })
            .Join(records, g => g.Id, r => r.Id, (g, r) => new { g.Id, g.Count, r.Name })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Name).ThenBy(g => g.Id)
            .Take(MostValues + 1).ToListAsync(cancellation);
        var listed = found.Take(MostValues).Select(g => new FacetValue(g.Id, g.Name, g.Count, selected.Contains(g.Id))).ToList();
        var absent = selected.Where(s => listed.TrueForAll(v => v.Code != s)).ToList();
        if (absent.Count > 0)
        {
            // A selected value beyond the hundred, or without rows, still has to be seen so that it can be taken back.
            var rest = await records.Where(r => absent.Contains(r.Id)).Select(r => new { r.Id, r.Name, Count = ids.Count(id => id == r.Id) })
                .ToListAsync(cancellation);
            listed.AddRange(rest.Select(r => new FacetValue(r.Id, r.Name, r.Count, true)));
        }

        return new(name, title, listed, found.Count > MostValues ? 1 : 0);
    }

    /// <param name="years">One year for each row; null where the date is unknown.</param>
    internal static async Task<Facet> ByDecadeAsync(
        IQueryable<int?> years, string name, string title, string undatedLabel, IReadOnlyCollection<int?> selected,
        CancellationToken cancellation)
    {
        var counts = await years.GroupBy(y => y / 10).Select(g => new { Tens = g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var decades = counts.Select(c => c.Tens * 10).Union(selected).OrderBy(d => d ?? int.MaxValue);
        return new(name, title,
            [.. decades.Select(d => new FacetValue(
                DecadeCode(d), d is null ? undatedLabel : DecadeCode(d), counts.FirstOrDefault(c => c.Tens * 10 == d)?.Count ?? 0,
                selected.Contains(d)))]);
    }

    /// <param name="years">One year for each row; rows without one are left out. Latest year first.</param>
    internal static async Task<Facet> ByYearAsync(
        IQueryable<int?> years, string name, string title, IReadOnlyCollection<int> selected, CancellationToken cancellation)
    {
        var counts = await years.Where(y => y != null).GroupBy(y => y!.Value).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new(name, title,
            [.. counts.Keys.Union(selected).OrderDescending().Select(y => (Year: y, Code: y.ToString(CultureInfo.InvariantCulture)))
                .Select(y => new FacetValue(y.Code, y.Code, counts.GetValueOrDefault(y.Year), selected.Contains(y.Year)))]);
    }

    /// <summary>A third statement where there are more values than are listed.</summary>
    /// <param name="texts">One value for each row. The most frequent are listed, and those selected.</param>
    internal static async Task<Facet> ByTextAsync(
        IQueryable<string> texts, string name, string title, IReadOnlyCollection<string> selected, int most, CancellationToken cancellation)
    {
        var found = await texts.GroupBy(t => t).Select(g => new { g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(most + 1).ToListAsync(cancellation);
        var listed = found.Take(most).Select(g => new FacetValue(g.Key, g.Key, g.Count, selected.Contains(g.Key))).ToList();
        var absent = selected.Where(s => listed.TrueForAll(v => v.Code != s)).ToList();
        if (absent.Count > 0)
        {
            var rest = await texts.Where(t => absent.Contains(t)).GroupBy(t => t).Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
            listed.AddRange(absent.Select(t => new FacetValue(t, t, rest.GetValueOrDefault(t), true)));
        }

        var more = found.Count > most ? await texts.Distinct().CountAsync(cancellation) - listed.Count(v => v.Count > 0) : 0;
        return new(name, title, listed, more);
    }

    /// <summary><c>1970s</c>, or <c>undated</c> for null.</summary>
    public static string DecadeCode(int? decade) =>
        decade is { } first ? string.Create(CultureInfo.InvariantCulture, $"{first}s") : Undated;
}
