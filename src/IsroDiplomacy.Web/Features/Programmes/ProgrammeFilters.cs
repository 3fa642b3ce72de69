using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Programmes;

/// <summary>The parameters by which programmes are filtered.</summary>
public static class ProgrammeFilters
{
    public static ProgrammeFilter Read(FilterReader reader) => new(
        reader.Terms("kind", Vocabularies.ProgrammeKinds),
        reader.Ids("partner", RecordKind.Partner),
        reader.Ids("agency", RecordKind.Agency),
        reader.Words("where", [ProgrammeFilter.Home, ProgrammeFilter.Abroad, ProgrammeFilter.Nowhere]),
        reader.Names("place"),
        reader.Words("state", [ProgrammeFilter.Running, ProgrammeFilter.Ended]),
        reader.Decades("decade"))
    {
        Evidence = EvidenceFilters.Read(reader),
    };

    public static ProgrammeSort ReadSort(FilterReader reader) => reader.Choice(
        "sort", ("start", ProgrammeSort.Start), ("newest", ProgrammeSort.Newest), ("name", ProgrammeSort.Name));

    /// <exception cref="ArgumentOutOfRangeException">No facet of programmes bears the name.</exception>
    public static ProgrammeFilter Without(ProgrammeFilter filter, string facet) => facet switch
    {
        "kind" => filter with { Kinds = [] },
        "partner" => filter with { Partners = [] },
        "agency" => filter with { Agencies = [] },
        "where" => filter with { Wheres = [] },
        "place" => filter with { Places = [] },
        "state" => filter with { States = [] },
        "decade" => filter with { Decades = [] },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, facet) },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
