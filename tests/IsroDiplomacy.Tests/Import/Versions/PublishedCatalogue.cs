using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Import.Versions;

namespace IsroDiplomacy.Tests.Import.Versions;

/// <summary>The small catalogue, published as release 2026.1, for one test to change.</summary>
internal sealed class PublishedCatalogue : IDisposable
{
    private const string First = """
        [
          {
            "id": "2026.1",
            "released": "2026-07-01",
            "title": "First",
            "note": "The beginning.",
            "changes": []
          }
        ]
        """;

    private readonly CatalogueVersion _before;

    public PublishedCatalogue()
    {
        Write("changes.json", First);
        _before = Version;
        Write("published.json", PublishedStateFile.Write(PublishedStateFile.Of("2026.1", _before)));
    }

    public SmallCatalogue Files { get; } = new();

    public IReadOnlyList<string> Faults => [.. Files.Faults().Select(fault => fault.ToString())];

    public string Changes => File.ReadAllText(Files.PathOf("changes.json"));

    private CatalogueVersion Version => CatalogueVersion.Read(DataFolder.At(Files.Folder)).Version;

    /// <returns>How many entries were begun.</returns>
    public int Draft()
    {
        var draft = ChangeDraft.Of(File.ReadAllBytes(Files.PathOf("changes.json")), "2026.1", VersionDiff.Between(_before, Version), new(2026, 12, 24));
        if (draft.Begun > 0) Write("changes.json", draft.Text);
        return draft.Begun;
    }

    /// <summary>What a curator does with each entry that was begun.</summary>
    public void GiveReasons() => Write("changes.json", Changes
        .Replace("\"reason\": null", "\"reason\": \"our-error\"", StringComparison.Ordinal).Replace("\"text\": null", "\"text\": \"Mended.\"", StringComparison.Ordinal));

    public void Write(string file, string text) => File.WriteAllText(Files.PathOf(file), text.ReplaceLineEndings("\n"));

    /// <summary>One entry of what isn't released yet, as its fields beyond the id.</summary>
    public void Tell(string entry) => Write("changes.json", First.Replace("\n]", ",\n  {\n    \"id\": \"unreleased\",\n    \"released\": null,\n    \"title\": null,\n    \"note\": null,\n    \"changes\": [\n      { \"id\": \"c1\", " + entry + " }\n    ]\n  }\n]", StringComparison.Ordinal));

    public void Dispose() => Files.Dispose();
}
