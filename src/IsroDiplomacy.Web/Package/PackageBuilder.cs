using IsroDiplomacy.Data;
using IsroDiplomacy.Data.Import;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Package;

/// <summary>
/// Makes the research package: every table as CSV with its schema, a codebook, the network, the database, and how to cite it. Its bytes follow from the data and
/// the program alone: no clock is read for that of everything, and statuses are told as of the last day the data tell of.
/// </summary>
internal sealed class PackageBuilder(
    CatalogueOptions options, CatalogueQueries catalogue, TableReader tables, TieQueries ties, Lexicon lexicon)
{
    /// <summary>The order in the package: what explains comes first.</summary>
    private static readonly string[] First = ["README.md", "datapackage.json", "codebook.md", "CITATION.cff", "LICENSE.md", "SHA256SUMS"];

    /// <param name="path">A file that isn't there yet.</param>
    /// <param name="tell">Told of each step, with the rows written so far.</param>
    public async Task WriteAsync(PackageScope scope, string path, Action<string, int>? tell = null, CancellationToken cancellation = default)
    {
        var data = await catalogue.InfoAsync(cancellation);
        // A selection is what its list shows, and that is told as of today, or as of the day the filter names.
        var reader = scope.IsWhole ? tables.OfData : tables;
        var provenance = new Provenance(data, reader.DayOf(scope.Tables[0]), scope.View, Schema: null);
        using var staged = new StagedFiles();
        var content = new PackageContent(scope, provenance, lexicon, await catalogue.ScopeAsync(cancellation));
        foreach (var view in scope.Tables) content.Tables.Add(await WriteTableAsync(reader, view, provenance, staged, tell, cancellation));
        if (scope.IsWhole) await WriteWholeAsync(content, staged, tell, cancellation);

        await staged.AddAsync("datapackage.json", output => PackageDescriptor.WriteAsync(output, content, cancellation), cancellation);
        await staged.AddAsync("codebook.md", Codebook.Of(content), cancellation);
        await staged.AddAsync("CITATION.cff", PackageTexts.Citation(content), cancellation);
        await staged.AddAsync("LICENSE.md", PackageTexts.Licence(content), cancellation);
        await staged.AddAsync("README.md", PackageTexts.ReadMe(content), cancellation);
        await staged.AddAsync("SHA256SUMS", PackageTexts.Sums(staged.All), cancellation);
        tell?.Invoke("packing", 0);
        await PackageZip.WriteAsync(
            path, staged.All.OrderBy(f => Array.IndexOf(First, f.Path) is var place and >= 0 ? place : First.Length), data.Released.Earliest, cancellation);
    }

    private async Task<PackagedTable> WriteTableAsync(
        TableReader reader, TableView view, Provenance provenance, StagedFiles staged, Action<string, int>? tell, CancellationToken cancellation)
    {
        var (table, rows) = (view.Table, 0);
        var file = new TableFile(table, table.Columns, provenance, reader.ReadAsync(view, table.Columns, cancellation));
        tell?.Invoke(table.Name, 0);
        var written = await staged.AddAsync($"tables/{table.Name}.csv", output => TableFormat.Csv.WriteAsync(file, output, new(false, lexicon, count =>
        {
            rows = count;
            tell?.Invoke(table.Name, count);
        }), cancellation), cancellation);
        return new(table, rows, written);
    }

    private async Task WriteWholeAsync(PackageContent content, StagedFiles staged, Action<string, int>? tell, CancellationToken cancellation)
    {
        foreach (var level in Enum.GetValues<TieLevel>())
        {
            var name = level == TieLevel.Partners ? "partners" : "agencies";
            tell?.Invoke($"network of {name}", 0);
            var file = await staged.AddAsync(
                $"network/{name}.{GraphMl.Extension}", output => GraphMl.WriteAsync(output, ties.OfData, TieFilter.All with { Level = level }, cancellation), cancellation);
            content.Others.Add(new($"network-of-{name}", GraphMl.Extension, GraphMl.MediaType,
                $"The network of {name}, missions and agreements, as GraphML.", file));
        }

        tell?.Invoke("database", 0);
        var database = await staged.AddAsync(
            "catalogue.sqlite", place => DatabaseCopy.WriteAsync(options.DatabasePath, place, cancellation), cancellation);
        content.Others.Add(new("database", "sqlite", "application/vnd.sqlite3", "The database behind the site, with its search index.", database));
    }
}
