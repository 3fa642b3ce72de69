namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>One sort of record over the years.</summary>
/// <param name="Kind">Colours the bricks: <c>mission</c>, <c>agreement</c>, <c>event</c> …</param>
/// <param name="Columns">In the order of time; only years that hold a record.</param>
public sealed record StripLane(string Label, string Kind, IReadOnlyList<StripColumn> Columns)
{
    /// <summary>All strips and sparks begin here, so that they can be compared: the year of India's first space committee.</summary>
    public const int FirstYear = 1962;

    /// <summary>Where a year's records of this lane are listed; null where all lanes lead to one place.</summary>
    public Func<int, string>? HrefOf { get; init; }

    public int Between(int first, int last) => Columns.Where(c => c.Year >= first && c.Year <= last).Sum(c => c.Count);
}

/// <param name="Setbacks">Those among the count that are marked in red.</param>
public sealed record StripColumn(int Year, int Count, int Setbacks = 0);

/// <summary>A moment named above the lanes.</summary>
/// <param name="At">The year and the part of it that had passed.</param>
public sealed record StripMark(double At, string Words, string Href);
