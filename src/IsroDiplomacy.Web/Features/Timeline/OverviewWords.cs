using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>What the overview shows, in a sentence or two.</summary>
public static class OverviewWords
{
    private const int Leading = 3;

    /// <param name="drawn">Holds at least one record.</param>
    public static string BySort(TimelineYears drawn) =>
        $"{Count(drawn)}: {Words.Listed([.. TimelineLanes.All.Where(l => drawn.In(l) > 0).OrderByDescending(drawn.In).Select(l => $"{Words.Number(drawn.In(l))} {Noun(l, drawn.In(l))}")])}. {Fullest(drawn)}";

    /// <inheritdoc cref="BySort"/>
    public static string ByPartner(TimelineYears drawn, PartnerLanes lanes)
    {
        if (lanes.Busiest.Count == 0) return $"{Count(drawn)}; none names a foreign partner. {Fullest(drawn)}";
        var leading = lanes.Busiest.Select(l => (l.Partner.Name, Count: Drawn(l.Years).Total)).OrderByDescending(l => l.Count).Take(Leading)
            .Select(l => $"{l.Name} in {Words.Number(l.Count)}");
        var others = Drawn(lanes.Others).Total is > 0 and var rest ? $"; {Words.Number(rest)} name none of the {lanes.Busiest.Count} drawn" : "";
        return $"{Count(drawn)}. Named most: {Words.Listed([.. leading])}{others}. {Fullest(drawn)}";
    }

    /// <summary>What the strip draws of a stream: it begins with a year of its own.</summary>
    public static TimelineYears Drawn(TimelineYears years) => years.Within(StripLane.FirstYear, null);

    private static string Count(TimelineYears drawn) => drawn.Years[0].Year == drawn.Years[^1].Year
        ? $"{Words.Count(drawn.Total, "dated record")} of {drawn.Years[0].Year}"
        : $"{Words.Count(drawn.Total, "dated record")} from {drawn.Years[0].Year} to {drawn.Years[^1].Year}";

    private static string Fullest(TimelineYears drawn)
    {
        if (drawn.Years.Count < 2) return "";
        var most = drawn.Years.Max(y => y.Total);
        var fullest = drawn.Years.Where(y => y.Total == most).Select(y => $"{y.Year}").ToList();
        return fullest.Count > Leading ? "" : $"Most in {Words.Listed(fullest)}, with {Words.Number(most)}{(fullest.Count > 1 ? " each" : "")}.";
    }

    private static string Noun(TimelineLane lane, int count) => (lane, count) switch
    {
        (TimelineLane.Agreements, 1) => "agreement",
        (TimelineLane.Launches, 1) => "launch or milestone",
        (TimelineLane.Launches, _) => "launches and milestones",
        (TimelineLane.Schools, _) => "on schools and stations",
        (TimelineLane.Talks, _) => "on talks and forums",
        (TimelineLane.Policy, _) => "on policy and controls",
        (TimelineLane.Commerce, _) => "on commerce",
        _ => Words.InSentence(StripLanes.LabelOf(lane)),
    };
}
