using System.IO.Compression;
using System.Security.Cryptography;
using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Package;

/// <summary>Keeps the package of the whole catalogue beside the database: made when it is first asked for, and again when the data or the program change.</summary>
internal sealed class PackageStore(CatalogueOptions options, CatalogueQueries catalogue, PageVersion version, PackageBuilder builder) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private KeptPackage? _kept;

    /// <summary>A reader who gives up waiting leaves the making to those who wait on.</summary>
    /// <exception cref="IOException">It can't be written beside the database.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of a right.</exception>
    public async Task<KeptPackage> WholeAsync(CancellationToken cancellation)
    {
        if (_kept is { } ready) return ready;
        return await Task.Run(MakeAsync, CancellationToken.None).WaitAsync(cancellation);
    }

    public void Dispose() => _one.Dispose();

    private async Task<KeptPackage> MakeAsync()
    {
        await _one.WaitAsync();
        try
        {
            if (_kept is { } ready) return ready;
            var path = $"{Prefix}{version.Made}.zip";
            if (!File.Exists(path)) await WriteAsync(path);
            foreach (var other in Others(path)) File.Delete(other);
            return _kept = await ReadAsync(path);
        }
        finally
        {
            _one.Release();
        }
    }

    private string Prefix => options.DatabasePath + "-package-";

    private async Task WriteAsync(string path)
    {
        var fresh = $"{Prefix}new-{Environment.ProcessId}";
        File.Delete(fresh);
        await builder.WriteAsync(PackageScope.Whole, fresh);
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>Those of earlier data or programs. What another process is making just now bears another ending.</summary>
    private IEnumerable<string> Others(string path) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(options.DatabasePath))!, Path.GetFileName(Prefix) + "*.zip")
            .Where(file => Path.GetFileName(file) != Path.GetFileName(path));

    private async Task<KeptPackage> ReadAsync(string path)
    {
        await using var content = File.OpenRead(path);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content));
        content.Position = 0;
        await using var zip = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null);
        return new(path, await catalogue.InfoAsync(), content.Length, hash, [.. zip.Entries.Select(e => (e.FullName, e.Length))]);
    }
}

/// <param name="Path">On the disk.</param>
/// <param name="Files">What is in it, with sizes unpacked.</param>
public sealed record KeptPackage(string Path, CatalogueInfo Data, long Bytes, string Sha256, IReadOnlyList<(string Path, long Bytes)> Files)
{
    public string Name => Urls.PackageName(Data.Version);
}
