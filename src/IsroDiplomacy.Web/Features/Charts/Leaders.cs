using IsroDiplomacy.Web.Components;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>Says who or what stands first, from the numbers drawn.</summary>
public static class Leaders
{
    private const int Most = 3;

    /// <summary><c>Most: France 28, Japan 22 and Russia 22</c>; the others that have as many as the third are only counted. Null where there is nothing.</summary>
    /// <param name="all">In any order.</param>
    public static string? Of(IEnumerable<(string Name, int Count)> all)
    {
        var ranked = all.Where(a => a.Count > 0).OrderByDescending(a => a.Count).ThenBy(a => a.Name, StringComparer.Ordinal).ToList();
        if (ranked.Count == 0) return null;
        var told = ranked.Take(Most).ToList();
        var level = ranked.Skip(Most).Count(a => a.Count == told[^1].Count);
        return "Most: " + Words.Listed(told.Select(a => $"{a.Name} {Words.Number(a.Count)}")
            .Concat(level > 0 ? [$"{Words.Number(level)} more with {Words.Number(told[^1].Count)}"] : Array.Empty<string>()));
    }

    /// <summary>The filters that a sentence is under, as a sentence of its own: <c>Partner: France; from 1990. </c></summary>
    public static string Scope(IReadOnlyList<string> filters) => filters.Count == 0 ? "" : Words.Sentence(string.Join("; ", filters)) + ". ";
}
