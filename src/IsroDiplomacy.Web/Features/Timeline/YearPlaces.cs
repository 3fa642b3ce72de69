using System.Globalization;
using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>Where each year of the whole timeline is told: among those before 1969, or from 1969 on.</summary>
/// <param name="all">The stream without limits of years.</param>
public sealed class YearPlaces(TimelineYears all)
{
    private static readonly ListAddress Stream = new(Urls.Timeline);

    private readonly TimelineYears _before = all.Within(null, TimelineFilter.Start - 1);
    private readonly TimelineYears _since = all.Within(TimelineFilter.Start, null);

    /// <summary>The address of the year, or of the next one that holds a record; after the last of them, that of the last.</summary>
    public string Of(int year)
    {
        var last = (TimelineFilter.Start - 1).ToString(CultureInfo.InvariantCulture);
        if (year < TimelineFilter.Start && _before.From(year) is { } early) return Place(Stream.With("to", last), _before, early.Year);
        return (_since.From(year) ?? (_since.Years is [.., var latest] ? latest : null)) is { } near ? Place(Stream, _since, near.Year) : Urls.Timeline;
    }

    private static string Place(ListAddress stream, TimelineYears years, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{stream.Page(years.PageOf(year) ?? years.LastPage)}#y{year}");
}
