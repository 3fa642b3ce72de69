using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>What one page of the stream holds of a decade.</summary>
/// <param name="All">Every year of the decade that has records, on this page or another.</param>
/// <param name="Years">The years on this page.</param>
public sealed record StreamDecade(Decade Decade, IReadOnlyList<TimelineYear> All, IReadOnlyList<StreamYear> Years)
{
    /// <summary>Parts the rows of a page, which come in the order of time.</summary>
    public static IReadOnlyList<StreamDecade> Of(IReadOnlyList<TimelineRow> rows, TimelineYears years) =>
        [.. rows.GroupBy(r => r.Date.Year).Select(y => StreamYear.Of(years.Of(y.Key)!, [.. y]))
            .GroupBy(y => Decade.Of(y.Year.Year))
            .Select(d => new StreamDecade(d.Key, [.. years.Years.Where(y => Decade.Of(y.Year) == d.Key)], [.. d]))];
}

/// <summary>What one page of the stream holds of a year.</summary>
/// <param name="Year">The whole year, on this page or another.</param>
/// <param name="Folded">Agreements that stand in one line, to be opened: in a full year they would bury the rest.</param>
public sealed record StreamYear(TimelineYear Year, IReadOnlyList<TimelineRow> Shown, IReadOnlyList<TimelineRow> Folded)
{
    private const int FullYear = 9;
    private const int ManyAgreements = 4;
    private const int NamedPartners = 4;

    public static StreamYear Of(TimelineYear year, IReadOnlyList<TimelineRow> rows)
    {
        var folds = year.Total > FullYear && year.In(TimelineLane.Agreements) > ManyAgreements;
        return new(year,
            [.. rows.Where(r => !folds || r.Kind != RecordKind.Agreement)], [.. rows.Where(r => folds && r.Kind == RecordKind.Agreement)]);
    }

    /// <summary>The partners that rows name, most first: <c>France 4, Japan 2 …</c></summary>
    public static string PartnersOf(IEnumerable<TimelineRow> rows)
    {
        var partners = rows.SelectMany(r => r.Partners).CountBy(p => p.Name)
            .OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).ToList();
        return string.Join(", ", partners.Take(NamedPartners).Select(p => $"{p.Key} {p.Value}")) + (partners.Count > NamedPartners ? " …" : "");
    }
}
