namespace IsroDiplomacy.Data.Queries;

/// <summary>Months as whole numbers that follow each other: thirteen a year, the last for records whose month isn't known.</summary>
public static class TimelineSlots
{
    public const int PerYear = 13;

    /// <param name="month">1 to 12, or null where it isn't known.</param>
    public static int Of(int year, int? month) => year * PerYear + (month ?? PerYear) - 1;

    public static int YearOf(int slot) => slot / PerYear;

    /// <returns>1 to 12, or null for records whose month isn't known.</returns>
    public static int? MonthOf(int slot) => slot % PerYear + 1 is < PerYear and var month ? month : null;
}
