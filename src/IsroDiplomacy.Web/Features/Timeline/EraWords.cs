using System.Globalization;
using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Timeline;

public static class EraWords
{
    /// <summary><c>1957–1969</c>, <c>from 1999 on</c></summary>
    public static string Span(EraRow era) => era.LastYear is { } last ? $"{era.FirstYear}–{last}" : $"from {era.FirstYear} on";

    /// <summary>The stream of the era's years.</summary>
    public static ListAddress Stream(EraRow era)
    {
        var from = new ListAddress(Urls.Timeline).With("from", era.FirstYear.ToString(CultureInfo.InvariantCulture));
        return era.LastYear is { } last ? from.With("to", last.ToString(CultureInfo.InvariantCulture)) : from;
    }
}
