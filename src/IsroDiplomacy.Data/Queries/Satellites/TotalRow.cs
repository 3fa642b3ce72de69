using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A reported total beside the records of the same days.</summary>
/// <param name="From">Null for a running total.</param>
/// <param name="Label">The name of a period that has one: a financial year.</param>
/// <param name="Reported">What the document says.</param>
/// <param name="Counted">Customer satellites put in orbit on these days, by the records.</param>
/// <param name="Why">Why the two differ; null where they don't, or where it isn't known.</param>
public sealed record TotalRow(
    string Id, PartialDate? From, PartialDate To, string? Label, int Reported, int Counted, string? Why, string? Note, SourceRow Source)
{
    /// <summary>The parts that the document gives by customer.</summary>
    public IReadOnlyList<PartnerTotalRow> Partners { get; init; } = [];

    public int Difference => Reported - Counted;
}

/// <inheritdoc cref="TotalRow"/>
public sealed record PartnerTotalRow(PartnerRef Partner, int Reported, int Counted, string? Why)
{
    public int Difference => Reported - Counted;
}

/// <summary>The customer satellites launched in one year.</summary>
public sealed record YearOfSatellites(int Year, int Deployed, int Lost);

/// <summary>An object that is left out of the count, and the flight that carried it.</summary>
public sealed record LeftOut(UncountedRow Craft, RecordRef Flight);

/// <summary>Everything that the page of totals sets side by side.</summary>
/// <param name="Totals">Running totals and periods, by their last day.</param>
/// <param name="Years">In order; years without a launch for customers are left out.</param>
public sealed record SatelliteTotals(
    IReadOnlyList<TotalRow> Totals, IReadOnlyList<YearOfSatellites> Years, IReadOnlyList<LeftOut> LeftOut);
