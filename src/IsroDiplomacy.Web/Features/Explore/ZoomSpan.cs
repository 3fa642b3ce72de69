namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>The years a drawing shows, and how one goes on from there. It never leaves the years between <see cref="Earliest"/> and the last of the record.</summary>
public readonly record struct ZoomSpan(int First, int Last)
{
    public const int Earliest = 1950;

    /// <summary>Up to so many years are drawn by the month.</summary>
    private const int ByMonth = 6;

    public int Years => Last - First + 1;

    public bool IsByMonth => Years <= ByMonth;

    /// <summary>Half of the years, around the middle.</summary>
    public ZoomSpan In()
    {
        var years = Math.Max(1, Years / 2);
        var first = First + (Years - years) / 2;
        return new(first, first + years - 1);
    }

    /// <summary>Twice the years, around the middle.</summary>
    /// <param name="all">The widest there is.</param>
    public ZoomSpan Out(ZoomSpan all)
    {
        var first = Math.Max(Earliest, First - Years / 2);
        var last = Math.Min(all.Last, Math.Max(Last, first + 2 * Years - 1));
        return new(first, last);
    }

    /// <summary>The same number of years, half of them earlier or later.</summary>
    /// <param name="direction">-1 or 1.</param>
    public ZoomSpan Moved(int direction, ZoomSpan all)
    {
        var step = Math.Max(1, Years / 2) * direction;
        step = Math.Max(Earliest - First, Math.Min(all.Last - Last, step));
        return new(First + step, Last + step);
    }

    /// <summary>Years to be named, so few that their names stand clear of each other on a phone.</summary>
    public IEnumerable<int> Named
    {
        get
        {
            var step = Years switch { > 40 => 10, > 16 => 5, > 8 => 2, _ => 1 };
            var (first, last) = this;
            return Enumerable.Range(first, Years).Where(y => y % step == 0 && (y == first || (y - first) * 9 > last - first)).ToList() is { Count: > 0 } named
                ? named : [first];
        }
    }
}
