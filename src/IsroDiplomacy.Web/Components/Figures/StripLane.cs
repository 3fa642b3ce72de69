namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>One sort of record over the years, or the records of one partner.</summary>
/// <param name="Kind">Colours the bricks: <c>mission</c>, <c>agreement</c>, <c>event</c> …</param>
/// <param name="Columns">In the order of time; only years that hold a record.</param>
public sealed record StripLane(string Label, string Kind, IReadOnlyList<StripColumn> Columns)
{
    /// <summary>All strips and sparks begin here, so that they can be compared: the year of India's first space committee.</summary>
    public const int FirstYear = 1962;

    /// <summary>Where all that is drawn of the lane is told; null where no list holds just this.</summary>
    public string? Href { get; init; }

    /// <summary>Where the lane's records of a span of years are told; null where they are told with all others of the span.</summary>
    public Func<int, int, string>? HrefOf { get; init; }

    public int Between(int first, int last) => Columns.Where(c => c.Year >= first && c.Year <= last).Sum(c => c.Count);
}

/// <param name="Setbacks">Those among the count that are marked in red.</param>
public sealed record StripColumn(int Year, int Count, int Setbacks = 0)
{
    /// <summary>What the column stands for, where that isn't its year.</summary>
    public string? Name { get; init; }

    /// <summary>Of what kinds the others are, from the bottom up; null where all are of the lane's kind.</summary>
    public IReadOnlyList<StripPart>? Parts { get; init; }
}

public sealed record StripPart(string Kind, int Count);

/// <summary>A moment named above the lanes.</summary>
/// <param name="At">The year and the part of it that had passed.</param>
public sealed record StripMark(double At, string Words, string Href);
