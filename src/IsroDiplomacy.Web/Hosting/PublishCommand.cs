using System.CommandLine;
using System.Globalization;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Import.Versions;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Hosting;

/// <summary><c>publish</c>: notes the state of <c>data/</c> as that of its newest release.</summary>
internal static class PublishCommand
{
    private const string Help = """
        Notes the data as they are as what the newest release published, in published.json. From then on check demands a reason for every change.

        Before it: give 'unreleased' in changes.json its number, day, title and note, and catalogue.json the same number and day.
        """;

    public static Command Make(TextWriter output, TextWriter error)
    {
        var folder = new Argument<string>("folder") { Description = "The data.", DefaultValueFactory = _ => "data" };
        var publish = new Command("publish", Help) { folder };
        publish.SetAction(parsed => Run(parsed.GetRequiredValue(folder).TrimEnd('/', '\\'), output, error));
        return publish;
    }

    private static int Run(string label, TextWriter output, TextWriter error)
    {
        var folder = new DataFolder(DataFolderSearch.Find(label, Environment.CurrentDirectory), label);
        var read = CatalogueReader.Read(folder);
        if (read.Faults.Count > 0)
        {
            FaultReport.Write(error, read.Faults, label);
            return ExitCode.Faults;
        }

        if (read.Content.Releases.MaxBy(release => release.Order) is not { IsReleased: true } newest)
        {
            error.WriteLine($"{label}/changes.json: {(read.Content.Releases.Count == 0 ? "tell of the release" : $"give '{Release.Unreleased}' its number, day, title and note")} first.");
            return ExitCode.Faults;
        }

        var state = PublishedStateFile.Of(newest.Id, CatalogueVersion.Read(folder).Version);
        try
        {
            File.WriteAllText(Path.Combine(folder.Path, PublishedStateFile.Name), PublishedStateFile.Write(state));
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{label}/{PublishedStateFile.Name} can't be written: {unwritten.Message}");
            return ExitCode.NotWritten;
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"Release {newest.Id} is noted in {label}/{PublishedStateFile.Name}: {state.Files.Sum(file => file.Lines.Count):N0} records."));
        return ExitCode.Done;
    }
}
