using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Package;

/// <summary>Makes packages of selections for readers, a few at a time: each takes a processor and some room on the disk, but not more memory for more rows.</summary>
internal sealed class SelectedPackages(PackageBuilder builder) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _free = new(AtOnce);

    /// <param name="address">That of the list, with its filter, without that of the site.</param>
    /// <returns>The package, gone when it is closed.</returns>
    public async Task<FileStream> MakeAsync(TableView rows, string address, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        var path = Path.Combine(Path.GetTempPath(), $"isro-diplomacy-{Guid.NewGuid():N}.zip");
        try
        {
            await builder.WriteAsync(PackageScope.Of(rows, address), path, cancellation: cancellation);
            return new(path, FileMode.Open, FileAccess.Read, FileShare.None, 64 * 1024, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
