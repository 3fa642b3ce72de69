using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Which dated records. Values of one field widen, fields narrow: (launch or crisis) and (France) and (1990 to 1999).</summary>
/// <param name="From">The first year; null from the beginning of the record.</param>
/// <param name="To">The last year; null to its end.</param>
public sealed record TimelineFilter(IReadOnlyList<string> Categories, IReadOnlyList<string> Partners, int? From, int? To)
{
    /// <summary>Organisations that the records name, of India or of a partner.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>Missions stand for their launches; empty for every kind.</summary>
    public IReadOnlyList<RecordKind> Kinds { get; init; } = [];

    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    /// <summary>The year ISRO was founded: where the timeline begins. What lies before is its prelude.</summary>
    public const int Start = 1969;

    public static TimelineFilter All { get; } = new([], [], null, null);

    public static TimelineFilter FromStart { get; } = All with { From = Start };
}
