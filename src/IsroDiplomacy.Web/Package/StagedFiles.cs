using System.Security.Cryptography;

namespace IsroDiplomacy.Web.Package;

/// <summary>The files of a package while it is being made, in a folder of their own that goes with it. Nothing of them is kept in memory.</summary>
internal sealed class StagedFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isro-diplomacy-");
    private readonly List<StagedFile> _files = [];

    /// <summary>In the order in which they were written.</summary>
    public IReadOnlyList<StagedFile> All => _files;

    /// <param name="path">With strokes between folders, as in the package.</param>
    public async Task<StagedFile> AddAsync(string path, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var place = PlaceOf(path);
        await using (var output = new FileStream(place, FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true)) await write(output);
        return await KeepAsync(path, place, cancellation);
    }

    /// <summary>A file that somebody else writes at the place he is given.</summary>
    public async Task<StagedFile> AddAsync(string path, Func<string, Task> write, CancellationToken cancellation)
    {
        var place = PlaceOf(path);
        await write(place);
        return await KeepAsync(path, place, cancellation);
    }

    public Task<StagedFile> AddAsync(string path, string text, CancellationToken cancellation) =>
        AddAsync(path, place => File.WriteAllTextAsync(place, text, cancellation), cancellation);

    public void Dispose() => _folder.Delete(recursive: true);

    private string PlaceOf(string path)
    {
        var place = Path.Combine([_folder.FullName, .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return place;
    }

    private async Task<StagedFile> KeepAsync(string path, string place, CancellationToken cancellation)
    {
        await using var content = File.OpenRead(place);
        var file = new StagedFile(path, place, content.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)));
        _files.Add(file);
        return file;
    }
}

/// <param name="Path">In the package.</param>
/// <param name="Place">On the disk.</param>
internal sealed record StagedFile(string Path, string Place, long Bytes, string Sha256);
