using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Components.Lists;

/// <summary>Names one view of a list, so that no two views bear one title.</summary>
public static class ListHeading
{
    /// <summary><c>Agreements (partner: France; sorted by title; page 2)</c></summary>
    /// <param name="span">Null for lists that aren't narrowed by years.</param>
    /// <param name="sorts">The first is the order where the address names none.</param>
    public static string Of(
        string list, IEnumerable<Facet> facets, IReadOnlyList<(string Word, string Label)> sorts, ListAddress address, YearSpan? span = null)
    {
        var parts = Filters(facets, span);
        var sort = address.Value("sort");
        parts.AddRange(sorts.Skip(1).Where(s => s.Word == sort).Select(s => "sorted by " + s.Label));
        if (address.Value("page") is { } page) parts.Add("page " + page);
        return parts.Count == 0 ? list : $"{list} ({string.Join("; ", parts)})";
    }

    /// <summary>What is on, in words: <c>partner: France</c>, <c>from 1990</c>.</summary>
    public static List<string> Filters(IEnumerable<Facet> facets, YearSpan? span = null)
    {
        var parts = facets.Select(f => (f.Title, Values: f.Values.Where(v => v.Selected).Select(v => v.Label).ToList()))
            .Where(f => f.Values.Count > 0).Select(f => $"{Words.InSentence(f.Title)}: {string.Join(", ", f.Values)}").ToList();
        if (span is not null && SpanFilters.Words(span) is { } years) parts.Add(years);
        return parts;
    }
}
