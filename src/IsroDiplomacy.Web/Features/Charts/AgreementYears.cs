using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Charts;

/// <summary>Agreements by year and type, ready to be drawn, tabled and told.</summary>
/// <param name="list">The list of what is counted; each mark narrows it.</param>
public sealed class AgreementYears(IReadOnlyList<YearCount> counts, Lexicon lexicon, ListAddress list)
{
    // The commonest type first, as the lanes stand.
    private readonly IReadOnlyList<string> _types =
        [.. counts.GroupBy(c => c.Code).OrderByDescending(g => g.Sum(c => c.Count)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key)];

    public int Total => counts.Sum(c => c.Count);

    private int Undated => counts.Where(c => c.Year is null).Sum(c => c.Count);

    public TimeScale ScaleTo(int last) => new(
        Math.Min(StripLane.FirstYear, counts.Min(c => c.Year) ?? StripLane.FirstYear), Math.Max(last, counts.Max(c => c.Year) ?? last));

    public IReadOnlyList<StripLane> Lanes =>
        [.. _types.Select(type => new StripLane(Label(type), "agreement",
            [.. counts.Where(c => c.Code == type && c.Year is not null).OrderBy(c => c.Year).Select(c => new StripColumn(c.Year!.Value, c.Count))])
            { HrefOf = (year, _) => In(list.With("type", type), year).ToString() }).Where(l => l.Columns.Count > 0)];

    public CountTable Table => new("Agreements by year and type", "Year", [.. _types.Select(Label), "All"],
        [.. counts.Select(c => c.Year).Distinct().OrderBy(y => y ?? int.MaxValue).Select(YearRow)])
    {
        Foot = new("All years", list.ToString(),
            [.. _types.Select(t => new CountCell(counts.Where(c => c.Code == t).Sum(c => c.Count), list.With("type", t).ToString())),
             new(Total, list.ToString())]),
    };

    public string Sentence(IReadOnlyList<string> filters)
    {
        var years = counts.Where(c => c.Year is not null).GroupBy(c => c.Year!.Value)
            .Select(g => (Year: g.Key, Count: g.Sum(c => c.Count))).OrderBy(y => y.Year).ToList();
        var text = Leaders.Scope(filters) + Words.Count(Total, "agreement");
        if (years.Count == 0) return $"{text}, none of them dated.";
        var (peak, most) = years.MaxBy(y => y.Count);
        if (years.Count > 1)
        {
            text += string.Create(CultureInfo.InvariantCulture, $", the first dated {years[0].Year} and the last {years[^1].Year}");
            if (years.Count(y => y.Count == most) == 1)
                text += string.Create(CultureInfo.InvariantCulture, $"; no year has more than {peak}, with {most}");
            if (years.Sum(y => y.Count) >= 10)
                text += string.Create(CultureInfo.InvariantCulture, $". Half of those dated were made in or after {Middle(years)}");
        }
        else text += string.Create(CultureInfo.InvariantCulture, $", all of {years[0].Year}");
        var commonest = counts.Where(c => c.Code == _types[0]).Sum(c => c.Count);
        text += _types.Count == 1
            ? $". All are of one type: {Words.InSentence(Label(_types[0]))}."
            : $". The commonest type is the {Words.InSentence(Label(_types[0]))}: {Words.Number(commonest)}.";
        return Undated > 0 ? $"{text} {Words.Number(Undated)} without a date {(Undated == 1 ? "stands" : "stand")} in the table only." : text;
    }

    private CountRow YearRow(int? year)
    {
        var row = year is { } y ? In(list, y) : list.With("decade", FacetCounts.Undated);
        return new(
            year?.ToString(CultureInfo.InvariantCulture) ?? "No date found", row.ToString(),
            [.. _types.Select(t => Cell(counts.Where(c => c.Code == t && c.Year == year).Sum(c => c.Count), row.With("type", t))),
             Cell(counts.Where(c => c.Year == year).Sum(c => c.Count), row)]);
    }

    private static CountCell Cell(int count, ListAddress href) => new(count, count == 0 ? null : href.ToString());

    private static ListAddress In(ListAddress list, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return list.With("from", text).With("to", text);
    }

    // The latest year for which it is still true that half of all lie in it or after it.
    private static int Middle(List<(int Year, int Count)> years)
    {
        var (total, since) = (years.Sum(y => y.Count), 0);
        foreach (var (year, count) in Enumerable.Reverse(years))
        {
            since += count;
            if (2 * since >= total) return year;
        }

        return years[0].Year;
    }

    private string Label(string type) => lexicon.Label(Vocabularies.AgreementTypes, type);
}
