using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Partners;

/// <summary>The parameters by which partners are filtered, wherever they are listed.</summary>
public static class PartnerFilters
{
    public static PartnerFilter Read(FilterReader reader) => new(
        reader.Text("q"),
        reader.Terms("region", Vocabularies.Regions),
        reader.Terms("kind", Vocabularies.PartnerKinds),
        reader.Terms("area", Vocabularies.Subjects),
        reader.Decades("decade"),
        reader.Choice("standing",
            ("official", PartnerStanding.Official), ("other", PartnerStanding.Other), ("any", PartnerStanding.Any)))
    {
        Evidence = EvidenceFilters.Read(reader),
    };

    public static PartnerSort ReadSort(FilterReader reader) => reader.Choice(
        "sort",
        ("name", PartnerSort.Name), ("first", PartnerSort.First), ("latest", PartnerSort.Latest),
        ("agreements", PartnerSort.Agreements), ("missions", PartnerSort.Missions));

    /// <summary>The filter without what one parameter of the address asks for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No parameter of partners bears the name.</exception>
    public static PartnerFilter Without(PartnerFilter filter, string parameter) => parameter switch
    {
        "q" => filter with { Text = null },
        "region" => filter with { Regions = [] },
        "kind" => filter with { Kinds = [] },
        "area" => filter with { Areas = [] },
        "decade" => filter with { Decades = [] },
        "standing" => filter with { Standing = PartnerStanding.Any },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, parameter) },
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, null),
    };
}
