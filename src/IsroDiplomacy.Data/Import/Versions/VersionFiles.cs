namespace IsroDiplomacy.Data.Import.Versions;

/// <summary>The files that speak of versions, and are therefore no part of what is compared.</summary>
internal static class VersionFiles
{
    private const string Catalogue = "catalogue";

    public static IReadOnlyList<string> Names { get; } = ["changes.json", PublishedStateFile.Name];

    /// <summary>Whether a change of the file needs an entry of its own: what is said of the catalogue as a whole is told by the release itself.</summary>
    public static bool AreTold(string file) => file != Catalogue;
}
