using System.Globalization;
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

    private ListAddress Narrowed(string path)
    {
        var address = new ListAddress(path);
        address = Add(address, "kind", Filter.Kinds.Select(k => k.Code()));
        address = Add(address, "category", Filter.Categories);
        address = Add(address, "partner", Filter.Partners);
        address = Add(address, "agency", Filter.Agencies);
        address = Add(address, "evidence", Filter.Evidence.Levels);
        address = Add(address, "disputed", Filter.Evidence.Disputed);
        address = Add(address, "from", Filter.From is { } from ? [from.ToString(CultureInfo.InvariantCulture)] : []);
        return Add(address, "to", Filter.To is { } to ? [to.ToString(CultureInfo.InvariantCulture)] : []);
    }

    private static ListAddress Add(ListAddress address, string name, IEnumerable<string> values) =>
        values.Aggregate(address, (a, value) => a.Toggle(name, value));
}
