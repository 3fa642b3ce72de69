using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Events;

/// <summary>The parameters by which events are filtered.</summary>
public static class EventFilters
{
    public static EventFilter Read(FilterReader reader) => new(
        reader.Terms("category", Vocabularies.EventCategories),
        reader.Ids("partner", RecordKind.Partner),
        reader.Ids("agency", RecordKind.Agency),
        reader.Decades("decade"),
        reader.Words("tells", [EventFilter.Own, EventFilter.Launch, EventFilter.Agreement]))
    {
        Evidence = EvidenceFilters.Read(reader),
    };

    public static EventSort ReadSort(FilterReader reader) => reader.Choice(
        "sort", ("newest", EventSort.Newest), ("oldest", EventSort.Oldest), ("title", EventSort.Title));

    /// <exception cref="ArgumentOutOfRangeException">No facet of events bears the name.</exception>
    public static EventFilter Without(EventFilter filter, string facet) => facet switch
    {
        "category" => filter with { Categories = [] },
        "partner" => filter with { Partners = [] },
        "agency" => filter with { Agencies = [] },
        "decade" => filter with { Decades = [] },
        "tells" => filter with { Tells = [] },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, facet) },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
