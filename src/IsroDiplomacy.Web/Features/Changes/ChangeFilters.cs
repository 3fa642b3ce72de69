using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Changes;

/// <summary>The parameters by which changes are filtered.</summary>
public static class ChangeFilters
{
    /// <param name="releases">Those there are.</param>
    public static ChangeFilter Read(FilterReader reader, IReadOnlyList<ReleaseRow> releases) => new(
        reader.Words("release", [.. releases.Select(r => r.Id)]),
        reader.Ids("partner", RecordKind.Partner),
        reader.Words("kind", ChangeFilter.RecordFiles),
        reader.Terms("change", Vocabularies.ChangeKinds),
        reader.Terms("reason", Vocabularies.ChangeReasons),
        reader.Records("record"));

    /// <exception cref="ArgumentOutOfRangeException">No facet of changes bears the name.</exception>
    public static ChangeFilter Without(ChangeFilter filter, string facet) => facet switch
    {
        "release" => filter with { Releases = [] },
        "partner" => filter with { Partners = [] },
        "kind" => filter with { Kinds = [] },
        "change" => filter with { Changes = [] },
        "reason" => filter with { Reasons = [] },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
