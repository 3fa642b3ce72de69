using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Hosting;

/// <summary>A copy of the repository's data, in a folder as a working copy has it, for one test to change.</summary>
internal sealed class DataCopy : IDisposable
{
    public DataCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*.json", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public static string Original { get; } = DataFolderSearch.Find("data", AppContext.BaseDirectory);

    /// <summary>The folder that holds <c>data</c>.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("isro-data-").FullName;

    public string Folder => Path.Combine(Root, "data");

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Replaces the first such text.</summary>
    public void Replace(string file, string old, string fresh)
    {
        var text = Read(file);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no {old}.");
        File.WriteAllText(PathOf(file), text[..at] + fresh + text[(at + old.Length)..]);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
