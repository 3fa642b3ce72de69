using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Features.Timeline;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>All that the timeline explorer shows, as its address tells it: a dropped circuit loses nothing.</summary>
public sealed record TimelineView(TimelineFilter Filter, bool ByPartner)
{
    public static TimelineView Read(FilterReader reader) =>
        new(TimelineFilters.Read(reader), reader.Choice("lanes", ("sort", false), ("partner", true)));

    public ListAddress Address() => ByPartner ? Narrowed(Urls.ExploreTimeline).With("lanes", "partner") : Narrowed(Urls.ExploreTimeline);

    /// <summary>The same records as a stream to read.</summary>
    public ListAddress Stream() => Narrowed(Urls.Timeline);

    /// <summary>The same view over other years; null for those of the whole drawing.</summary>
    public TimelineView Over(ZoomSpan? span) => this with { Filter = Filter with { From = span?.First, To = span?.Last } };

    private ListAddress Narrowed(string path) => SpanFilters.Narrow(
        new ListAddress(path)
            .With("kind", Filter.Kinds.Select(k => k.Code()))
            .With("category", Filter.Categories)
            .With("partner", Filter.Partners)
            .With("agency", Filter.Agencies)
            .With("evidence", Filter.Evidence.Levels)
            .With("disputed", Filter.Evidence.Disputed),
        new(Filter.From, Filter.To));
}
