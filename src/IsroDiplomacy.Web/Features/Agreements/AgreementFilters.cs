using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Agreements;

/// <summary>The parameters by which agreements are filtered, wherever they are listed.</summary>
public static class AgreementFilters
{
    public static AgreementFilter Read(FilterReader reader) => new(
        reader.Terms("type", Vocabularies.AgreementTypes),
        reader.Terms("status", Vocabularies.AgreementStatuses),
        reader.Terms("subject", Vocabularies.Subjects),
        reader.Ids("partner", RecordKind.Partner),
        reader.Ids("agency", RecordKind.Agency),
        reader.Terms("level", Vocabularies.Levels),
        reader.Terms("basis", Vocabularies.DateBases),
        reader.Decades("decade"),
        reader.Terms("nature", Vocabularies.AgreementNatures),
        reader.Day("on"))
    {
        Span = SpanFilters.Read(reader),
        Evidence = EvidenceFilters.Read(reader),
    };

    public static AgreementSort ReadSort(FilterReader reader) => reader.Choice(
        "sort", ("newest", AgreementSort.Newest), ("oldest", AgreementSort.Oldest), ("title", AgreementSort.Title));

    /// <exception cref="ArgumentOutOfRangeException">No facet of agreements bears the name.</exception>
    public static AgreementFilter Without(AgreementFilter filter, string facet) => facet switch
    {
        "type" => filter with { Types = [] },
        "status" => filter with { Statuses = [] },
        "subject" => filter with { Subjects = [] },
        "partner" => filter with { Partners = [] },
        "agency" => filter with { Agencies = [] },
        "level" => filter with { Levels = [] },
        "basis" => filter with { Bases = [] },
        "nature" => filter with { Natures = [] },
        "decade" => filter with { Decades = [] },
        WaysOut.Span => filter with { Span = YearSpan.All },
        "evidence" or "disputed" => filter with { Evidence = EvidenceFilters.Without(filter.Evidence, facet) },
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
    };
}
