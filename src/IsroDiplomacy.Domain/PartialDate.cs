using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IsroDiplomacy.Domain;

/// <summary>A date as exact as its source: a year, a month of a year, or a day (EDTF level 0, ISO 8601-2:2019).</summary>
/// <remarks>
/// It stands for the interval from <see cref="Earliest"/> to <see cref="Latest"/>. Order is by the end of that interval,
/// then by its start from late to early, so a coarse date follows the exact dates it contains: 2018-03-31, 2018-03, 2018-04-01.
/// Years run from 1000 to 9999.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day) => (_year, _month, _day) = ((short)year, (byte)month, (byte)day);

    public int Year => _year;

    /// <summary>1 to 12, or null where only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>1 to 31, or null where the day is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    public DateOnly Earliest => new(_year, _month == 0 ? 1 : _month, _day == 0 ? 1 : _day);

    public DateOnly Latest
    {
        get
        {
            var month = _month == 0 ? 12 : _month;
            return new(_year, month, _day == 0 ? DateTime.DaysInMonth(_year, month) : _day);
        }
    }

    /// <summary>True where the two intervals share a day, as <c>2018</c> and <c>2018-03-02</c> do.</summary>
    public bool Overlaps(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>True where <paramref name="other"/> lies wholly inside this date's interval.</summary>
    public bool Contains(PartialDate other) => Earliest <= other.Earliest && other.Latest <= Latest;

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <exception cref="FormatException">The text is not <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, or names no day of the calendar.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.");

    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is not { Length: 4 or 7 or 10 }) return false;
        if (!Digits(text.AsSpan(0, 4), out var year) || year < 1000) return false;
        if (text.Length == 4) return Accept(year, 0, 0, out date);
        if (text[4] != '-' || !Digits(text.AsSpan(5, 2), out var month) || month is < 1 or > 12) return false;
        if (text.Length == 7) return Accept(year, month, 0, out date);
        if (text[7] != '-' || !Digits(text.AsSpan(8, 2), out var day)) return false;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) && Accept(year, month, day, out date);
    }

    public int CompareTo(PartialDate other)
    {
        var byEnd = Latest.CompareTo(other.Latest);
        return byEnd != 0 ? byEnd : other.Earliest.CompareTo(Earliest);
    }

    /// <summary>The EDTF text: <c>1969-08-15</c>, <c>2018-03</c> or <c>2018</c>.</summary>
    public override string ToString() => (_month, _day) switch
    {
        (0, _) => _year.ToString("0000", CultureInfo.InvariantCulture),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year:0000}-{_month:00}-{_day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Accept(int year, int month, int day, out PartialDate date)
    {
        date = new(year, month, day);
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
