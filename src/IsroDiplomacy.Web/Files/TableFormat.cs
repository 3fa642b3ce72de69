namespace IsroDiplomacy.Web.Files;

/// <summary>A format in which a table can be taken.</summary>
/// <param name="Extension">As in addresses: <c>csv</c>.</param>
/// <param name="Label">As on pages: <c>CSV</c>.</param>
/// <param name="Attached">True where browsers should keep it as a file and not show it.</param>
/// <param name="WriteAsync">Writes without keeping rows, so that a table may be of any length. The stream is left open.</param>
public sealed record TableFormat(
    string Extension, string MediaType, string Label, bool Attached, Func<TableFile, Stream, TableWriting, CancellationToken, Task> WriteAsync)
{
    public static TableFormat Csv { get; } = new("csv", "text/csv", "CSV", true, CsvTable.WriteAsync);

    public static TableFormat Json { get; } = new("json", "application/json", "JSON", false, JsonTable.WriteAsync);

    public static TableFormat Excel { get; } = new(
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", true, ExcelTable.WriteAsync);

    public static IReadOnlyList<TableFormat> All { get; } = [Csv, Excel, Json];

    public static TableFormat? Find(string extension) => All.FirstOrDefault(format => format.Extension == extension);
}

/// <param name="ByteOrderMark">Begins a CSV file with the mark by which Excel knows UTF-8.</param>
/// <param name="Words">Labels and definitions of vocabularies, for files that carry them.</param>
/// <param name="Written">Told after each row, with their number so far.</param>
public sealed record TableWriting(bool ByteOrderMark, IsroDiplomacy.Data.Queries.Lexicon Words, Action<int>? Written = null);
