using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Sources;

/// <summary>The parameters by which documents are filtered.</summary>
public static class SourceFilters
{
    public static SourceFilter Read(FilterReader reader) => new(
        reader.Terms("kind", Vocabularies.SourceKinds), reader.Names("publisher"), reader.Decades("decade"), reader.Years("year"),
        reader.Words("read", [SourceFilter.Original, SourceFilter.Copy]), reader.Names("wire"));

    public static SourceSort ReadSort(FilterReader reader) => reader.Choice("sort", ("newest", SourceSort.Newest), ("oldest", SourceSort.Oldest), ("title", SourceSort.Title));

    /// <exception cref="ArgumentOutOfRangeException">No facet of documents bears the name.</exception>
    public static SourceFilter Without(SourceFilter filter, string facet) => facet switch
    {
        "kind" => filter with { Kinds = [] },
        "publisher" => filter with { Publishers = [] },
        "decade" => filter with { Decades = [] },
        "year" => filter with { Years = [] },
        "wire" => filter with { Wires = [] },
        "read" => filter with { Readings = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
