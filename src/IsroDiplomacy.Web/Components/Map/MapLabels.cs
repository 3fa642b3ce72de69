namespace IsroDiplomacy.Web.Components.Map;

/// <summary>A name written on a map.</summary>
/// <param name="Anchor"><c>start</c> or <c>end</c>; null for the middle.</param>
/// <param name="Inside">It stands on its own circle.</param>
public sealed record MapLabel(double X, double Y, string Text, string? Anchor, bool Inside, MapMark Mark);

/// <summary>Finds room for names: the greatest counts choose first, and nothing is written over a circle or another name.</summary>
public sealed class MapLabels
{
    private const double WidthOfLetter = 0.61;
    private const double Gap = 3;

    private readonly MapView _view;
    private readonly double _size;
    private readonly IReadOnlyList<(MapMark Mark, double X, double Y, double R)> _circles;
    private readonly List<Box> _taken = [];

    private MapLabels(MapView view, MapScale scale, IReadOnlyList<MapMark> marks, double size)
    {
        _view = view;
        _size = size;
        _circles = [.. marks.Where(m => view.Points.ContainsKey(m.Id)).Select(m => (m, view.Points[m.Id][0], view.Points[m.Id][1], scale.Radius(m)))];
    }

    /// <param name="size">The height of the letters in units of the drawing.</param>
    /// <param name="codesOnly">Where the drawing is so small that whole names would leave no room for each other.</param>
    /// <param name="most">Only so many are looked for room for.</param>
    public static IReadOnlyList<MapLabel> Place(MapView view, MapScale scale, IReadOnlyList<MapMark> marks, double size, bool codesOnly = false, int most = int.MaxValue)
    {
        var labels = new MapLabels(view, scale, marks, size);
        return
        [
            .. labels._circles.OrderByDescending(c => c.Mark.Kind == MapMarkKind.Home).ThenByDescending(c => c.Mark.Count)
                .ThenBy(c => c.Mark.Id, StringComparer.Ordinal).Take(most)
                .Select(c => labels.Find(c, codesOnly)).OfType<MapLabel>(),
        ];
    }

    private MapLabel? Find((MapMark Mark, double X, double Y, double R) circle, bool codesOnly)
    {
        var tries = codesOnly
            ? Inside(circle, circle.Mark.Code).Concat(Beside(circle, circle.Mark.Code))
            : Inside(circle, circle.Mark.Name).Concat(Beside(circle, circle.Mark.Name))
                .Concat(Inside(circle, circle.Mark.Code)).Concat(Beside(circle, circle.Mark.Code));
        foreach (var (label, box) in tries)
        {
            if (!IsFree(box, label.Inside ? circle.Mark : null)) continue;
            _taken.Add(box);
            return label;
        }

        return null;
    }

    private IEnumerable<(MapLabel, Box)> Inside((MapMark Mark, double X, double Y, double R) c, string text)
    {
        var width = text.Length * WidthOfLetter * _size;
        if (c.Mark.Kind == MapMarkKind.Counted && width + Gap <= 2 * c.R && _size + Gap <= 2 * c.R)
            yield return (new(c.X, c.Y + _size * 0.35, text, null, true, c.Mark), new(c.X - width / 2, c.Y - _size / 2, width, _size));
    }

    // To the right, to the left, above, below.
    private IEnumerable<(MapLabel, Box)> Beside((MapMark Mark, double X, double Y, double R) c, string text)
    {
        var (width, line) = (text.Length * WidthOfLetter * _size, _size * 0.35);
        yield return (new(c.X + c.R + Gap, c.Y + line, text, "start", false, c.Mark), new(c.X + c.R + Gap, c.Y - _size / 2, width, _size));
        yield return (new(c.X - c.R - Gap, c.Y + line, text, "end", false, c.Mark), new(c.X - c.R - Gap - width, c.Y - _size / 2, width, _size));
        var (above, below) = (c.Y - c.R - Gap - _size / 2, c.Y + c.R + Gap + _size / 2);
        yield return (new(c.X, above + line, text, null, false, c.Mark), new(c.X - width / 2, above - _size / 2, width, _size));
        yield return (new(c.X, below + line, text, null, false, c.Mark), new(c.X - width / 2, below - _size / 2, width, _size));
    }

    private bool IsFree(Box box, MapMark? own) =>
        box.X >= 2 && box.Y >= 2 && box.X + box.Width <= _view.Width - 2 && box.Y + box.Height <= _view.Height - 2
        && _taken.TrueForAll(t => !t.Meets(box)) && _circles.All(c => c.Mark == own || !box.Meets(c.X, c.Y, c.R + 1));

    private readonly record struct Box(double X, double Y, double Width, double Height)
    {
        public bool Meets(Box other) =>
            X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;

        public bool Meets(double x, double y, double radius) =>
            Math.Pow(x - Math.Clamp(x, X, X + Width), 2) + Math.Pow(y - Math.Clamp(y, Y, Y + Height), 2) < radius * radius;
    }
}
