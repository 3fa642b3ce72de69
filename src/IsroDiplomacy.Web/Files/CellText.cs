using System.Collections;
using System.Globalization;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>A cell as text.</summary>
public static class CellText
{
    /// <summary>Empty for what isn't known and for a list without items.</summary>
    public static string Of(object? cell) => cell switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IEnumerable items => string.Join(Table.ListSeparator, items.Cast<object?>().Select(Of)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell can't hold a {cell.GetType().Name}.", nameof(cell)),
    };

    /// <summary>
    /// Keeps a spreadsheet from taking text for a formula: text that begins with = + - @, a tab or a carriage return gets an apostrophe before it.
    /// Numbers stay as they are, negative ones too, whether the cell holds a number or a text that is one.
    /// </summary>
    public static string Harmless(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + text : text;
}
