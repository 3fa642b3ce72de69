using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Hosting;

/// <summary>Where the program is called from: what it writes, and what it would serve.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>How serving ends here, where no site is started.</summary>
    public const int ServedCode = 7;

    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>The settings that a site was to be started with; null where none was.</summary>
    public IReadOnlyList<string>? Served { get; private set; }

    public Task<int> RunAsync(params string[] args) => CommandLine.RunAsync(args, Serve, _output, _error);

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private Task<int> Serve(string[] settings)
    {
        Served = settings;
        return Task.FromResult(ServedCode);
    }
}
