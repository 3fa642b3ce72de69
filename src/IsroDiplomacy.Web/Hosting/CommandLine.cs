using System.CommandLine;
using IsroDiplomacy.Data.Import;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>What the program can be asked to do: serve the site, check <c>data/</c>, compare two states of it, or write a file of it.</summary>
public static class CommandLine
{
    private const string Help = """
        ISRO Diplomacy: a catalogue of India's space cooperation. Without a command it builds its database where data/ has changed, and serves the site.

        Settings are given as --Name=value, among them:
          --urls=http://localhost:5000        the addresses to listen at
          --Catalogue:DataFolder=<folder>     the catalogue's files; else data/ is looked for upwards and beside the program
          --Catalogue:DatabasePath=<file>     the database built from them; else App_Data/catalogue.db
          --Security:Contact=<address>        whom to tell of a weakness of the site, for /.well-known/security.txt: mailto:… or https://…; else there is none
          --Site:Address=<address>            where the site stands on the web, for citations and files: https://example.org; else as the reader came
          --Reports:Address=<address>         where readers report errors: mailto:…, or a form's address with {title} and {body}; else no page offers to
        """;

    /// <param name="serve">Runs the site; gets the arguments as they came.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Func<string[], Task<int>> serve, TextWriter output, TextWriter error)
    {
        var root = new RootCommand(Help)
        {
            // Settings of the host, such as --urls, are not known here; but a word that comes first is meant as a command.
            TreatUnmatchedTokensAsErrors = args is [[not '-', ..], ..],
        };
        root.SetAction((_, _) => serve(args));
        root.Subcommands.Add(Check(output, error));
        root.Subcommands.Add(ExportCommand.Make(error));
        root.Subcommands.Add(DiffCommand.Make(output, error));
        root.Subcommands.Add(DraftCommand.Make(output, error));
        root.Subcommands.Add(PublishCommand.Make(output, error));
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(new() { Output = output, Error = error });
        // To one who waits for diff, 1 means that something differs.
        return parsed.Errors.Count > 0 && parsed.CommandResult.Command.Name == DiffCommand.Name ? ExitCode.Unread : code;
    }

    private static Command Check(TextWriter output, TextWriter error)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder of JSON files; looked for from the working folder upwards.",
            DefaultValueFactory = _ => "data",
        };
        var check = new Command("check", "Reads the catalogue's files and lists every fault with its file, line and field. Writes nothing.") { folder };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(folder), output, error));
        return check;
    }

    private static int Check(string folder, TextWriter output, TextWriter error)
    {
        var label = folder.TrimEnd('/', '\\');
        var read = CatalogueReader.Read(new(DataFolderSearch.Find(folder, Environment.CurrentDirectory), label));
        if (read.Faults.Count > 0)
        {
            FaultReport.Write(error, read.Faults, label);
            return ExitCode.Faults;
        }

        output.WriteLine($"No fault in {label}: {FaultReport.Words(CatalogueCounts.Of(read.Content))}");
        return ExitCode.Done;
    }
}
