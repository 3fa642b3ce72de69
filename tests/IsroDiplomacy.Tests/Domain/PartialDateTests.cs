using FsCheck.Xunit;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Tests.Domain;

[Properties(Arbitrary = [typeof(Dates)])]
public sealed class PartialDateTests
{
    [Property]
    public bool Text_parses_back_to_the_same_date(PartialDate date) => PartialDate.Parse(date.ToString()) == date;

    [Property]
    public bool Interval_runs_forward_inside_its_year(PartialDate date) =>
        date.Earliest <= date.Latest && date.Earliest.Year == date.Year && date.Latest.Year == date.Year;

    [Property]
    public bool Interval_is_as_long_as_the_precision_says(PartialDate date) => (date.Latest.DayNumber - date.Earliest.DayNumber + 1) switch
    {
        1 => date.Day is not null,
        >= 28 and <= 31 => date.Day is null && date.Month is not null,
        _ => date.Month is null,
    };

    [Property]
    public bool Order_is_total(PartialDate a, PartialDate b) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && a.CompareTo(b) == 0 == (a == b);

    [Property]
    public bool Order_is_transitive(PartialDate a, PartialDate b, PartialDate c) => !(a <= b && b <= c) || a <= c;

    [Property]
    public bool Operators_agree_with_the_order(PartialDate a, PartialDate b) =>
        (a < b) == (a.CompareTo(b) < 0) && (a > b) == (b < a) && (a <= b) == !(a > b) && (a >= b) == (b <= a);

    [Property]
    public bool Coarse_date_follows_the_dates_it_contains(PartialDate a, PartialDate b) => !a.Contains(b) || b <= a;

    [Property]
    public bool Overlap_means_a_shared_day(PartialDate a, PartialDate b) =>
        a.Overlaps(b) == b.Overlaps(a)
        && a.Overlaps(b) == Enumerable.Range(a.Earliest.DayNumber, a.Latest.DayNumber - a.Earliest.DayNumber + 1)
            .Any(day => day >= b.Earliest.DayNumber && day <= b.Latest.DayNumber);

    [Property]
    public bool Dates_that_overlap_contain_one_another(PartialDate a, PartialDate b) => a.Overlaps(b) == (a.Contains(b) || b.Contains(a));

    [Property]
    public bool Padded_text_sorts_as_the_dates_do(PartialDate a, PartialDate b) =>
        Math.Sign(string.CompareOrdinal(Padded(a), Padded(b))) == Math.Sign(a.CompareTo(b));

    [Property]
    public bool Text_that_is_refused_is_never_thrown_at(string? text) =>
        PartialDate.TryParse(text, out var date) ? date.ToString() == text : date == default;

    [Theory]
    [InlineData("1969-08-15", 1969, 8, 15)]
    [InlineData("2018-03", 2018, 3, null)]
    [InlineData("2018", 2018, null, null)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Text_of_a_date_is_taken_apart(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData("")]
    [InlineData("969")]
    [InlineData("0969")]
    [InlineData("18-03")]
    [InlineData("2018-3")]
    [InlineData("2018-00")]
    [InlineData("2018-13")]
    [InlineData("2018/03")]
    [InlineData("2018-0a")]
    [InlineData("2018-03-00")]
    [InlineData("2018-02-29")]
    [InlineData("2018-03-32")]
    [InlineData("2018-03/01")]
    [InlineData("2018-03-1a")]
    [InlineData("2018-03-011")]
    [InlineData("+018")]
    [InlineData("２０１８")]
    [InlineData("2018-03-01T00")]
    public void Text_that_is_no_date_is_refused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _));
        Assert.Contains(text, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message, StringComparison.Ordinal);
    }

    /// <summary>The order column of the database: see <c>DateColumns</c>.</summary>
    private static string Padded(PartialDate date) => (date + "-99-99")[..10];
}
