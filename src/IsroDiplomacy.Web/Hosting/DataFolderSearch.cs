namespace IsroDiplomacy.Web.Hosting;

/// <summary>Finds a folder such as <c>data</c> without being told where the repository lies.</summary>
public static class DataFolderSearch
{
    /// <summary>Looks in the starting folder and in each one above it, then beside the program, where publishing puts it.</summary>
    /// <returns>The full path; where nothing is found, the place it was first looked for in.</returns>
    public static string Find(string name, string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, name);
            if (Directory.Exists(candidate)) return candidate;
        }

        var published = Path.Combine(AppContext.BaseDirectory, name);
        return Directory.Exists(published) ? published : Path.GetFullPath(name, Path.GetFullPath(start));
    }
}
