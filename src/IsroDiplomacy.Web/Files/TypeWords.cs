using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>Says what a column holds.</summary>
public static class TypeWords
{
    /// <summary><c>list of codes (purposes)</c>, <c>date</c>, <c>id (partners)</c></summary>
    public static string Of(Column column)
    {
        var of = column.Vocabulary ?? column.Table;
        var one = column.Type switch
        {
            CellType.Text => "text",
            CellType.Code => "code",
            CellType.Id => "id",
            CellType.Date => "date",
            CellType.Address => "address",
            CellType.Whole => "whole number",
            CellType.Number => "number",
            CellType.Flag => "true or false",
            _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, null),
        };
        return (column.Many ? $"list of {one}s" : one) + (of is null ? "" : $" ({of})");
    }
}
