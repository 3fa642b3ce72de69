using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>That a record tells of something supplied, as a list shows it.</summary>
/// <param name="Record">A mission, a flight or a programme.</param>
/// <param name="Rule">One of <see cref="SupplyRules"/>.</param>
public sealed record SupplyRow(
    RecordRef Record, PartialDate? Date, string Role, string Direction, string Rule, IReadOnlyList<PartnerRef> Partners);

/// <param name="Decade">Its first year; null where no date is known.</param>
public sealed record SupplyCount(string Role, string Direction, int? Decade, int Count);
