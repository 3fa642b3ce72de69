using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Tests.Hosting;

/// <summary>From a change in the data to the next release, as a curator goes: draft, reasons, check, publish.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private readonly DataCopy _copy = new();
    private readonly Terminal _terminal = new();

    public void Dispose()
    {
        _copy.Dispose();
        _terminal.Dispose();
    }

    [Fact]
    public async Task Change_is_refused_until_it_is_told_and_published()
    {
        _copy.Replace("missions.json", "\"name\": \"NISAR\"", "\"name\": \"Nisar\"");
        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("check", _copy.Folder));
        Assert.Contains("missions nisar, name: differs from release 2026.1: tell it in changes.json", _terminal.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("draft", DataCopy.Original, _copy.Folder));
        Assert.Contains("1 entry begun", _terminal.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("check", _copy.Folder));
        Assert.Contains("changes unreleased, changes[0].reason: say why it was changed", _terminal.Error, StringComparison.Ordinal);

        _copy.Replace("changes.json", "\"reason\": null", "\"reason\": \"method-changed\"");
        _copy.Replace("changes.json", "\"text\": null", "\"text\": \"Acronyms that are read as words are written as words.\"");
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("check", _copy.Folder));
        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("publish", _copy.Folder));
        Assert.Contains("give 'unreleased' its number, day, title and note first", _terminal.Error, StringComparison.Ordinal);

        _copy.Replace("changes.json", "\"id\": \"unreleased\",\n    \"released\": null,\n    \"title\": null,\n    \"note\": null", "\"id\": \"2027.1\",\n    \"released\": \"2027-01-02\",\n    \"title\": \"Words\",\n    \"note\": \"One word.\"");
        _copy.Replace("catalogue.json", "\"version\": \"2026.1\"", "\"version\": \"2027.1\"");
        _copy.Replace("catalogue.json", "\"released\": \"2026-11-25\"", "\"released\": \"2027-01-02\"");
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("publish", _copy.Folder));
        Assert.Contains("Release 2027.1 is noted", _terminal.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"release\": \"2027.1\",", _copy.Read("published.json"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("check", _copy.Folder));
    }

    [Fact]
    public async Task Publishing_again_writes_the_same_bytes()
    {
        var before = _copy.Read("published.json");
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("publish", _copy.Folder));
        Assert.Equal(before, _copy.Read("published.json"));
    }

    [Fact]
    public async Task Draft_wants_the_release_that_was_published()
    {
        using var other = new DataCopy();
        other.Replace("catalogue.json", "2026.1", "2025.1");
        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("draft", other.Folder, _copy.Folder));
        Assert.Contains("is release 2025.1, but the newest that was published is 2026.1", _terminal.Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(_copy.PathOf("changes.json"), "{", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("draft", DataCopy.Original, _copy.Folder));
        Assert.Contains("changes.json(1,2): not valid JSON", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal("{", _copy.Read("changes.json"));

        Assert.Equal(ExitCode.Faults, await _terminal.RunAsync("draft", "/nowhere", _copy.Folder));
        Assert.Contains("there is no such folder", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_differs_nothing_is_begun()
    {
        var before = _copy.Read("changes.json");
        Assert.Equal(ExitCode.Done, await _terminal.RunAsync("draft", DataCopy.Original, _copy.Folder));
        Assert.Contains("tells of every change", _terminal.Output, StringComparison.Ordinal);
        Assert.Equal(before, _copy.Read("changes.json"));
    }
}
