namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>The files that speak of versions, and are therefore no part of what is compared.</summary>
internal static class VersionFiles
{
    public static IReadOnlyList<string> Names { get; } = ["changes.json", "published.json"];
}
