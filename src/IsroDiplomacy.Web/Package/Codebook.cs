using System.Text;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Package;

/// <summary><c>codebook.md</c>: what the tables, columns and codes mean, how is counted, and what is lacking.</summary>
internal static class Codebook
{
    public static string Of(PackageContent content)
    {
        var text = new StringBuilder();
        Line(text, $"# Codebook of {content.Title}");
        Line(text);
        foreach (var (name, value) in content.Provenance.Lines()) Line(text, $"- {name}: {value}");
        WriteForm(text);
        if (content.Tables.Exists(t => t.Table == PartnerYearsTable.Table)) WritePanel(text);
        if (content.Scope.IsWhole) WriteNetwork(text);
        WriteNotes(text, content);
        WriteTables(text, content);
        WriteWords(text, content);
        return text.ToString();
    }

    private static void WriteForm(StringBuilder text)
    {
        Head(text, "How to read the tables");
        Line(text, "- An empty cell means: not known, or none. What is not known is not zero and not \"no\".");
        Line(text, $"- A list stands in one cell, with `{Table.ListSeparator}` between its items. In the schema its type is text, with `delimiter` and `itemType` beside it.");
        Line(text, "- A date is as exact as its source: `2018`, `2018-03` or `2018-03-15`. It stands for all the days it may be; it is never filled up. Days are in universal time.");
        Line(text, "- An id is stable. The schema tells in which table it is to be looked up, also for lists of ids.");
        Line(text, "- `kind` and `record` together name a record of any kind. Where they stand in one cell, it is `kind/id`: `mission/nisar`.");
        Line(text, "- A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, and is no number) has an apostrophe before it.");
        Line(text, "- Which document supports which record, and which of its fields, stands in `citations`: `supports` names the fields, and none means the record as a whole. Where documents differ, `claims` has each value with its source.");
        Line(text, "- Statuses of agreements are worked out by rule for one day, named above as `statusesOn`; `statuses` has them for every day.");
    }

    private static void WritePanel(StringBuilder text)
    {
        Head(text, "Zero and missing in the panel (`partner-years`)");
        foreach (var sentence in PartnerYearsTable.Rule) Line(text, $"- {sentence}");
    }

    private static void WriteNetwork(StringBuilder text)
    {
        Head(text, "The network");
        Line(text, "`network/partners.graphml` and `network/agencies.graphml` have two sorts of nodes: partners (without India, which stands on every record) or agencies (Indian ones too), and the missions and agreements that they take part in or are party to. A line joins one to the other, once, whatever the number of its parts. Fold it over the missions and agreements, and the weights are those of the page of the network. The attribute `kind` tells the sorts apart; `date` and `year` are those of the launch or the agreement.");
        Head(text, "The database");
        Line(text, "`catalogue.sqlite` holds all tables of the site's database but the one that tells when it was built. Codes, ids and dates are the same as in the tables here; `…Order` and `…Year` beside a date are worked out from it for sorting and spans. `Timeline`, `PartnerTallies`, `PartnerYears`, `RecordTraits`, `Supplies` and the tables whose names begin with `search_` are derived; `record_search` and `claim_search` are full-text indexes (FTS5).");
    }

    private static void WriteNotes(StringBuilder text, PackageContent content)
    {
        foreach (var group in content.Words.Of(Vocabularies.ScopeGroups))
        {
            var notes = content.Notes.Where(n => n.Group == group.Code).ToList();
            if (notes.Count == 0) continue;
            Head(text, group.Label);
            Line(text, group.Definition);
            Line(text);
            foreach (var note in notes) Line(text, $"- **{note.Title}.** {note.Text}");
        }
    }

    private static void WriteTables(StringBuilder text, PackageContent content)
    {
        foreach (var packaged in content.Tables)
        {
            var table = packaged.Table;
            Head(text, $"Table `{table.Name}`");
            Line(text, $"{table.Description} {PackageTexts.Rows(packaged)}. Rows are told apart by {string.Join(" and ", table.KeyColumns.Select(k => $"`{k}`"))}.");
            Line(text);
            Line(text, "| column | holds | may be empty | meaning | example |");
            Line(text, "|---|---|---|---|---|");
            foreach (var column in table.Columns)
            {
                var empty = column.Many || column.Optional ? "yes" : "no";
                Line(text, $"| `{column.Name}` | {TypeWords.Of(column)} | {empty} | {Cell(column.Description)} | {Cell(CellText.Of(column.Example))} |");
            }
        }
    }

    private static void WriteWords(StringBuilder text, PackageContent content)
    {
        var used = content.Tables.SelectMany(t => t.Table.Columns).Select(c => c.Vocabulary).OfType<string>().ToHashSet();
        foreach (var vocabulary in Vocabularies.All.Where(v => content.Scope.IsWhole || used.Contains(v)))
        {
            Head(text, $"Vocabulary `{vocabulary}`");
            Line(text, "| code | label | meaning |");
            Line(text, "|---|---|---|");
            foreach (var term in content.Words.Of(vocabulary)) Line(text, $"| `{term.Code}` | {Cell(term.Label)} | {Cell(term.Definition)} |");
        }
    }

    private static void Head(StringBuilder text, string title)
    {
        Line(text);
        Line(text, $"## {title}");
        Line(text);
    }

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string line = "") => PackageTexts.Line(text, line);
}
