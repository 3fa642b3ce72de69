using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Agencies;

/// <summary>The parameters by which agencies are filtered, wherever they are listed.</summary>
public static class AgencyFilters
{
    public static AgencyFilter Read(FilterReader reader) => new(
        reader.Text("q"),
        reader.Ids("partner", RecordKind.Partner),
        reader.Terms("kind", Vocabularies.AgencyKinds))
    {
        Evidence = EvidenceFilters.ReadDisputed(reader),
    };

    /// <summary>The filter without what one parameter of the address asks for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No parameter of agencies bears the name.</exception>
    public static AgencyFilter Without(AgencyFilter filter, string parameter) => parameter switch
    {
        "q" => filter with { Text = null },
        "partner" => filter with { Partners = [] },
        "kind" => filter with { Kinds = [] },
        "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, parameter) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, null),
    };
}
