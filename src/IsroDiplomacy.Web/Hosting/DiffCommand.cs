using System.CommandLine;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Import.Versions;

namespace IsroDiplomacy.Web.Hosting;

/// <summary><c>diff OLD NEW</c>: what differs between two versions of the data.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";

    private const string Help = """
        Tells what differs between two versions of the data, record by record and field by field. The order of fields, blanks and line breaks make no difference; the order of a list does.

        Examples:
          git worktree add ../before HEAD~20
          diff ../before/data data
          diff ../before data --format json > difference.json

        As diff does, it ends with 0 where nothing differs, with 1 where something does, and with 2 where a version can't be read.
        """;

    private const string Text = "text";
    private const string Json = "json";

    public static Command Make(TextWriter output, TextWriter error)
    {
        var old = new Argument<string>("old") { Description = "The earlier version: a folder of the catalogue's JSON files, or a working copy that holds it as data/." };
        var fresh = new Argument<string>("new") { Description = "The later version, given in the same way." };
        var format = new Option<string>("--format") { Description = "text to read, or json for programs.", DefaultValueFactory = _ => Text, HelpName = "format" };
        format.AcceptOnlyFromAmong(Text, Json);
        var diff = new Command(Name, Help) { old, fresh, format };
        diff.SetAction(parsed => Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(fresh), parsed.GetRequiredValue(format), output, error));
        return diff;
    }

    private static int Run(string old, string fresh, string format, TextWriter output, TextWriter error)
    {
        var (before, after) = (Read(old, error), Read(fresh, error));
        var faults = before.Faults.Concat(after.Faults).ToList();
        if (faults.Count > 0)
        {
            FaultReport.Write(error, faults, before.Faults.Count == 0 ? fresh : after.Faults.Count == 0 ? old : $"{old} and {fresh}");
            return ExitCode.Unread;
        }

        var changes = VersionDiff.Between(before.Version, after.Version);
        if (format == Json) output.WriteLine(DiffJson.Write(before.Version.Number, after.Version.Number, changes));
        else DiffText.Write(output, before.Version.Number, after.Version.Number, changes);
        return changes.Count == 0 ? ExitCode.Done : ExitCode.Differences;
    }

    private static ReadVersion Read(string folder, TextWriter error)
    {
        error.WriteLine($"Reading {folder} …");
        return CatalogueVersion.Read(new(Path.GetFullPath(folder), folder));
    }
}
