using System.Text;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Downloads;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Hosting;

/// <summary>The command line writes what the site gives.</summary>
public sealed class ExportCommandTests(Site site) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isro-export-");
    private readonly Terminal _terminal = new();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _terminal.Dispose();
    }

    [Fact]
    public async Task File_is_the_one_that_the_site_gives()
    {
        var file = Path.Combine(_folder.FullName, "missions.csv");
        Assert.Equal(ExitCode.Done, await ExportAsync("--of", "missions", "--filter", "purpose=oceanography&sort=name", "--out", file));

        var served = await site.Client.GetByteArrayAsync(new Uri("/missions.csv?purpose=oceanography&sort=name", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(served, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Contains("missions: 8 rows in", _terminal.Error, StringComparison.Ordinal);
        Assert.Single(_folder.GetFiles("missions.csv*"));
    }

    [Fact]
    public async Task Links_between_records_are_written_too()
    {
        var file = Path.Combine(_folder.FullName, "participations.json");
        Assert.Equal(ExitCode.Done, await ExportAsync("--of", "participations", "--format", "json", "--out", file));

        var rows = TakenTable.OfJson(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(RawRecords.Missions.Sum(m => m.GetProperty("participations").GetArrayLength()), rows.Rows.Count);
    }

    [Fact]
    public async Task Workbook_holds_all_columns_where_they_are_asked_for()
    {
        var file = Path.Combine(_folder.FullName, "flights.xlsx");
        Assert.Equal(ExitCode.Done, await ExportAsync("--of", "flights", "--format", "xlsx", "--all", "--out", file));

        var table = TakenTable.OfExcel(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), "flights");
        Assert.Equal(RawRecords.Flights.Count, table.Rows.Count);
        Assert.Contains("liftOff", table.Columns);
    }

    [Theory]
    [InlineData("purpose=oceanograpy", "purpose: “oceanograpy” is not one of the values it can take. It can be: earth-observation,")]
    [InlineData("purpos=climate", "purpos: “climate” is given to a parameter that this address doesn't know.")]
    [InlineData("partner=zz", "partner: “zz” is no partner of this catalogue.")]
    public async Task Filter_that_the_page_would_refuse_is_refused_and_nothing_written(string filter, string words)
    {
        var file = Path.Combine(_folder.FullName, "missions.csv");
        Assert.Equal(ExitCode.Faults, await ExportAsync("--of", "missions", "--filter", filter, "--out", file));
        Assert.Contains(words, _terminal.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task File_that_can_t_be_written_is_told()
    {
        Assert.Equal(ExitCode.NotWritten, await ExportAsync("--of", "topics", "--out", Path.Combine(_folder.FullName, "nowhere", "topics.csv")));
        Assert.Contains("can't be written", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--of", "planets")]
    [InlineData("--of", "missions", "--format", "pdf")]
    [InlineData("--format", "datapackage", "--of", "missions", "--all")]
    [InlineData("--format", "datapackage", "--filter", "purpose=climate")]
    [InlineData]
    public async Task Table_or_format_that_there_is_not_is_refused_with_those_that_there_are(params string[] args)
    {
        Assert.Equal(ExitCode.Faults, await ExportAsync(args));
        Assert.Matches("partners|xlsx|required|no meaning", _terminal.Error + _terminal.Output);
    }

    [Fact]
    public async Task Help_shows_examples_and_every_table()
    {
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("export", "--help"));
        Assert.Contains("export --format datapackage", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("export --of missions", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("participations", _terminal.Output, StringComparison.Ordinal);
    }

    private Task<int> ExportAsync(params string[] args) => _terminal.RunAsync(
        ["export", .. args, "--data", DataFolderSearch.Find("data", AppContext.BaseDirectory), "--database", Path.Combine(_folder.FullName, "catalogue.db")]);
}
