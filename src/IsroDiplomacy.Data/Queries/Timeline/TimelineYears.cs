namespace IsroDiplomacy.Data.Queries;

/// <summary>How many records each year of a stream holds, and so on which of its pages a year begins.</summary>
/// <param name="Years">In order; only years that hold a record.</param>
public sealed record TimelineYears(IReadOnlyList<TimelineYear> Years)
{
    public int Total => Years.Sum(y => y.Total);

    public int LastPage => Math.Max(1, (Total + TimelineQueries.PageSize - 1) / TimelineQueries.PageSize);

    /// <summary>The page on which the first record of the year stands; for a year without records, that of the next one that has some.</summary>
    /// <returns>Null where nothing is dated in or after the year.</returns>
    public int? PageOf(int year)
    {
        var before = 0;
        foreach (var each in Years)
        {
            if (each.Year >= year) return before / TimelineQueries.PageSize + 1;
            before += each.Total;
        }

        return null;
    }

    /// <summary>The same stream cut to a span.</summary>
    public TimelineYears Within(int? from, int? to) =>
        new([.. Years.Where(y => y.Year >= (from ?? y.Year) && y.Year <= (to ?? y.Year))]);

    /// <summary>The year, or the next one that holds a record.</summary>
    public TimelineYear? From(int year) => Years.FirstOrDefault(y => y.Year >= year);

    public TimelineYear? Of(int year) => Years.FirstOrDefault(y => y.Year == year);
}

/// <param name="Counts">Only lanes that hold a record in the year.</param>
public sealed record TimelineYear(int Year, IReadOnlyList<LaneCount> Counts)
{
    public int Total => Counts.Sum(c => c.Count);

    public int In(TimelineLane lane) => Counts.FirstOrDefault(c => c.Lane == lane)?.Count ?? 0;

    public int SetbacksIn(TimelineLane lane) => Counts.FirstOrDefault(c => c.Lane == lane)?.Setbacks ?? 0;
}

/// <param name="Setbacks">Sanctions and crises among them.</param>
public sealed record LaneCount(TimelineLane Lane, int Count, int Setbacks);
