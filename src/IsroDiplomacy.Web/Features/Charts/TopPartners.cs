using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;
using IsroDiplomacy.Web.Features.Network;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>The partners with most ties in two periods, ready to be drawn, tabled and told.</summary>
/// <param name="filter">Its span is not used: each period has its own.</param>
public sealed class TopPartners(TieFilter filter, (YearSpan Span, IReadOnlyList<Tied> Partners) then, (YearSpan Span, IReadOnlyList<Tied> Partners) now)
{
    public const int MostDrawn = 12;

    private const int MostTold = 3;

    public int Greatest => then.Partners.Concat(now.Partners).Select(p => p.All).DefaultIfEmpty(1).Max();

    public bool IsEmpty => then.Partners.Count + now.Partners.Count == 0;

    public IReadOnlyList<StackRow> Then => Rows(then, p => Rank(now.Partners, p) is { } rank ? $"now {Ordinal(rank)}" : "now none");

    public IReadOnlyList<StackRow> Now => Rows(now, p => Rank(then.Partners, p) is { } rank ? $"was {Ordinal(rank)}" : "new");

    public CountTable Table => new("Ties with India by partner in two periods", "Partner",
        ["Then: missions", "Then: agreements", "Then: all", "Now: missions", "Now: agreements", "Now: all"],
        [.. then.Partners.Concat(now.Partners).DistinctBy(p => p.Id).OrderByDescending(p => In(now.Partners, p)).ThenByDescending(p => In(then.Partners, p))
            .ThenBy(p => p.Name, StringComparer.Ordinal)
            .Select(p => new CountRow(p.Name, Urls.Partner(p.Id), [.. Cells(then, p.Id), .. Cells(now, p.Id)]))]);

    public string Sentence()
    {
        var (first, last) = (Top(then.Partners), Top(now.Partners));
        var stayed = first.Count(f => last.Any(l => l.Id == f.Id));
        return $"{Period(then.Span)}: {Told(then.Partners)}. {Period(now.Span)}: {Told(now.Partners)}. "
            + (first.Count == 0 || last.Count == 0 ? "" : $"Of the first {Words.Number(first.Count)} then, {Words.Number(stayed)} are among the first {Words.Number(last.Count)} now.");
    }

    public static string Period(YearSpan span) => Words.Sentence(Filters.SpanFilters.Words(span) ?? "all years");

    private IReadOnlyList<StackRow> Rows((YearSpan Span, IReadOnlyList<Tied> Partners) period, Func<Tied, string> aside) =>
        [.. Top(period.Partners).Select(p => new StackRow(p.Name, Urls.Partner(p.Id), Parts(period.Span, p), aside(p)))];

    private IReadOnlyList<StackPart> Parts(YearSpan span, Tied partner) =>
    [
        new("missions", partner.Missions, TieFilters.Missions(filter with { Span = span }, partner.Id).ToString(), StackLook.Hatched) { Kind = "mission" },
        new("agreements", partner.Agreements, TieFilters.Agreements(filter with { Span = span }, partner.Id).ToString(), StackLook.Whole) { Kind = "agreement" },
    ];

    private IEnumerable<CountCell> Cells((YearSpan Span, IReadOnlyList<Tied> Partners) period, string id)
    {
        var found = period.Partners.FirstOrDefault(p => p.Id == id);
        if (found is null) return [new(0, null), new(0, null), new(0, null)];
        return [.. Parts(period.Span, found).Select(p => new CountCell(p.Count, p.Count == 0 ? null : p.Href)), new(found.All, null)];
    }

    private static List<Tied> Top(IReadOnlyList<Tied> partners) => [.. partners.Take(MostDrawn)];

    private static int In(IReadOnlyList<Tied> partners, Tied partner) => partners.FirstOrDefault(p => p.Id == partner.Id)?.All ?? 0;

    // As in sport: those with as many share a rank.
    private static int? Rank(IReadOnlyList<Tied> partners, Tied partner) =>
        partners.FirstOrDefault(p => p.Id == partner.Id) is { } found ? partners.Count(p => p.All > found.All) + 1 : null;

    private static string Told(IReadOnlyList<Tied> partners) => partners.Count == 0 ? "none"
        : Words.Listed(partners.Take(MostTold).Select(p => $"{p.Name} {Words.Number(p.All)}"));

    private static string Ordinal(int rank) => Words.Number(rank) + (rank % 100 is 11 or 12 or 13 ? "th" : (rank % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
