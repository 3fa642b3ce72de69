namespace IsroDiplomacy.Data.Import;

/// <summary>The folder of the catalogue's JSON files.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Label">How messages name it: the path as the reader of the messages knows it.</param>
public sealed record DataFolder(string Path, string Label)
{
    /// <summary>The folder, called by its own name: <c>data</c>.</summary>
    public static DataFolder At(string path) => new(path, new DirectoryInfo(path).Name);
}
