namespace IsroDiplomacy.Tests;

/// <summary>Where the repository's own files lie.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new(AppContext.BaseDirectory));

    public static string DataFolder => Path.Combine(Root, "data");

    private static string Find(DirectoryInfo from)
    {
        for (var folder = from; folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "IsroDiplomacy.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No folder above {from} holds IsroDiplomacy.sln.");
    }
}
