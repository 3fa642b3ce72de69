using System.Globalization;

namespace IsroDiplomacy.Web.Features.Network;

/// <summary>Places names around a ring, a gap between groups, and draws lines between them through its inside.</summary>
/// <remarks>A place follows from the order of the names alone, so that the same view always looks the same and can be cited.</remarks>
public sealed class RingLayout
{
    /// <summary>The ring's radius; the drawing leaves room around it for the names.</summary>
    public const double Radius = 300;

    /// <summary>Where lines begin: within the names of the groups.</summary>
    private const double Inner = Radius - 34;

    // A gap between two groups is as wide as this many names, less where groups are many and small.
    private const double WidestGap = 1.2;
    private const double GapForEachName = 0.15;

    private readonly Dictionary<string, double> _angles = [];
    private readonly List<(double From, double To)> _arcs = [];

    /// <param name="groups">Ids in the order in which they stand, clockwise from the top.</param>
    public RingLayout(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var names = groups.Sum(g => g.Count);
        var gap = Math.Min(WidestGap, GapForEachName * names / Math.Max(1, groups.Count));
        var slots = names + gap * groups.Count;
        var at = 0.5 + gap / 2;
        foreach (var group in groups)
        {
            var first = Angle(at);
            foreach (var id in group) _angles[id] = Angle(at++);
            _arcs.Add((first, Angle(at - 1)));
            at += gap;
        }

        double Angle(double slot) => 2 * Math.PI * slot / slots - Math.PI / 2;
    }

    public bool Holds(string id) => _angles.ContainsKey(id);

    public (string X, string Y) Point(string id, double radius = Radius) => (Text(radius * Math.Cos(_angles[id])), Text(radius * Math.Sin(_angles[id])));

    /// <summary>On the left half names are turned round, so that none stands on its head.</summary>
    public bool IsLeft(string id) => Math.Cos(_angles[id]) < -1e-9;

    /// <summary>Puts a text at the name's place, turned outward.</summary>
    public string Turn(string id, double radius)
    {
        var degrees = _angles[id] * 180 / Math.PI;
        var (x, y) = Point(id, radius);
        return $"translate({x} {y}) rotate({Text(IsLeft(id) ? degrees + 180 : degrees)})";
    }

    /// <summary>A line between two names: the farther apart they are, the nearer it passes the middle.</summary>
    public string Line(string first, string second)
    {
        var (a, b) = (_angles[first], _angles[second]);
        var apart = Math.Abs(a - b);
        var between = (a + b) / 2;
        if (apart > Math.PI) (apart, between) = (2 * Math.PI - apart, between + Math.PI);
        var depth = Inner * (1 - 0.92 * Math.Sin(apart / 2));
        var (start, end) = (Point(first, Inner), Point(second, Inner));
        return $"M{start.X} {start.Y}Q{Text(depth * Math.Cos(between))} {Text(depth * Math.Sin(between))} {end.X} {end.Y}";
    }

    /// <summary>An arc within the names of a group, for a line or for its title; a title has a little more room than the names take.</summary>
    /// <param name="margin">How far it reaches beyond the first and the last name, in units of the drawing.</param>
    public string Arc(int group, double radius, double margin)
    {
        var (from, to) = (_arcs[group].From - margin / radius, _arcs[group].To + margin / radius);
        var wide = to - from > Math.PI ? 1 : 0;
        // In the lower half a title runs the other way, so that it doesn't stand on its head.
        return Math.Sin((from + to) / 2) > 0 ? $"{At(to)}A{Text(radius)} {Text(radius)} 0 {wide} 0 {End(from)}" : $"{At(from)}A{Text(radius)} {Text(radius)} 0 {wide} 1 {End(to)}";

        string At(double angle) => "M" + End(angle);
        string End(double angle) => $"{Text(radius * Math.Cos(angle))} {Text(radius * Math.Sin(angle))}";
    }

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
