using System.Text.Json;

namespace IsroDiplomacy.Tests;

/// <summary>What <c>claims.json</c> says, put together without any of the product's code.</summary>
public static class RawClaims
{
    public static IReadOnlyList<IGrouping<(string Kind, string Id, string Property), JsonElement>> Properties { get; } =
    [
        .. RawData.Read("claims").GroupBy(c =>
            (c.GetProperty("subject").Text("kind")!, c.GetProperty("subject").Id(), c.Text("property")!)),
    ];

    /// <summary>Two values for one time.</summary>
    public static bool Differ(IEnumerable<JsonElement> claims) =>
        claims.GroupBy(c => c.Text("asOf")).Any(t => t.Select(c => c.Text("value")).Distinct().Count() > 1);

    /// <summary>The code of the comparison.</summary>
    public static string Comparison(IEnumerable<JsonElement> claims) => Differ(claims) ? "disagreement"
        : claims.Select(c => c.Text("value")).Distinct().Count() > 1 ? "series" : "one-value";
}
