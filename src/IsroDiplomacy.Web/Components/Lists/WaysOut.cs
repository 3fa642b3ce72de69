using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Frame;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Components.Lists;

/// <summary>Leads on from a list that is empty: one filter taken away at a time, with the rows found then.</summary>
public static class WaysOut
{
    /// <summary>Stands for the span of years where facets go by their names.</summary>
    public const string Span = "span";

    /// <param name="count">Counts the rows without the filters of one facet, by its name.</param>
    /// <param name="span">Null for lists that aren't narrowed by years.</param>
    public static async Task<IReadOnlyList<WayOut>> FindAsync(IEnumerable<Facet> facets, ListAddress address, Func<string, Task<int>> count, YearSpan? span = null)
    {
        var ways = new List<WayOut>();
        foreach (var facet in facets.Where(f => f.Values.Any(v => v.Selected)))
        {
            var values = string.Join(", ", facet.Values.Where(v => v.Selected).Select(v => v.Label));
            ways.Add(new($"Without “{values}” ({Words.InSentence(facet.Title)})", address.Without(facet.Name).ToString(), await count(facet.Name)));
        }

        if (span is { IsOpen: false })
            ways.Add(new($"Of all years, not {SpanFilters.Words(span)}", SpanFilters.Without(address).ToString(), await count(Span)));
        return ways;
    }
}
