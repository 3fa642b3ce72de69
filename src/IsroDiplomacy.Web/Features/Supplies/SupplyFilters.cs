using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Supplies;

/// <summary>The parameters by which supplies are filtered, drawn or listed.</summary>
public static class SupplyFilters
{
    public static SupplyFilter Read(FilterReader reader) => new(
        reader.Terms("role", Vocabularies.Roles),
        reader.Terms("direction", Vocabularies.Directions),
        reader.Ids("partner", RecordKind.Partner),
        reader.Terms("purpose", Vocabularies.Purposes),
        reader.Decades("decade"))
    {
        Span = SpanFilters.Read(reader),
    };

    /// <returns>True for the newest first.</returns>
    public static bool ReadSort(FilterReader reader) => reader.Choice("sort", ("oldest", false), ("newest", true));

    /// <exception cref="ArgumentOutOfRangeException">No facet of supplies bears the name.</exception>
    public static SupplyFilter Without(SupplyFilter filter, string facet) => facet switch
    {
        "role" => filter with { Roles = [] },
        "direction" => filter with { Directions = [] },
        "partner" => filter with { Partners = [] },
        "purpose" => filter with { Purposes = [] },
        "decade" => filter with { Decades = [] },
        WaysOut.Span => filter with { Span = YearSpan.All },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
