using System.Globalization;
using CsvHelper;
using IsroDiplomacy.Web.Files;

namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>A table of counts as a file that stands in the page itself, so that it holds exactly what is shown.</summary>
internal static class CountTableCsv
{
    /// <summary>RFC 4180 as a <c>data:</c> address.</summary>
    public static string Address(CountTable table)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture, leaveOpen: true))
        {
            Write(csv, table.Corner, table.Columns);
            foreach (var row in table.Foot is null ? table.Rows : table.Rows.Append(table.Foot))
                Write(csv, row.Label, row.Cells.Select(cell => CellText.Of(cell.Count)));
        }

        return "data:text/csv;charset=utf-8," + Uri.EscapeDataString(text.ToString());
    }

    /// <summary>The caption, in the letters that every system of files knows.</summary>
    public static string FileName(CountTable table) =>
        $"isro-diplomacy-{string.Join('-', string.Concat(table.Caption.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries))}.csv";

    private static void Write(CsvWriter csv, string first, IEnumerable<string> others)
    {
        foreach (var cell in others.Prepend(first)) csv.WriteField(CellText.Harmless(cell));
        csv.NextRecord();
    }
}
