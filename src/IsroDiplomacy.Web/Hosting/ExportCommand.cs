using System.CommandLine;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Package;

namespace IsroDiplomacy.Web.Hosting;

/// <summary><c>export --of missions --format csv --out missions.csv</c>: what the site gives as a file, without the site.</summary>
internal static class ExportCommand
{
    private const string Help = """
        Writes a table of the catalogue as a file: the same rows, columns and words as the site gives at the address of the list. Or writes the research
        package: all tables with their schemas, a codebook, the panel, the network and the database in one zip.

        Examples:
          export --format datapackage --out isro-diplomacy.zip
          export --format datapackage --of missions --filter "purpose=oceanography" --out oceanography.zip
          export --of missions --filter "purpose=oceanography&partner=fr" --out missions.csv
          export --of agreements --filter "on=1998-05-11" --all --format xlsx --out agreements.xlsx
          export --of citations --format json > citations.json
        """;

    public static Command Make(TextWriter error)
    {
        var table = new Option<string?>("--of") { Description = "The table; required but for a package of everything: " + string.Join(", ", CatalogueTables.All.Select(t => t.Name)) + ".", HelpName = "table" };
        table.AcceptOnlyFromAmong([.. CatalogueTables.All.Select(t => t.Name)]);
        var format = new Option<string>("--format") { Description = "csv, xlsx, json or datapackage.", DefaultValueFactory = _ => TableFormat.Csv.Extension, HelpName = "format" };
        format.AcceptOnlyFromAmong([.. TableFormat.All.Select(f => f.Extension), PackageFormat.Name]);
        var file = new Option<string?>("--out") { Description = "The file to write, which stays as it was unless all is written; the standard output where none is named.", HelpName = "file" };
        var filter = new Option<string>("--filter") { Description = "What the list's address would have after its question mark.", DefaultValueFactory = _ => "", HelpName = "parameters" };
        var fields = new Option<string?>("--fields") { Description = "The columns, with commas between their names; else those that the list's page shows.", HelpName = "names" };
        var all = new Option<bool>("--all") { Description = "All columns." };
        var mark = new Option<bool>("--bom") { Description = "Begins a CSV file with the mark by which Excel knows UTF-8." };
        var data = new Option<string?>("--data") { Description = "The catalogue's files; else data/ is looked for upwards and beside the program.", HelpName = "folder" };
        var database = new Option<string?>("--database") { Description = "The database built from them; else App_Data/catalogue.db.", HelpName = "file" };
        var export = new Command("export", Help) { table, format, file, filter, fields, all, mark, data, database };
        export.Validators.Add(parsed =>
        {
            var package = parsed.GetValue(format) == PackageFormat.Name;
            if (!package && parsed.GetValue(table) is null) parsed.AddError($"Option '{table.Name}' is required for a table.");
            foreach (var other in new Option[] { fields, all, mark }.Where(o => package && parsed.GetResult(o) is { Implicit: false }))
                parsed.AddError($"Option '{other.Name}' has no meaning for a package, which holds all columns.");
            if (package && parsed.GetValue(table) is null && parsed.GetResult(filter) is { Implicit: false })
                parsed.AddError($"Option '{filter.Name}' has no meaning without '{table.Name}'.");
        });
        export.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Services(Settings(parsed.GetValue(data), parsed.GetValue(database)));
            if (await services.PrepareAsync(error) is { } failure) return failure;
            var (path, package) = (parsed.GetValue(file), parsed.GetRequiredValue(format) == PackageFormat.Name);
            if (parsed.GetValue(table) is not { } name) return await PackageExport.RunAsync(services, PackageScope.Whole, path, error, cancellation);
            var question = new ExportQuestion(CatalogueTables.Find(name)!, parsed.GetRequiredValue(filter), parsed.GetValue(fields), parsed.GetValue(all));
            var (view, columns, faults) = await question.ReadAsync(services, cancellation);
            if (view is null) return Refuse(faults, error);
            return package
                ? await PackageExport.RunAsync(services, PackageScope.Of(view, question.Address ?? ""), path, error, cancellation)
                : await RunAsync(
                    services, question, view, columns, TableFormat.Find(parsed.GetRequiredValue(format))!, parsed.GetValue(mark), path, error, cancellation);
        });
        return export;
    }

    private static ServiceProvider Services(string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        builder.Logging.ClearProviders();
        builder.AddCatalogue();
        return builder.Services.BuildServiceProvider();
    }

    private static async Task<int> RunAsync(
        ServiceProvider services, ExportQuestion question, TableView view, IReadOnlyList<Column> columns, TableFormat format, bool mark, string? path,
        TextWriter error, CancellationToken cancellation)
    {
        var tables = services.GetRequiredService<TableReader>();
        var provenance = new Provenance(
            await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation), tables.DayOf(view), question.Address, Schema: null);
        var progress = new ExportProgress(error, question.Table.Name);
        var writing = new TableWriting(mark, services.GetRequiredService<Lexicon>(), progress.Tell);
        var code = await ExportFile.WriteAsync(path, error, output => format.WriteAsync(
            new(question.Table, columns, provenance, tables.ReadAsync(view, columns, cancellation)), output, writing, cancellation), cancellation);
        if (code == ExitCode.Done) progress.End(path);
        return code;
    }

    private static int Refuse(IReadOnlyList<FilterFault> faults, TextWriter error)
    {
        foreach (var fault in faults)
            error.WriteLine($"{fault.Name}: “{fault.Value}” {fault.Message}{(fault.Allowed.Count > 0 ? $" It can be: {string.Join(", ", fault.Allowed)}." : "")}");
        return ExitCode.Faults;
    }

    private static string[] Settings(string? data, string? database) =>
    [
        .. data is null ? [] : new[] { $"--Catalogue:DataFolder={Path.GetFullPath(data)}" },
        .. database is null ? [] : new[] { $"--Catalogue:DatabasePath={Path.GetFullPath(database)}" },
    ];
}
