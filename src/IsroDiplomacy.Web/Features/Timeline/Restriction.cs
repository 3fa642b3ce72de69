using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>A time of American limits on trade with ISRO, which the overview hatches. Its dates come from the events that begin and end it.</summary>
/// <param name="Words">Names it; a link to the event that begins it.</param>
/// <param name="EndKey">Null where no event ends it; then <paramref name="Years"/> is how long the beginning says it was for.</param>
/// <param name="EndWords">Names the end.</param>
public sealed record Restriction(string Words, string BeginKey, string EndWords, string? EndKey, int Years)
{
    public static IReadOnlyList<Restriction> All { get; } =
    [
        new("an American trade ban on ISRO", "event/us-sanctions-glavkosmos-1992", "for two years", null, 2),
        new("American export restrictions", "event/pokhran-sanctions-1998", "until the last units left the list", "event/entity-list-2011", 0),
    ];

    public IEnumerable<string> Keys => EndKey is null ? [BeginKey] : [BeginKey, EndKey];

    /// <exception cref="KeyNotFoundException">Its events are not among the records.</exception>
    public (double From, double To) Span(IReadOnlyDictionary<string, DatedRecord> records)
    {
        var from = YearPart.Of(records[BeginKey].Date);
        return (from, EndKey is null ? from + Years : YearPart.Of(records[EndKey].Date));
    }
}
