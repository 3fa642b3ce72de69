using IsroDiplomacy.Data.Tables;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace IsroDiplomacy.Web.Files;

/// <summary>A workbook: the rows, where they come from and what the columns mean, and the codes with their words. Text is text there, never a formula.</summary>
internal static class ExcelTable
{
    /// <summary>The most rows a sheet can hold; what is beyond goes on in a further sheet.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>The most characters a cell can hold.</summary>
    private const int MostText = 32_767;

    public static async Task WriteAsync(TableFile file, Stream output, TableWriting writing, CancellationToken cancellation)
    {
        var held = new HeldWrites(output);
        await using (var book = await Spreadsheet.CreateNewAsync(held, new() { PreserveStringWhitespace = true }, cancellation))
            await WriteAsync(book, file, writing, cancellation);
        await held.FlushAsync(cancellation);
    }

    private static async Task WriteAsync(Spreadsheet book, TableFile file, TableWriting writing, CancellationToken cancellation)
    {
        var bold = book.AddStyle(new Style { Font = { Bold = true } });
        var (sheets, rowsOfSheet, count) = (0, MostRows, 0);
        var cells = new DataCell[file.Columns.Count];
        await foreach (var row in file.Rows.WithCancellation(cancellation))
        {
            if (rowsOfSheet == MostRows) rowsOfSheet = await BeginAsync();
            for (var i = 0; i < cells.Length; i++) cells[i] = Cell(row[i]);
            await book.AddRowAsync(cells, cancellation);
            rowsOfSheet++;
            count++;
            writing.Written?.Invoke(count);
        }

        if (sheets == 0) await BeginAsync();
        await ExcelNotes.WriteAboutAsync(book, file, bold, count, cancellation);
        await ExcelNotes.WriteCodesAsync(book, file.Columns, writing.Words, bold, cancellation);
        await book.FinishAsync(cancellation);

        async Task<int> BeginAsync()
        {
            var sheet = new WorksheetOptions { FrozenRows = 1 };
            for (var i = 0; i < file.Columns.Count; i++) sheet.Column(i + 1).Width = Width(file.Columns[i]);
            await book.StartWorksheetAsync(++sheets == 1 ? file.Table.Name : FormattableString.Invariant($"{file.Table.Name} {sheets}"), sheet, cancellation);
            await book.AddHeaderRowAsync([.. file.Columns.Select(c => c.Name)], bold, cancellation);
            return 1;
        }
    }

    private static DataCell Cell(object? cell) => cell switch
    {
        null => default,
        int number => new(number),
        long number => new(number),
        double number => new(number),
        bool flag => new(flag),
        _ => new(Cut(CellText.Of(cell))),
    };

    internal static string Cut(string text) => text.Length <= MostText ? text : text[..(MostText - 1)] + "…";

    private static double Width(Column column) => column.Type switch
    {
        CellType.Whole or CellType.Number or CellType.Flag => 11,
        CellType.Date => 12,
        _ when column.Many => 30,
        CellType.Text => 40,
        CellType.Address => 40,
        _ => 22,
    };
}
