using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>How many records each year of a stream holds, and so on which of its pages a year begins.</summary>
/// <param name="Years">In order; only years that hold a record.</param>
public sealed record TimelineYears(IReadOnlyList<TimelineYear> Years)
{
    public static TimelineYears Of(IEnumerable<TimelineCount> counts) =>
        new([.. counts.GroupBy(c => c.Year).OrderBy(y => y.Key)
            .Select(y => new TimelineYear(y.Key, [
                .. y.GroupBy(c => TimelineLanes.Of(c.Kind, c.Category)).OrderBy(l => l.Key)
                    .Select(l => new LaneCount(
                        l.Key, l.Sum(c => c.Count), l.Where(c => TimelineLanes.IsSetback(c.Category)).Sum(c => c.Count))),
            ]))]);

    public int Total => Years.Sum(y => y.Total);

    public int In(TimelineLane lane) => Years.Sum(y => y.In(lane));

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

/// <summary>How many records of a year are of one kind and category.</summary>
public sealed record TimelineCount(int Year, RecordKind Kind, string Category, int Count);

/// <param name="Busiest">Most records under the filter first.</param>
/// <param name="Others">Records that name none of the busiest.</param>
public sealed record PartnerLanes(IReadOnlyList<PartnerLane> Busiest, TimelineYears Others);

/// <param name="Years">All its years, those outside the filter's span too.</param>
public sealed record PartnerLane(PartnerRef Partner, TimelineYears Years);
