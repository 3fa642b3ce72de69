using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>RFC 4180 in UTF-8, without a line of comment: readers would take it for data. Where it comes from is told by the headers of the answer.</summary>
internal static class CsvTable
{
    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { NewLine = "\r\n" };

    public static async Task WriteAsync(TableFile file, Stream output, TableWriting writing, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(output, new UTF8Encoding(writing.ByteOrderMark), bufferSize: 16 * 1024, leaveOpen: true);
        await using var csv = new CsvWriter(text, Form, leaveOpen: true);
        foreach (var column in file.Columns) csv.WriteField(column.Name);
        await csv.NextRecordAsync();
        // The reader sees at once that the answer has begun, however long the first row takes.
        await csv.FlushAsync();
        await text.FlushAsync(cancellation);
        await output.FlushAsync(cancellation);
        var count = 0;
        await foreach (var row in file.Rows.WithCancellation(cancellation))
        {
            for (var i = 0; i < row.Length; i++) csv.WriteField(Cell(file.Columns[i], row[i]));
            await csv.NextRecordAsync();
            count++;
            writing.Written?.Invoke(count);
        }

        await csv.FlushAsync();
        await text.FlushAsync(cancellation);
    }

    private static string Cell(Column column, object? cell) => column.Type is CellType.Whole or CellType.Number or CellType.Flag && !column.Many
        ? CellText.Of(cell) : CellText.Harmless(CellText.Of(cell));
}
