using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>The lanes of the timeline as a strip draws them.</summary>
public static class StripLanes
{
    /// <summary>All lanes, those without a record too.</summary>
    public static IReadOnlyList<StripLane> Of(TimelineYears years) =>
        [.. TimelineLanes.All.Select(lane => new StripLane(LabelOf(lane), KindOf(lane),
            [.. years.Years.Where(y => y.In(lane) > 0).Select(y => new StripColumn(y.Year, y.In(lane), y.SetbacksIn(lane)))]))];

    /// <summary>One lane for all sorts, its bricks coloured by kind.</summary>
    public static StripLane Mixed(string label, TimelineYears years) =>
        new(label, "event", [.. years.Years.Select(y => new StripColumn(y.Year, y.Total, TimelineLanes.All.Sum(y.SetbacksIn))
        {
            Parts = [.. TimelineLanes.All.GroupBy(KindOf).Select(k => new StripPart(k.Key, k.Sum(l => y.In(l) - y.SetbacksIn(l)))).Where(p => p.Count > 0)],
        })]);

    public static string LabelOf(TimelineLane lane) => lane switch
    {
        TimelineLane.Agreements => "Agreements",
        TimelineLane.Launches => "Launches, milestones",
        TimelineLane.Talks => "Talks and forums",
        TimelineLane.Policy => "Policy and controls",
        TimelineLane.Schools => "Schools and stations",
        TimelineLane.Commerce => "Commerce",
        _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, null),
    };

    private static string KindOf(TimelineLane lane) => lane switch
    {
        TimelineLane.Agreements => "agreement",
        TimelineLane.Launches => "mission",
        _ => "event",
    };
}
