namespace IsroDiplomacy.Web.Components.Layout;

/// <summary>The pages that are looked at rather than read. They share one entry of the header, whose menu lies open on each of them.</summary>
/// <remarks>At most five short labels: on the narrowest screen they stand in one line.</remarks>
public static class VisualPages
{
    public const string Title = "Map & charts";

    public static IReadOnlyList<(string Label, string Href)> All { get; } =
        [("Map", Urls.Map), ("Charts", Urls.Charts), ("Network", Urls.Network), ("Compare", Urls.Compare)];
}
