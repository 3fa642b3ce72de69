using System.Text.Json;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Hosting;

/// <summary>Two states of the repository's own data, compared on the command line.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly DataCopy _copy = new();
    private readonly Terminal _terminal = new();

    public void Dispose()
    {
        _copy.Dispose();
        _terminal.Dispose();
    }

    [Fact]
    public async Task Same_data_end_with_nothing_told()
    {
        Assert.Equal(0, await DiffAsync(DataCopy.Original, _copy.Root));

        Assert.Matches(@"^No difference \(both 20\d\d\.\d+\)\.\s*$", _terminal.Output);
        Assert.Contains($"Reading {_copy.Root} …", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Differences_are_told_by_file_record_and_field()
    {
        _copy.Replace("missions.json", "\"name\": \"NISAR\"", "\"name\": \"NISAR-1\"");
        _copy.Replace("topics.json", "\"paragraphs\": [", "\"paragraphs\": [\"a1\", ");

        Assert.Equal(1, await DiffAsync(DataCopy.Original, _copy.Root));

        var lines = _terminal.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(["missions: 1 changed in 1 field", "  ~ nisar", "      name", "        - \"NISAR\"", "        + \"NISAR-1\""], lines[..5]);
        Assert.Contains("        + \"a1\"", lines);
        Assert.StartsWith("In all 2 changed in 2 fields (both ", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Differences_can_be_had_as_json()
    {
        _copy.Replace("missions.json", "\"name\": \"NISAR\"", "\"name\": \"Nisar – निसार\"");

        Assert.Equal(1, await DiffAsync(DataCopy.Original, _copy.Root, "--format", "json"));

        using var answer = JsonDocument.Parse(_terminal.Output);
        var change = Assert.Single(answer.RootElement.GetProperty("changes").EnumerateArray());
        Assert.Equal(("missions", "nisar", "changed"), (Text("file"), Text("record"), Text("change")));
        var field = Assert.Single(change.GetProperty("fields").EnumerateArray());
        Assert.Equal(("NISAR", "Nisar – निसार"), (field.GetProperty("old").GetString(), field.GetProperty("new").GetString()));

        string? Text(string name) => change.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Version_that_can_t_be_read_is_trouble_and_told_with_its_places()
    {
        await File.WriteAllTextAsync(_copy.PathOf("topics.json"), "[\n  7\n]", TestContext.Current.CancellationToken);

        Assert.Equal(2, await DiffAsync(DataCopy.Original, _copy.Root));

        Assert.Contains($"{_copy.Root}/data/topics.json(2,3): a record needs an id", _terminal.Error, StringComparison.Ordinal);
        Assert.Empty(_terminal.Output);
    }

    [Theory]
    [InlineData("nowhere", "nowhere")]
    [InlineData("nowhere")]
    [InlineData("--format", "xml", "a", "b")]
    public async Task Command_line_that_can_t_be_followed_is_trouble(params string[] args)
    {
        Assert.Equal(2, await DiffAsync(args));
        Assert.NotEmpty(_terminal.Error);
    }

    [Fact]
    public async Task Help_shows_examples_and_how_it_ends()
    {
        Assert.Equal(0, await DiffAsync("--help"));
        Assert.Contains("diff ../before/data data", _terminal.Output, StringComparison.Ordinal);
        Assert.Contains("with 2 where a version can't be read", _terminal.Output, StringComparison.Ordinal);
    }

    private Task<int> DiffAsync(params string[] args) => _terminal.RunAsync(["diff", .. args]);
}
