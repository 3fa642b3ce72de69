using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>The lanes of the timeline as a strip draws them.</summary>
public static class StripLanes
{
    /// <summary>All lanes, those without a record too.</summary>
    public static IReadOnlyList<StripLane> Of(TimelineYears years) =>
        [.. TimelineLanes.All.Select(lane => new StripLane(LabelOf(lane), KindOf(lane),
            [.. years.Years.Where(y => y.In(lane) > 0).Select(y => new StripColumn(y.Year, y.In(lane), y.SetbacksIn(lane)))]))];

    private static string LabelOf(TimelineLane lane) => lane switch
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
