using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Which long-lasting things: those that ran at some time between the first and the last year.</summary>
/// <param name="From">Null from the beginning of the record.</param>
/// <param name="To">Null to its end.</param>
public sealed record RunningFilter(IReadOnlyList<string> Partners, IReadOnlyList<string> Agencies, int? From, int? To)
{
    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static RunningFilter All { get; } = new([], [], null, null);

    /// <summary>The part of a filter of the timeline that such things can be asked by: they have no category.</summary>
    public static RunningFilter Of(TimelineFilter filter) => new(filter.Partners, filter.Agencies, filter.From, filter.To) { Evidence = filter.Evidence };
}

/// <summary>Something that went on for a time: an agreement in force, a programme, a mission at work.</summary>
/// <param name="Begun">Null where no date of its beginning is known: then the first span begins with the first sign of it.</param>
/// <param name="Spans">In order of time; at least one.</param>
public sealed record RunningRow(RecordKind Kind, string Id, string Name, PartialDate? Begun, IReadOnlyList<RunningSpan> Spans, RunningEnd End)
{
    /// <summary>The date of the end as the record gives it; null where it has none.</summary>
    public PartialDate? Ended { get; init; }

    /// <summary>What an agreement became when it ceased to run: a code of the vocabulary <c>agreement-statuses</c>.</summary>
    public string? Became { get; init; }
}

/// <param name="Until">The day after its last; <see cref="DateOnly.MaxValue"/> where nothing ends it.</param>
/// <param name="Presumed">True where no document shows that it ran then.</param>
public sealed record RunningSpan(DateOnly From, DateOnly Until, bool Presumed);

public enum RunningEnd
{
    /// <summary>None on record, which is not the same as still running.</summary>
    Open,

    /// <summary>A document tells of it.</summary>
    Known,

    /// <summary>No document tells of it, but that it still runs isn't presumed any more.</summary>
    Presumed,
}

/// <param name="InForce">Agreements that a document shows to have been in force at some time of the span.</param>
/// <param name="Undated">Programmes whose beginning is unknown.</param>
/// <param name="Completed">Missions that flew and ended; when they ended is not in the catalogue.</param>
public sealed record Running(IReadOnlyList<RunningGroup> Groups, int InForce, int Undated, int Completed)
{
    public int Total => Groups.Sum(g => g.Page.Total);
}

public sealed record RunningGroup(RecordKind Kind, Page<RunningRow> Page);
