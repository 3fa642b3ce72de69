namespace IsroDiplomacy.Web.Components.Map;

/// <summary>Whom a sentence names as first.</summary>
public static class MapLeaders
{
    private const int Most = 3;

    /// <summary>The first three; fewer where the next is their equal, for no one is named before an equal. None where all at the top are equal.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> ordered, Func<T, int> rank) =>
        ordered.Count <= Most ? ordered : [.. ordered.Take(Most).Where(one => rank(one) != rank(ordered[Most]))];
}
