using System.Globalization;
using System.Text;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Citing;

namespace IsroDiplomacy.Web.Package;

/// <summary>The short files of a package.</summary>
internal static class PackageTexts
{
    public const string What =
        "With whom India works in space, since when, on what, and how we know: partners, agencies, missions, agreements, events, programmes and customer satellites, each fact with its documents.";

    public static IReadOnlyList<string> Keywords { get; } = ["India", "ISRO", "space", "diplomacy", "international cooperation", "agreements", "satellites"];

    /// <summary>As the list of licences by SPDX names it.</summary>
    public static string LicenceId(CatalogueInfo data) => data.Licence.Replace(' ', '-');

    public static string ReadMe(PackageContent content)
    {
        var (data, on) = (content.Data, content.Provenance.Lines().First(l => l.Name == "statusesOn").Value);
        var text = new StringBuilder();
        Line(text, $"# {content.Title}");
        Line(text);
        Line(text, What);
        Line(text);
        Line(text, $"Release {data.Version} of {data.Released}, data as of {data.AsOf}; statuses of agreements as of {on}. This is not a publication of ISRO.");
        if (!content.Scope.IsWhole)
        {
            Line(text);
            Line(text, $"This package holds the rows that the list at `{content.Scope.View}` shows, all that belongs to them, the documents they cite, and the partners and agencies. The package of everything has every table, the network and the database too.");
        }

        Line(text);
        Line(text, "## What is in it");
        Line(text);
        Line(text, "| file | what |");
        Line(text, "|---|---|");
        Line(text, "| `datapackage.json` | describes every file: a Frictionless Data Package, with types, keys and constraints |");
        Line(text, "| `codebook.md` | what the tables, columns and codes mean, how is counted, what is lacking: read it first |");
        foreach (var table in content.Tables) Line(text, $"| `{table.File.Path}` | {Rows(table)}. {table.Table.Description} |");
        foreach (var file in content.Others) Line(text, $"| `{file.File.Path}` | {file.Description} |");
        Line(text, "| `CITATION.cff`, `LICENSE.md` | how to cite it, and what you may do with it |");
        Line(text, "| `SHA256SUMS` | `sha256sum -c SHA256SUMS` tells whether a file was changed |");
        Line(text);
        Line(text, "## How to open it");
        Line(text);
        Line(text, "- CSV: UTF-8, comma, one line of headings. Lists stand in one cell with `|` between their items. Dates are text, as exact as their source.");
        Line(text, "- Python: `frictionless.Package('datapackage.json')`, or `pandas.read_csv('tables/missions.csv', keep_default_na=False, na_values=[''])`, since the id of Namibia is `na`.");
        Line(text, "- R: `frictionless::read_package('datapackage.json')`, or `readr::read_csv('tables/missions.csv', na = '')`.");
        if (content.Scope.IsWhole)
        {
            Line(text, "- GraphML: Gephi, Cytoscape, igraph or networkx.");
            Line(text, "- SQLite: `sqlite3 catalogue.sqlite`. The tables of the search (`record_search`, `claim_search`) need FTS5; the rest doesn't.");
        }

        Line(text);
        Line(text, content.Scope.IsWhole
            ? "Built from the same data by the same program, this package is the same to the byte."
            : "Built from the same data on the same day by the same program, this package is the same to the byte: the statuses of agreements change with the day.");
        return text.ToString();
    }

    public static string Licence(PackageContent content)
    {
        var data = content.Data;
        var text = new StringBuilder();
        Line(text, "# Licence");
        Line(text);
        Line(text, $"The data are under the licence {data.Licence}: <{data.LicenceUrl}>.");
        Line(text);
        Line(text, "You may copy and change them for any purpose if you name the source, and say so if you changed something. Please write:");
        Line(text);
        Line(text, $"> {data.Title}, release {data.Version}, by the IsroDiplomacy developers, {data.Licence}.");
        Line(text);
        Line(text, "The documents named in the table of sources belong to their publishers; only facts about them and from them stand here. Identifiers and launch facts of the customer satellites rest largely on the General Catalog of Artificial Space Objects by Jonathan McDowell (planet4589.org); please name it too if you use them.");
        return text.ToString();
    }

    /// <summary><c>CITATION.cff</c>, by the Citation File Format 1.2.0.</summary>
    public static string Citation(PackageContent content)
    {
        var data = content.Data;
        var text = new StringBuilder();
        Line(text, "cff-version: 1.2.0");
        Line(text, "message: If you use these data, please cite them as below.");
        Line(text, "type: dataset");
        Line(text, $"title: {Quoted(content.Title)}");
        Line(text, $"abstract: {Quoted(What)}");
        Line(text, "authors:");
        Line(text, $"  - name: {Quoted(CitedWork.Author)}");
        Line(text, $"version: {Quoted(data.Version)}");
        Line(text, $"date-released: {Quoted(data.Released.ToString())}");
        Line(text, $"license: {LicenceId(data)}");
        Line(text, "keywords:");
        foreach (var word in Keywords) Line(text, $"  - {Quoted(word)}");
        return text.ToString();
    }

    /// <summary>As <c>sha256sum</c> writes and reads it.</summary>
    public static string Sums(IEnumerable<StagedFile> files) =>
        string.Concat(files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => $"{f.Sha256}  {f.Path}\n"));

    public static string Rows(PackagedTable table) =>
        string.Create(CultureInfo.InvariantCulture, $"{table.Rows:N0} {(table.Rows == 1 ? "row" : "rows")}, each a {table.Table.One}");

    public static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
