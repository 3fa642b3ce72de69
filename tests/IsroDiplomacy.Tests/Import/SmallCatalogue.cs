using IsroDiplomacy.Data.Import;

namespace IsroDiplomacy.Tests.Import;

/// <summary>A copy of the small faultless catalogue in <c>Minimal/</c>, with the real vocabularies, for one test to break.</summary>
public sealed class SmallCatalogue : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallCatalogue()
    {
        Directory.CreateDirectory(PathOf("vocabulary"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "IsroDiplomacy.Tests", "Import", "Minimal")))
            File.Copy(file, PathOf(Path.GetFileName(file)));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.DataFolder, "vocabulary")))
            File.Copy(file, PathOf(Path.Combine("vocabulary", Path.GetFileName(file))));
    }

    public string Folder => _folder.PathOf("data");

    public string DatabasePath => _folder.PathOf(Path.Combine("built", "catalogue.db"));

    public string PathOf(string file) => Path.Combine(Folder, file);

    public IReadOnlyList<Fault> Faults() => CatalogueReader.Read(DataFolder.At(Folder)).Faults;

    /// <summary>Replaces the text, which must occur once in the whole file.</summary>
    /// <returns>The line, counted from 1, on which the new text stands.</returns>
    public int Replace(string file, string old, string fresh) => ReplaceAfter(file, 0, old, fresh);

    /// <summary>Replaces the first such text in the record.</summary>
    /// <returns>The line, counted from 1, on which the new text stands.</returns>
    public int Replace(string file, string record, string old, string fresh)
    {
        var text = File.ReadAllText(PathOf(file));
        var start = Find(text, $"\"{(file.StartsWith("vocabulary", StringComparison.Ordinal) ? "code" : "id")}\": \"{record}\"", 0);
        return ReplaceAfter(file, start, old, fresh);
    }

    public int LineOf(string file, string text)
    {
        var all = File.ReadAllText(PathOf(file));
        return 1 + all[..Find(all, text, 0)].Count(c => c == '\n');
    }

    public void Dispose() => _folder.Dispose();

    private int ReplaceAfter(string file, int start, string old, string fresh)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = Find(text, old, start);
        File.WriteAllText(PathOf(file), text[..at] + fresh + text[(at + old.Length)..]);
        return 1 + text[..at].Count(c => c == '\n');
    }

    private static int Find(string text, string wanted, int start)
    {
        var at = text.IndexOf(wanted, start, StringComparison.Ordinal);
        return at >= 0 ? at : throw new ArgumentException($"The small catalogue has no {wanted} there.");
    }
}
