using System.CommandLine;
using System.Globalization;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Import.Versions;

namespace IsroDiplomacy.Web.Hosting;

/// <summary><c>draft PUBLISHED</c>: begins the entries that <c>changes.json</c> owes.</summary>
internal static class DraftCommand
{
    private const string Help = """
        Begins an entry in changes.json for each change since the newest release that isn't told there yet. The curator gives each its reason and a sentence; until then check refuses it.

        Example:
          git worktree add ../published 2026.1
          draft ../published/data
        """;

    private const string ChangesFile = "changes.json";

    public static Command Make(TextWriter output, TextWriter error)
    {
        var published = new Argument<string>("published") { Description = "The data as the newest release published them: their folder, or a working copy that holds it as data/." };
        var folder = new Argument<string>("folder") { Description = "The data as they are now.", DefaultValueFactory = _ => "data" };
        var draft = new Command("draft", Help) { published, folder };
        draft.SetAction(parsed => Run(parsed.GetRequiredValue(published), parsed.GetRequiredValue(folder).TrimEnd('/', '\\'), output, error));
        return draft;
    }

    private static int Run(string published, string label, TextWriter output, TextWriter error)
    {
        var folder = new DataFolder(DataFolderSearch.Find(label, Environment.CurrentDirectory), label);
        var (before, after) = (CatalogueVersion.Read(new(Path.GetFullPath(published), published)), CatalogueVersion.Read(folder));
        if (before.Faults.Concat(after.Faults).ToList() is { Count: > 0 } faults)
        {
            FaultReport.Write(error, faults, $"{published} and {label}");
            return ExitCode.Faults;
        }

        var newest = CatalogueReader.Read(folder).Content.Published?.Release;
        if (newest is null || before.Version.Number != newest)
        {
            error.WriteLine(newest is null
                ? $"{label} was never published, so no change of it need be told."
                : $"{published} is release {before.Version.Number}, but the newest that was published is {newest}: changes are told against that.");
            return ExitCode.Faults;
        }

        try
        {
            var file = Path.Combine(folder.Path, ChangesFile);
            var draft = ChangeDraft.Of(File.ReadAllBytes(file), newest, VersionDiff.Between(before.Version, after.Version), DateOnly.FromDateTime(DateTime.UtcNow));
            if (draft.Begun > 0) File.WriteAllText(file, draft.Text);
            output.WriteLine(draft.Begun == 0 ? $"{label}/{ChangesFile} tells of every change." : string.Create(
                CultureInfo.InvariantCulture, $"{draft.Begun} {(draft.Begun == 1 ? "entry" : "entries")} begun in {label}/{ChangesFile}: give each its reason and a sentence."));
            return ExitCode.Done;
        }
        catch (FormatException bad)
        {
            error.WriteLine($"{label}/{bad.Message}");
            return ExitCode.Faults;
        }
        catch (Exception bad) when (bad is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{label}/{ChangesFile} can't be read or written: {bad.Message}");
            return ExitCode.NotWritten;
        }
    }
}
