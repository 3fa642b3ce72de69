using System.IO.Compression;

namespace IsroDiplomacy.Web.Package;

/// <summary>Packs files so that the same files make the same bytes: in a given order, all of one date, with the same rights.</summary>
internal static class PackageZip
{
    // A file that all may read, as Unix writes it into the upper half.
    private const int Readable = 0b1_000_000_110_100_100 << 16;

    /// <param name="day">Stands as the date of every file.</param>
    public static async Task WriteAsync(string path, IEnumerable<StagedFile> files, DateOnly day, CancellationToken cancellation)
    {
        await using var output = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, useAsync: true);
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: false, entryNameEncoding: null, cancellation);
        foreach (var file in files)
        {
            var entry = zip.CreateEntry(file.Path, CompressionLevel.Optimal);
            entry.LastWriteTime = new(day, TimeOnly.MinValue, TimeSpan.Zero);
            entry.ExternalAttributes = Readable;
            await using var content = File.OpenRead(file.Place);
            await using var packed = await entry.OpenAsync(cancellation);
            await content.CopyToAsync(packed, cancellation);
        }
    }
}
