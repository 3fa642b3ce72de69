using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>Records by partner and sort, ready to be drawn, tabled and told.</summary>
/// <param name="sorts">The codes a bar is made of, in the order of its parts.</param>
/// <param name="parameter">The parameter of the list that takes such a code.</param>
public sealed class PartnerStacks(
    IReadOnlyList<PartnerShare> counts, IReadOnlyList<(string Code, string Label, StackLook Look)> sorts, string parameter, ListAddress list)
{
    /// <summary>The most partners drawn; the table has them all.</summary>
    public const int MostDrawn = 24;

    private readonly IReadOnlyList<(PartnerRef Partner, IReadOnlyDictionary<string, int> Counts, int Total)> _partners =
        [.. counts.GroupBy(c => c.Partner).Select(g => (g.Key, (IReadOnlyDictionary<string, int>)g.ToDictionary(c => c.Code, c => c.Count), g.Sum(c => c.Count)))
            .OrderByDescending(p => p.Item3).ThenBy(p => p.Key.Name, StringComparer.Ordinal)];

    public int Partners => _partners.Count;

    public IReadOnlyList<(string Label, StackLook Look, string? Kind)> Keys =>
        [.. sorts.Where(s => counts.Any(c => c.Code == s.Code)).Select(s => (s.Label, s.Look, (string?)null))];

    public IReadOnlyList<StackRow> Rows =>
        [.. _partners.Take(MostDrawn).Select(p => new StackRow(p.Partner.Name, Of(p.Partner).ToString(),
            [.. sorts.Select(s => new StackPart(
                s.Label, p.Counts.GetValueOrDefault(s.Code), Of(p.Partner).With(parameter, s.Code).ToString(), s.Look))]))];

    public string? Leading => Leaders.Of(_partners.Select(p => (p.Partner.Name, p.Total)));

    public CountTable Table(string caption)
    {
        var columns = sorts.Where(s => counts.Any(c => c.Code == s.Code)).ToList();
        return new(caption, "Partner", columns.Count == 1 ? [columns[0].Label] : [.. columns.Select(s => s.Label), "All"],
            [.. _partners.Select(p => new CountRow(p.Partner.Name, Urls.Partner(p.Partner.Id), [
                .. columns.Select(s => Cell(p.Counts.GetValueOrDefault(s.Code), Of(p.Partner).With(parameter, s.Code))),
                .. columns.Count == 1 ? Array.Empty<CountCell>() : [Cell(p.Total, Of(p.Partner))],
            ]))]);
    }

    private static CountCell Cell(int count, ListAddress href) => new(count, count == 0 ? null : href.ToString());

    private ListAddress Of(PartnerRef partner) => list.With("partner", partner.Id);
}
