using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Missions;

/// <summary>The parameters by which missions are filtered, wherever they are listed.</summary>
public static class MissionFilters
{
    public static MissionFilter Read(FilterReader reader) => new(
        reader.Terms("purpose", Vocabularies.Purposes),
        reader.Terms("kind", Vocabularies.MissionKinds),
        reader.Ids("partner", RecordKind.Partner),
        reader.Terms("role", Vocabularies.Roles),
        reader.Ids("agency", RecordKind.Agency),
        reader.Terms("status", Vocabularies.MissionStatuses),
        reader.Terms("orbit", Vocabularies.Orbits),
        reader.Decades("decade"))
    {
        Span = SpanFilters.Read(reader),
        Evidence = EvidenceFilters.Read(reader),
    };

    public static (MissionSort Sort, bool Descending) ReadSort(FilterReader reader) => reader.Choice(
        "sort", ("launch", (MissionSort.Launch, false)), ("latest", (MissionSort.Launch, true)), ("name", (MissionSort.Name, false)));

    /// <exception cref="ArgumentOutOfRangeException">No facet of missions bears the name.</exception>
    public static MissionFilter Without(MissionFilter filter, string facet) => facet switch
    {
        "purpose" => filter with { Purposes = [] },
        "kind" => filter with { Kinds = [] },
        "partner" => filter with { Partners = [] },
        "role" => filter with { Roles = [] },
        "agency" => filter with { Agencies = [] },
        "status" => filter with { Statuses = [] },
        "orbit" => filter with { Orbits = [] },
        "decade" => filter with { Decades = [] },
        WaysOut.Span => filter with { Span = YearSpan.All },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, facet) },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
