using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>The lanes above the stream, each with links that narrow the stream to just what they count.</summary>
/// <param name="stream">The address of the stream being shown.</param>
/// <param name="vocabulary">Every category there is.</param>
public sealed class StreamLanes(ListAddress stream, TimelineFilter filter, IEnumerable<string> vocabulary)
{
    /// <summary>The part of the page that the links lead to.</summary>
    public const string Place = "stream";

    private readonly IReadOnlyList<string> _vocabulary = [.. vocabulary];

    /// <summary>The stream cut to a span of years.</summary>
    public string Span(int first, int last) => Span(stream, first, last);

    public IReadOnlyList<StripLane> BySort(TimelineYears years) =>
        [.. StripLanes.Of(years).Zip(TimelineLanes.All, (lane, sort) => Linked(lane, Sort(sort)))];

    public IReadOnlyList<StripLane> ByPartner(PartnerLanes lanes) =>
    [
        .. lanes.Busiest.Select(l => Linked(StripLanes.Mixed(l.Partner.Name, l.Years), stream.With("partner", l.Partner.Id))),
        .. lanes.Others.Total > 0 ? new[] { StripLanes.Mixed("None of these", lanes.Others) } : [],
    ];

    private ListAddress Sort(TimelineLane lane)
    {
        var (kinds, categories) = TimelineLanes.Narrow(lane, [.. filter.Kinds], [.. filter.Categories], _vocabulary);
        return stream.With("kind", kinds.Select(kind => kind.Code())).With("category", categories);
    }

    private static StripLane Linked(StripLane lane, ListAddress address) => lane with
    {
        // As many as the bricks: the stream would begin with ISRO unless it is told from when.
        Href = lane.Columns is [.., var last] && last.Year >= StripLane.FirstYear ? Span(address, StripLane.FirstYear, last.Year) : null,
        HrefOf = (from, to) => Span(address, from, to),
    };

    private static string Span(ListAddress address, int first, int last) => $"{address.With("from", first).With("to", last)}#{Place}";
}
