namespace IsroDiplomacy.Data.Queries;

/// <param name="Code">The sort of record: a code of the vocabulary the chart is drawn by.</param>
/// <param name="Year">Null where no date is known.</param>
public sealed record YearCount(string Code, int? Year, int Count);

/// <param name="Decade">Its first year; null where no date is known.</param>
public sealed record DecadeCount(string Code, int? Decade, int Count);

public sealed record PartnerShare(PartnerRef Partner, string Code, int Count);

/// <param name="Launched">When the flight took off, in universal time.</param>
/// <param name="Count">Customer satellites of the partner aboard, those that were lost among them.</param>
public sealed record FlightCount(RecordRef Flight, Domain.PartialDate Launched, PartnerRef Partner, int Count);
