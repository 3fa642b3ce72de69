using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Satellites;

/// <summary>The parameters by which customer satellites are filtered.</summary>
public static class SatelliteFilters
{
    public static SatelliteFilter Read(FilterReader reader) => new(
        reader.Ids("partner", RecordKind.Partner),
        reader.Years("year"),
        reader.Ids("flight", RecordKind.Flight),
        reader.Terms("vehicle", Vocabularies.Vehicles),
        reader.Terms("purpose", Vocabularies.Purposes),
        reader.Terms("outcome", Vocabularies.Outcomes),
        reader.Ids("home", RecordKind.Partner),
        reader.Names("operator"),
        reader.Ids("agency", RecordKind.Agency),
        reader.Ids("agreement", RecordKind.Agreement),
        reader.Text("q"))
    {
        Span = SpanFilters.Read(reader),
        Evidence = EvidenceFilters.Read(reader),
    };

    public static SatelliteSort ReadSort(FilterReader reader) => reader.Choice(
        "sort",
        ("newest", SatelliteSort.Newest), ("oldest", SatelliteSort.Oldest), ("name", SatelliteSort.Name), ("mass", SatelliteSort.Mass));

    /// <param name="facet">The name of a facet, or <c>q</c> for the words searched for.</param>
    /// <exception cref="ArgumentOutOfRangeException">No facet of customer satellites bears the name.</exception>
    public static SatelliteFilter Without(SatelliteFilter filter, string facet) => facet switch
    {
        "partner" => filter with { Partners = [] },
        "year" => filter with { Years = [] },
        "flight" => filter with { Flights = [] },
        "vehicle" => filter with { Vehicles = [] },
        "purpose" => filter with { Purposes = [] },
        "outcome" => filter with { Outcomes = [] },
        "q" => filter with { Text = null },
        "home" => filter with { Homes = [] },
        "operator" => filter with { Operators = [] },
        "agency" => filter with { Agencies = [] },
        "agreement" => filter with { Agreements = [] },
        WaysOut.Span => filter with { Span = YearSpan.All },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, facet) },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
