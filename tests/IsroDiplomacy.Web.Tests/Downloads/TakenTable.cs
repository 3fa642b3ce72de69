using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Sylvan.Data.Csv;

namespace IsroDiplomacy.Web.Tests.Downloads;

/// <summary>A table as somebody else's program reads it from a file of the site.</summary>
/// <param name="Rows">Each cell as text; a list with strokes between its items.</param>
internal sealed record TakenTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>The cells of one column.</summary>
    public IEnumerable<string> this[string column] => Rows.Select(r => r[Columns.ToList().IndexOf(column)]);

    public static TakenTable OfCsv(byte[] file)
    {
        using var reader = CsvDataReader.Create(new StreamReader(new MemoryStream(file), new UTF8Encoding(false, true)), new CsvDataReaderOptions { HasHeaders = true });
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<IReadOnlyList<string>>();
        while (reader.Read())
        {
            Assert.Equal(columns.Count, reader.RowFieldCount);
            rows.Add([.. columns.Select((_, i) => reader.GetString(i))]);
        }

        return new(columns, rows);
    }

    public static TakenTable OfJson(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        var items = document.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(items.Count, document.RootElement.GetProperty("count").GetInt32());
        var columns = items.Count == 0 ? [] : items[0].EnumerateObject().Select(p => p.Name).ToList();
        return new(columns, [.. items.Select(item =>
        {
            Assert.Equal(columns, item.EnumerateObject().Select(p => p.Name));
            return (IReadOnlyList<string>)[.. item.EnumerateObject().Select(p => Text(p.Value))];
        })]);
    }

    /// <summary>The sheet of the rows. The whole workbook must keep to the rules of its format.</summary>
    public static TakenTable OfExcel(byte[] file, string sheet)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(book, TestContext.Current.CancellationToken).Select(e => e.Description));
        var rows = Sheet(book, sheet);
        return new(rows[0], [.. rows.Skip(1)]);
    }

    public static IReadOnlyList<IReadOnlyList<string>> Sheet(SpreadsheetDocument book, string name)
    {
        var part = book.WorkbookPart!;
        var id = part.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name).Id!.Value!;
        var shared = part.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(i => i.InnerText).ToList() ?? [];
        var rows = ((WorksheetPart)part.GetPartById(id)).Worksheet!.Descendants<Row>().ToList();
        var width = rows[0].Elements<Cell>().Count();
        return [.. rows.Select(row =>
        {
            var cells = row.Elements<Cell>().Select(c => Text(c, shared)).ToList();
            return (IReadOnlyList<string>)[.. cells, .. Enumerable.Repeat("", Math.Max(0, width - cells.Count))];
        })];
    }

    private static string Text(Cell cell, List<string> shared)
    {
        Assert.Null(cell.CellFormula);
        var text = cell.DataType?.Value == CellValues.InlineString ? cell.InlineString!.InnerText : cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(text, CultureInfo.InvariantCulture)]
            : cell.DataType?.Value == CellValues.Boolean ? text == "1" ? "true" : "false" : text;
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => string.Join('|', value.EnumerateArray().Select(Text)),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
