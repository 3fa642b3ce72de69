using System.Globalization;
using System.Text;

namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>Places years on the axis that all figures over time share, and draws what stands in a year.</summary>
/// <param name="From">The first year, whole.</param>
/// <param name="To">The last year, whole.</param>
public readonly record struct TimeScale(int From, int To)
{
    // A brick fills four fifths of its year and of its row; the rest is the joint.
    private const double Joint = 0.1;

    public int Years => To - From + 1;

    /// <summary>Multiples of ten inside the scale, after the first year.</summary>
    public IEnumerable<int> Decades
    {
        get
        {
            for (var year = (From / 10 + 1) * 10; year <= To; year += 10) yield return year;
        }
    }

    /// <summary>The first year and those decades whose labels stand clear of it and of the end, however narrow the drawing.</summary>
    public IEnumerable<int> Labels
    {
        get
        {
            var scale = this;
            return Decades.Where(d => (d - scale.From) * 8 > scale.Years && (scale.To + 1 - d) * 10 > scale.Years).Prepend(From);
        }
    }

    public bool Holds(int year) => year >= From && year <= To;

    /// <summary>From 0 to 1 for a moment such as 1992.36.</summary>
    public string Place(double moment) => Text((moment - From) / Years, "0.####");

    public string Share(double years) => Text(years / Years, "0.####");

    /// <summary>A path of bricks one above the other: one for each record of the year.</summary>
    /// <param name="below">How many rows are taken already.</param>
    /// <param name="rows">The rows of the whole drawing; its units are years across and rows down.</param>
    public string Bricks(int year, int count, int below, int rows)
    {
        var path = new StringBuilder();
        for (var i = below; i < below + count; i++)
            path.Append(CultureInfo.InvariantCulture, $"M{Left(year)} {Text(rows - i - 1 + 0.14, "0.##")}h.8v.8h-.8z");
        return path.ToString();
    }

    /// <summary>A path of one column, for years with too many records to draw each.</summary>
    public string Column(int year, int count, int below, int rows) =>
        string.Create(CultureInfo.InvariantCulture, $"M{Left(year)} {rows - below}v-{count}h.8v{count}z");

    private string Left(int year) => Text(year - From + Joint, "0.#");

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
