namespace IsroDiplomacy.Data.Import;

/// <summary>The bytes of all JSON files of a <c>data/</c> folder, read once: the fingerprint and the database speak of the same moment.</summary>
internal sealed class DataFiles
{
    /// <summary>The largest file is under half a megabyte; one of thirty times that is no catalogue kept by hand.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private DataFiles(DataFolder folder, bool folderExists, IReadOnlyList<DataFile> files) =>
        (Folder, FolderExists, Files) = (folder, folderExists, files);

    public DataFolder Folder { get; }

    public bool FolderExists { get; }

    /// <summary>In ordinal order of their names.</summary>
    public IReadOnlyList<DataFile> Files { get; }

    public static DataFiles Load(DataFolder folder)
    {
        if (!Directory.Exists(folder.Path)) return new(folder, folderExists: false, []);
        var files = Directory.EnumerateFiles(folder.Path, "*.json", SearchOption.AllDirectories)
            .Select(path => Load(path, Path.GetRelativePath(folder.Path, path).Replace('\\', '/')));
        return new(folder, folderExists: true, [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)]);
    }

    private static DataFile Load(string path, string name)
    {
        try
        {
            return new FileInfo(path).Length > MaxBytes
                ? new(name, [], $"the file is larger than {MaxBytes / 1024 / 1024} megabytes")
                : new(name, File.ReadAllBytes(path), null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(name, [], $"the file can't be read: {error.Message}");
        }
    }
}

/// <param name="Name">From the folder, with forward slashes: <c>vocabulary/regions.json</c>.</param>
/// <param name="Problem">Why there are no bytes; null where there are.</param>
internal sealed record DataFile(string Name, byte[] Bytes, string? Problem);
