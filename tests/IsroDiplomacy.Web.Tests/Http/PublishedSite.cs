using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The site as it is put on a server: published into a folder of its own, started from there.</summary>
public sealed partial class PublishedSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isro-published-").FullName;
    private Process? _site;

    /// <summary>Asks for brotli and leaves the answer packed.</summary>
    public HttpClient Client { get; } = new() { DefaultRequestHeaders = { { "Accept-Encoding", "br" } } };

    public async ValueTask InitializeAsync()
    {
        var source = DataFolderSearch.Find("src", AppContext.BaseDirectory);
        var output = new StringBuilder();
        using var publish = Start(source, ["publish", "IsroDiplomacy.Web", "-c", "Release", "-o", _folder, "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false"], line => output.AppendLine(line));
        await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(publish.ExitCode == 0, output.ToString());

        var serving = new TaskCompletionSource<Uri>();
        _site = Start(_folder, ["IsroDiplomacy.Web.dll", "--urls=http://127.0.0.1:0"], line =>
        {
            output.AppendLine(line);
            if (Serving().Match(line) is { Success: true } match) serving.TrySetResult(new(match.Value));
        });
        _site.EnableRaisingEvents = true;
        _site.Exited += (_, _) => serving.TrySetException(new InvalidOperationException("The published site ended: " + output));
        Client.BaseAddress = await serving.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_site is { HasExited: false })
        {
            _site.Kill(entireProcessTree: true);
            await _site.WaitForExitAsync();
        }

        _site?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static Process Start(string folder, string[] arguments, Action<string> read)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // What the build that runs this test has set for itself is not meant for another.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("ASPNETCORE", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Read(string? line)
        {
            if (line is null) return;
            lock (process) read(line);
        }
    }

    [GeneratedRegex(@"(?<=Serving .* at )http://127\.0\.0\.1:\d+")]
    private static partial Regex Serving();
}
