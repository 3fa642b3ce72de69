using IsroDiplomacy.Web.Hosting;
using Microsoft.AspNetCore.Builder;

namespace IsroDiplomacy.Web.Tests.Hosting;

/// <summary>Starts that must end before a server listens.</summary>
public sealed class CatalogueStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isro-start-");
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _error.Dispose();
    }

    [Fact]
    public async Task Broken_data_ends_the_start_with_its_faults()
    {
        Assert.Equal(ExitCode.Faults, await StartAsync(PathOf("nowhere"), PathOf("catalogue.db")));

        Assert.StartsWith("nowhere(1,1): there is no such folder", _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("catalogue.db")));
    }

    [Fact]
    public async Task Database_that_cannot_be_written_ends_the_start_with_one_line()
    {
        await File.WriteAllTextAsync(PathOf("file"), "", TestContext.Current.CancellationToken);
        var data = DataFolderSearch.Find("data", AppContext.BaseDirectory);

        Assert.Equal(ExitCode.NoDatabase, await StartAsync(data, Path.Combine(PathOf("file"), "catalogue.db")));

        var line = Assert.Single(_error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("The database ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_folder_is_found_upwards()
    {
        var below = _folder.CreateSubdirectory("a").CreateSubdirectory("b");
        _folder.CreateSubdirectory("data");

        Assert.Equal(PathOf("data"), DataFolderSearch.Find("data", below.FullName));
    }

    [Fact]
    public void Data_folder_that_is_nowhere_is_named_where_it_was_looked_for() =>
        Assert.Equal(PathOf("no-such-folder"), DataFolderSearch.Find("no-such-folder", _folder.FullName));

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private async Task<int> StartAsync(string data, string database)
    {
        var builder = WebApplication.CreateBuilder([$"--Catalogue:DataFolder={data}", $"--Catalogue:DatabasePath={database}", "--urls=http://127.0.0.1:0"]);
        builder.AddCatalogue();
        await using var app = builder.Build();
        return await app.RunWithCatalogueAsync(_error);
    }
}
