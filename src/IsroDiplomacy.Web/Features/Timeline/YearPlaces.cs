using System.Globalization;
using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>Where each year is told: in the stream being shown if it reaches so far, else in that of the years before 1969 or from 1969 on.</summary>
/// <param name="all">The stream without limits of years.</param>
/// <param name="shown">What its limits leave of it.</param>
/// <param name="from">The first of these limits.</param>
/// <param name="stream">The address of the stream being shown.</param>
public sealed class YearPlaces(TimelineYears all, TimelineYears shown, int? from, ListAddress stream)
{
    private readonly TimelineYears _before = all.Within(null, TimelineFilter.Start - 1);
    private readonly TimelineYears _since = all.Within(TimelineFilter.Start, null);

    /// <summary>Over the whole timeline.</summary>
    public YearPlaces(TimelineYears all) : this(all, all.Within(TimelineFilter.Start, null), TimelineFilter.Start, new(Urls.Timeline))
    {
    }

    /// <summary>The address of the year, or of the next one that holds a record; after the last of them, that of the last.</summary>
    public string Of(int year)
    {
        if (year >= (from ?? year) && shown.From(year) is { } here) return Place(stream, shown, here.Year);
        var outside = stream.Without("from").Without("to");
        var last = (TimelineFilter.Start - 1).ToString(CultureInfo.InvariantCulture);
        if (year < TimelineFilter.Start && _before.From(year) is { } early) return Place(outside.With("to", last), _before, early.Year);
        return (_since.From(year) ?? (_since.Years is [.., var latest] ? latest : null)) is { } near ? Place(outside, _since, near.Year) : outside.ToString();
    }

    private static string Place(ListAddress stream, TimelineYears years, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{stream.Page(years.PageOf(year) ?? years.LastPage)}#y{year}");
}
