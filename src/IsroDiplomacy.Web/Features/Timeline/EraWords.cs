using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Timeline;

public static class EraWords
{
    /// <summary><c>1957–1969</c>, <c>from 1999 on</c></summary>
    public static string Span(EraRow era) => era.LastYear is { } last ? $"{era.FirstYear}–{last}" : $"from {era.FirstYear} on";

    /// <summary>The stream of the era's years.</summary>
    public static ListAddress Stream(EraRow era) => SpanFilters.Narrow(new(Urls.Timeline), new(era.FirstYear, era.LastYear));
}
