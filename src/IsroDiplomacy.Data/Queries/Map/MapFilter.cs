namespace IsroDiplomacy.Data.Queries;

/// <summary>What a map of partners shows. With years set, a record without a date is left out: it can't be placed.</summary>
/// <param name="Purposes">
/// Missions and satellites serve them; an agreement or programme does where it names such a craft, an agreement also by its subjects,
/// as <see cref="PurposeSubjects"/> tells. Several widen.
/// </param>
public sealed record MapFilter(MapMeasure Measure, YearSpan Span, IReadOnlyList<string> Purposes)
{
    public static MapFilter All { get; } = new(MapMeasure.Ties, YearSpan.All, []);
}
