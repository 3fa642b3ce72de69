namespace IsroDiplomacy.Web.Components.Map;

/// <summary>How old a tie is, in steps that stay the same from view to view, so that a partner keeps its shade.</summary>
/// <param name="Class">Colours the circle.</param>
public sealed record MapShade(string Class, string Label, int First)
{
    /// <summary>The oldest first.</summary>
    public static IReadOnlyList<MapShade> All { get; } =
    [
        new("q5", "before 1970", int.MinValue), new("q4", "1970–89", 1970), new("q3", "1990–2004", 1990), new("q2", "2005–14", 2005),
        new("q1", "2015 or later", 2015),
    ];

    public static MapShade Undated { get; } = new("q0", "no date found", 0);

    /// <summary>Circles whose shade is this dark take a light letter.</summary>
    public bool IsStrong => Class is "q5" or "q4";

    public static MapShade Of(int? year) => year is null ? Undated : All.Last(s => s.First <= year);
}
