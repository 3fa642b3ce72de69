using System.Text.Json;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>The columns of a table as a Table Schema of the Data Package standard, version 2: its CSV can be read by it.</summary>
public static class TableSchema
{
    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>A date of this catalogue: level 0 of EDTF.</summary>
    private const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    /// <param name="columns">Those that the file holds.</param>
    public static void Write(Utf8JsonWriter json, Table table, IReadOnlyList<Column> columns)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Profile);
        json.WriteString("name", table.Name);
        json.WriteString("description", table.Description);
        json.WriteStartArray("fields");
        foreach (var column in columns) Write(json, column);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        if (table.KeyColumn is { } key && columns.Any(c => c.Name == key)) json.WriteString("primaryKey", key);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Many ? "list" : TypeOf(column));
        if (column.Many)
        {
            json.WriteString("delimiter", Table.ListSeparator.ToString());
            json.WriteString("itemType", TypeOf(column));
        }

        json.WriteString("description", column.Description);
        json.WriteString("example", column.Many ? CellText.Of(new[] { column.Example }) : CellText.Of(column.Example));
        // Words of our own, by which codes and ids can be looked up.
        if (column.Vocabulary is not null) json.WriteString("vocabulary", column.Vocabulary);
        if (column.Table is not null) json.WriteString("table", column.Table);
        if (!column.Many)
        {
            json.WriteStartObject("constraints");
            if (!column.Optional) json.WriteBoolean("required", true);
            if (column.Type == CellType.Date) json.WriteString("pattern", DatePattern);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string TypeOf(Column column) => column.Type switch
    {
        CellType.Whole => "integer",
        CellType.Number => "number",
        CellType.Flag => "boolean",
        _ => "string",
    };
}
