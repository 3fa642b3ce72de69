using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(CatalogueFixture))]

namespace IsroDiplomacy.Tests;

/// <summary>The real <c>data/</c>, imported once for all tests of the assembly. Take it as a constructor parameter; nobody may write to it.</summary>
public sealed class CatalogueFixture : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServiceProvider? _services;

    /// <summary>The services as the application registers them: queries can be asked for here.</summary>
    public IServiceProvider Services => _services!;

    public IDbContextFactory<CatalogueContext> Contexts => Services.GetRequiredService<IDbContextFactory<CatalogueContext>>();

    public string DatabasePath => _folder.PathOf("catalogue.db");

    public CatalogueBuild Build { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddCatalogue(new(Repository.DataFolder, DatabasePath)).BuildServiceProvider();
        Build = await _services.PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
