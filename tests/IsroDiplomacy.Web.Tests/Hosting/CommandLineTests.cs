using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Hosting;

public sealed class CommandLineTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--urls=http://localhost:5000")]
    [InlineData("--environment", "Development", "--Catalogue:DatabasePath=x.db")]
    public async Task No_command_serves_and_passes_the_settings_on(params string[] args)
    {
        Assert.Equal(Terminal.ServedCode, await _terminal.RunAsync(args));

        Assert.Equal(args, _terminal.Served);
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("check", "data", "more")]
    public async Task Word_that_is_no_command_is_refused(params string[] args)
    {
        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync(args));

        Assert.Null(_terminal.Served);
        Assert.NotEmpty(_terminal.Error);
    }

    [Fact]
    public async Task Help_names_the_command_and_the_settings()
    {
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("--help"));

        Assert.Contains("check <folder>", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("--Catalogue:DataFolder", _terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_of_the_repository_s_data_finds_no_fault()
    {
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("check", DataFolderSearch.Find("data", AppContext.BaseDirectory)));

        Assert.Contains("96 partners, 100 missions", _terminal.Output, StringComparison.Ordinal);
        Assert.Empty(_terminal.Error);
    }

    [Fact]
    public async Task Check_of_broken_data_lists_every_fault_under_the_name_it_was_given()
    {
        var folder = Directory.CreateTempSubdirectory("isro-check-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "missions.json"), "[\n  7,\n  8\n]\n", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("check", folder.FullName + "/"));

        var lines = _terminal.Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains($"{folder.FullName}/missions.json(2,3): each record must be an object, but this is a number", lines);
        Assert.Contains($"{folder.FullName}/partners.json(1,1): the file is missing", lines);
        Assert.Equal($"{lines.Length - 1} faults in {folder.FullName}", lines[^1]);
        folder.Delete(recursive: true);
    }
}
