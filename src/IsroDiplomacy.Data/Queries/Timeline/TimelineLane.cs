using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The sorts into which an overview of the timeline parts its records.</summary>
public enum TimelineLane
{
    Agreements,
    Launches,
    Talks,
    Policy,
    Schools,
    Commerce,
}

public static class TimelineLanes
{
    public static IReadOnlyList<TimelineLane> All { get; } = Enum.GetValues<TimelineLane>();

    /// <summary>The kinds of record that stand on the timeline.</summary>
    public static IReadOnlyList<RecordKind> Kinds { get; } = [RecordKind.Agreement, RecordKind.Mission, RecordKind.Event];

    public static TimelineLane Of(RecordKind kind, string category) => (kind, category) switch
    {
        (RecordKind.Agreement, _) => TimelineLane.Agreements,
        (RecordKind.Mission, _) or (_, "launch" or "mission-milestone") => TimelineLane.Launches,
        (_, "policy" or "sanction" or "crisis") => TimelineLane.Policy,
        (_, "founding" or "training" or "infrastructure") => TimelineLane.Schools,
        (_, "commercial") => TimelineLane.Commerce,
        // Summits, forums, and the events about agreements that are no agreement's signature.
        _ => TimelineLane.Talks,
    };

    /// <summary>True for what the overview marks as a setback.</summary>
    public static bool IsSetback(string category) => category is "sanction" or "crisis";

    /// <summary>The filter's values that leave exactly the lane: of the kinds and categories given, those that the lane holds.</summary>
    /// <param name="kinds">Already asked for; empty for all.</param>
    /// <param name="categories">Already asked for; empty for all.</param>
    /// <param name="vocabulary">Every category there is.</param>
    public static (IReadOnlyList<RecordKind> Kinds, IReadOnlyList<string> Categories) Narrow(
        TimelineLane lane, IReadOnlyCollection<RecordKind> kinds, IReadOnlyCollection<string> categories, IEnumerable<string> vocabulary)
    {
        // An agreement's category is that of events about agreements too, so the two are told apart by kind.
        if (lane == TimelineLane.Agreements) return ([RecordKind.Agreement], [.. categories]);
        var own = vocabulary.Where(c => Of(RecordKind.Event, c) == lane && (categories.Count == 0 || categories.Contains(c))).ToList();
        return (lane == TimelineLane.Talks ? [RecordKind.Event] : [.. kinds], own);
    }
}
