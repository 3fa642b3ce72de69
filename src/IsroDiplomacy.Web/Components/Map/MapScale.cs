namespace IsroDiplomacy.Web.Components.Map;

/// <summary>The sizes of circles: area in proportion to the count, one scale for all views of a figure.</summary>
public sealed class MapScale
{
    private const double Largest = 27;
    private const double Smallest = 3;

    // Where the greatest count is only two or three, circles as large as can be would make much of it.
    private const int FewestForLargest = 12;
    private const double Even = 6.5;
    private const double Empty = 2.5;
    private const double Home = 4;

    private readonly int _most;

    private MapScale(int most) => _most = most;

    /// <summary>The greatest count is drawn largest, unless it is but a few.</summary>
    public static MapScale Of(IEnumerable<MapMark> marks) => new(marks.Select(m => m.Count).DefaultIfEmpty().Max());

    /// <summary>For a measure that has no size: all circles alike.</summary>
    public static MapScale Alike { get; } = new(0);

    /// <summary>In units of the drawing.</summary>
    public double Radius(MapMark mark) =>
        mark.Kind switch
        {
            MapMarkKind.Home => Home,
            MapMarkKind.Counted => _most == 0 ? Even : RadiusOf(mark.Count),
            _ => Empty,
        };

    /// <summary>Up to three round numbers to explain sizes by, the greatest first; none where there are no sizes.</summary>
    public IReadOnlyList<(int Count, double Radius)> Key
    {
        get
        {
            var counts = new List<int>();
            for (var most = _most; most >= 1 && counts.Count < 3; most = counts[^1] / 4) counts.Add(Round(most));
            return [.. counts.Select(c => (c, RadiusOf(c)))];
        }
    }

    private double RadiusOf(int count) => Math.Max(Smallest, Largest * Math.Sqrt((double)count / Math.Max(_most, FewestForLargest)));

    // The greatest of 1, 2, 5, 10, 20, 50 … that is not above.
    private static int Round(int most)
    {
        var ten = 1;
        while (ten * 10 <= most) ten *= 10;
        return most >= ten * 5 ? ten * 5 : most >= ten * 2 ? ten * 2 : ten;
    }
}
