namespace IsroDiplomacy.Web.Hosting;

/// <summary>A file that comes into being whole or not at all; or the standard output.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    private readonly string? _path;
    private readonly string? _part;

    /// <param name="path">Null for the standard output.</param>
    /// <exception cref="IOException">The file can't be begun.</exception>
    public ExportFile(string? path)
    {
        _path = path;
        _part = path is null ? null : path + ".part";
        Stream = _part is null ? Console.OpenStandardOutput() : new FileStream(_part, FileMode.Create, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true);
    }

    public Stream Stream { get; }

    /// <summary>Writes a file whole, or tells why not.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> WriteAsync(string? path, TextWriter error, Func<Stream, Task> write, CancellationToken cancellation)
    {
        try
        {
            await using var output = new ExportFile(path);
            await write(output.Stream);
            await output.KeepAsync(cancellation);
            return ExitCode.Done;
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{path ?? "The standard output"} can't be written: {unwritten.Message}");
            return ExitCode.NotWritten;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("Given up: nothing was written.");
            return ExitCode.GivenUp;
        }
    }

    /// <summary>Puts the file in its place, now that all is written.</summary>
    public async Task KeepAsync(CancellationToken cancellation)
    {
        await Stream.FlushAsync(cancellation);
        await Stream.DisposeAsync();
        if (_part is not null) File.Move(_part, _path!, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        if (_part is not null) File.Delete(_part);
    }
}
