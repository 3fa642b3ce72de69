namespace IsroDiplomacy.Web.Features.Timeline;

/// <summary>A time of American limits on trade with ISRO, which the overview hatches. Its dates come from the events that begin and end it.</summary>
/// <param name="EndKey">Null where no event ends it; then <paramref name="Years"/> is how long the beginning says it was for.</param>
public sealed record Restriction(string Words, string BeginKey, string? EndKey, int Years)
{
    public static IReadOnlyList<Restriction> All { get; } =
    [
        new("American trade ban of two years on ISRO", "event/us-sanctions-glavkosmos-1992", null, 2),
        new("American export restrictions until the last units left the list", "event/pokhran-sanctions-1998", "event/entity-list-2011", 0),
    ];

    public IEnumerable<string> Keys => EndKey is null ? [BeginKey] : [BeginKey, EndKey];
}
