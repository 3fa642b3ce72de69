using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>Records by sort and decade, ready to be drawn, tabled and told.</summary>
/// <param name="label">The word for a sort.</param>
/// <param name="parameter">The parameter of the list that takes a sort.</param>
public sealed class DecadeCounts(IReadOnlyList<DecadeCount> counts, Func<string, string> label, string parameter, ListAddress list)
{
    private readonly IReadOnlyList<string> _sorts =
        [.. counts.GroupBy(c => c.Code).OrderByDescending(g => g.Sum(c => c.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];

    private readonly IReadOnlyList<int?> _decades = [.. counts.Select(c => c.Decade).Distinct().OrderBy(d => d ?? int.MaxValue)];

    public int Sorts => _sorts.Count;

    /// <param name="undated">What the records without a date are called.</param>
    public CountTable Table(string caption, string corner, string undated) => new(caption, corner,
        [.. _decades.Select(d => d is null ? undated : FacetCounts.DecadeCode(d)), "All"],
        [.. _sorts.Select(s => new CountRow(label(s), list.With(parameter, s).ToString(),
            [.. _decades.Select(d => Cell(Count(s, d), In(d).With(parameter, s))), Cell(counts.Where(c => c.Code == s).Sum(c => c.Count), list.With(parameter, s))]))]);

    /// <summary>For each decade what led in it; neighbours with one leader are told together.</summary>
    public string Leading()
    {
        var spans = new List<(string Leader, int From, int To)>();
        foreach (var decade in _decades.OfType<int>())
        {
            var most = _sorts.Max(s => Count(s, decade));
            var first = _sorts.Where(s => Count(s, decade) == most).ToList();
            var leader = first.Count > 2 ? "no one sort" : Components.Words.Listed(first.Select(s => Components.Words.InSentence(label(s))));
            if (spans.Count > 0 && spans[^1].Leader == leader) spans[^1] = spans[^1] with { To = decade };
            else spans.Add((leader, decade, decade));
        }

        return string.Join("; ", spans.Select(s => $"{s.Leader} in the {FacetCounts.DecadeCode(s.From)}{(s.To > s.From ? $" to the {FacetCounts.DecadeCode(s.To)}" : "")}"));
    }

    private int Count(string sort, int? decade) => counts.Where(c => c.Code == sort && c.Decade == decade).Sum(c => c.Count);

    private ListAddress In(int? decade) => list.With("decade", FacetCounts.DecadeCode(decade));

    private static CountCell Cell(int count, ListAddress href) => new(count, count == 0 ? null : href.ToString());
}
