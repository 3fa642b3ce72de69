using System.Diagnostics;
using System.Globalization;
using IsroDiplomacy.Web.Package;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Writes a package from the command line, and tells on the error stream what is being written where that takes longer than a glance.</summary>
internal static class PackageExport
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <param name="path">Null for the standard output.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IServiceProvider services, PackageScope scope, string? path, TextWriter error, CancellationToken cancellation)
    {
        var (since, told, bytes) = (Stopwatch.StartNew(), TimeSpan.Zero, 0L);
        var code = await ExportFile.WriteAsync(path, error, async output =>
        {
            var made = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
            try
            {
                await services.GetRequiredService<PackageBuilder>().WriteAsync(scope, made, Tell, cancellation);
                await using var content = File.OpenRead(made);
                bytes = content.Length;
                await content.CopyToAsync(output, cancellation);
            }
            finally
            {
                File.Delete(made);
            }
        }, cancellation);
        if (code == ExitCode.Done)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"package: {bytes:N0} bytes in {since.Elapsed.TotalSeconds:0.0} s{(path is null ? "" : $", in {path}")}"));
        return code;

        void Tell(string step, int rows)
        {
            if (since.Elapsed - told < Pause) return;
            told = since.Elapsed;
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"package: {step}{(rows > 0 ? $", {rows:N0} rows so far" : "")}"));
        }
    }
}
