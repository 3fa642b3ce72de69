namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>Something that lasts, as a bar over the years beside its name.</summary>
/// <param name="Words">From when to when, and how it ended: what the bar shows.</param>
/// <param name="Kind">Colours the bar: <c>agreement</c>, <c>programme</c>, <c>mission</c> …</param>
/// <param name="Bars">In order of time.</param>
public sealed record RunRow(string Label, string Href, string Words, string Kind, IReadOnlyList<RunBar> Bars);

/// <param name="From">The year and the part of it that had passed.</param>
/// <param name="Presumed">Hatched: no document shows that it lasted then.</param>
public sealed record RunBar(double From, double To, bool Presumed = false, RunBarEnd End = RunBarEnd.Plain);

public enum RunBarEnd
{
    /// <summary>Another bar follows, or the end is only presumed.</summary>
    Plain,

    /// <summary>A point: no end on record.</summary>
    Open,

    /// <summary>A tick: an end on record.</summary>
    Known,
}
