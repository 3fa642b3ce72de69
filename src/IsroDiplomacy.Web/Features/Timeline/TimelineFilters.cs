using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>The parameters by which the timeline is filtered.</summary>
public static class TimelineFilters
{
    /// <summary>Without a year the whole record is meant, its prelude too; the page then sets the prelude apart.</summary>
    public static TimelineFilter Read(FilterReader reader)
    {
        var categories = reader.Terms("category", Vocabularies.EventCategories);
        var partners = reader.Ids("partner", RecordKind.Partner);
        var agencies = reader.Ids("agency", RecordKind.Agency);
        var (from, to) = reader.Span("from", "to");
        return new(categories, partners, from, to)
        {
            Kinds = [.. reader.Words("kind", [.. TimelineLanes.Kinds.Select(k => k.Code())]).Select(RecordKinds.Parse)],
            Agencies = agencies,
            Evidence = EvidenceFilters.Read(reader),
        };
    }
}
