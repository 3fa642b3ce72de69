using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>The whole site on a real port of this machine, over a database built from the real <c>data/</c>.</summary>
public sealed class RunningSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isro-browser-").FullName;

    public RunningSite() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Catalogue:DatabasePath", Path.Combine(_folder, "catalogue.db"));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
