using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Flights;

/// <summary>The parameters by which flights are filtered.</summary>
public static class FlightFilters
{
    public static FlightFilter Read(FilterReader reader) => new(
        reader.Words("load", [FlightFilter.Customers, FlightFilter.Missions]),
        reader.Ids("partner", RecordKind.Partner),
        reader.Terms("vehicle", Vocabularies.Vehicles),
        reader.Terms("outcome", Vocabularies.FlightOutcomes),
        reader.Decades("decade"))
    {
        Evidence = EvidenceFilters.Read(reader),
    };

    public static FlightSort ReadSort(FilterReader reader) => reader.Choice("sort", ("newest", FlightSort.Newest), ("oldest", FlightSort.Oldest), ("load", FlightSort.Load));

    /// <exception cref="ArgumentOutOfRangeException">No facet of flights bears the name.</exception>
    public static FlightFilter Without(FlightFilter filter, string facet) => facet switch
    {
        "load" => filter with { Loads = [] },
        "partner" => filter with { Partners = [] },
        "vehicle" => filter with { Vehicles = [] },
        "outcome" => filter with { Outcomes = [] },
        "decade" => filter with { Decades = [] },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, facet) },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
