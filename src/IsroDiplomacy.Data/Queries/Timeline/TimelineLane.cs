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
}
