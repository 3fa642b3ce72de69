using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>A date as a point on an axis of years: mid-1975 is 1975.5. A coarse date stands where its interval begins.</summary>
public static class YearPart
{
    public static double Of(PartialDate date)
    {
        return Of(date.Earliest);
    }

    /// <summary>The point at which its interval is over.</summary>
    public static double After(PartialDate date) => Of(date.Latest.AddDays(1));

    private static double Of(DateOnly day)
    {
        return day.Year + (day.DayOfYear - 1) / (DateTime.IsLeapYear(day.Year) ? 366.0 : 365.0);
    }
}
