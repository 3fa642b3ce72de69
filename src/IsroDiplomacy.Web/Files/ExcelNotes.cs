using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace IsroDiplomacy.Web.Files;

/// <summary>The sheets beside the rows, by which a workbook explains itself.</summary>
internal static class ExcelNotes
{
    private static readonly double[] Widths = [24, 24, 90];

    public static async Task WriteAboutAsync(Spreadsheet book, TableFile file, StyleId bold, int rows, CancellationToken cancellation)
    {
        await BeginAsync(book, "About", cancellation);
        await book.AddHeaderRowAsync(["about", "", ""], bold, cancellation);
        foreach (var (name, value) in file.Provenance.Lines()) await book.AddRowAsync([new(name), new(value)], cancellation);
        await book.AddRowAsync([new("rows"), new(rows)], cancellation);
        await book.AddRowAsync([new("what a row is"), new(file.Table.One), new(file.Table.Description)], cancellation);
        await book.AddRowAsync([new("empty cells"), new("not known, or none")], cancellation);
        await book.AddRowAsync([new("lists"), new($"values stand in one cell, with {Table.ListSeparator} between them")], cancellation);
        await book.AddRowAsync([new("dates"), new("text, as exact as the source: 2018, 2018-03 or 2018-03-15")], cancellation);
        await book.AddRowAsync(Array.Empty<DataCell>(), cancellation);
        await book.AddHeaderRowAsync(["column", "type", "meaning"], bold, cancellation);
        foreach (var column in file.Columns)
            await book.AddRowAsync([new(column.Name), new(TypeWords.Of(column)), new(column.Description)], cancellation);
    }

    /// <summary>The words of every vocabulary that a column holds codes of.</summary>
    public static async Task WriteCodesAsync(
        Spreadsheet book, IEnumerable<Column> columns, Lexicon words, StyleId bold, CancellationToken cancellation)
    {
        await BeginAsync(book, "Codes", cancellation);
        await book.AddHeaderRowAsync(["vocabulary", "code", "label", "meaning"], bold, cancellation);
        foreach (var vocabulary in columns.Select(c => c.Vocabulary).OfType<string>().Distinct())
            foreach (var term in words.Of(vocabulary))
                await book.AddRowAsync([new(vocabulary), new(term.Code), new(term.Label), new(ExcelTable.Cut(term.Definition))], cancellation);
    }

    private static async Task BeginAsync(Spreadsheet book, string name, CancellationToken cancellation)
    {
        var sheet = new WorksheetOptions();
        for (var i = 0; i < Widths.Length; i++) sheet.Column(i + 1).Width = Widths[i];
        await book.StartWorksheetAsync(name, sheet, cancellation);
    }
}
