namespace IsroDiplomacy.Data.Import;

/// <summary>The folder of the catalogue's JSON files.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Label">How it is named in messages; a path from the working folder lets editors follow it.</param>
public sealed record DataFolder(string Path, string Label)
{
    public static DataFolder At(string path) => new(path, LabelOf(System.IO.Path.GetFullPath(path)));

    private static string LabelOf(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? path.Replace('\\', '/').TrimEnd('/') : relative;
    }
}
