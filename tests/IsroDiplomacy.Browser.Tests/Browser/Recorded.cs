using System.Text.Json;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>What <c>data/</c> says, read without the application.</summary>
internal static class Recorded
{
    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Names of the missions with any of the purposes and a part of the partner.</summary>
    public static IReadOnlyList<string> Missions(string[] purposes, string? partner = null) =>
    [
        .. from mission in Read("missions.json")
           where mission.GetProperty("purposes").EnumerateArray().Any(p => purposes.Contains(p.GetString()))
           where partner is null || mission.GetProperty("participations").EnumerateArray().Any(p => p.GetProperty("partner").GetString() == partner)
           select mission.GetProperty("name").GetString(),
    ];

    private static JsonElement.ArrayEnumerator Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository, "data", file)));
        return document.RootElement.Clone().EnumerateArray();
    }

    private static string FindRepository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "IsroDiplomacy.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
