namespace IsroDiplomacy.Web.Features.Topics;

/// <summary>Where the numbers stand that a topic of the group <c>measure</c> is about.</summary>
public static class Measures
{
    /// <summary>Empty for topics that are about no number.</summary>
    public static IReadOnlyList<(string Label, string Href)> Of(string topic) => topic switch
    {
        "customer-satellites" => [("Every reported total beside the records", Urls.SatelliteTotals), ("The satellites", Urls.Satellites), ("The flights", Urls.Flights)],
        "partner-count" => [("The partners counted here", Urls.Partners)],
        _ => [],
    };
}
