using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Claims;

/// <summary>The parameters by which the ledger of claims is filtered.</summary>
public static class ClaimFilters
{
    public static ClaimFilter Read(FilterReader reader) => new(
        reader.Text("q"), reader.Terms("values", Vocabularies.ClaimComparisons),
        [.. reader.Words("about", [.. RecordKinds.All.Select(k => k.Code())]).Select(RecordKinds.Parse)], reader.Names("property"),
        reader.Terms("source", Vocabularies.SourceKinds), reader.Decades("decade"));

    public static ClaimSort ReadSort(FilterReader reader) => reader.Choice("sort", ("record", ClaimSort.Record), ("newest", ClaimSort.Newest), ("values", ClaimSort.Values));

    /// <exception cref="ArgumentOutOfRangeException">No facet of claims bears the name.</exception>
    public static ClaimFilter Without(ClaimFilter filter, string facet) => facet switch
    {
        "values" => filter with { Comparisons = [] },
        "about" => filter with { Kinds = [] },
        "property" => filter with { Properties = [] },
        "source" => filter with { SourceKinds = [] },
        "decade" => filter with { Decades = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
