namespace IsroDiplomacy.Data.Queries;

/// <summary>Which supplies. Values of one field widen, fields narrow.</summary>
/// <param name="Roles">What was supplied: launch, spacecraft, payload …</param>
/// <param name="Decades">First years of decades; null among them stands for what has no date.</param>
public sealed record SupplyFilter(
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Directions,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Purposes,
    IReadOnlyList<int?> Decades)
{
    public YearSpan Span { get; init; } = YearSpan.All;

    public static SupplyFilter All { get; } = new([], [], [], [], []);
}
