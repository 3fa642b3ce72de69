using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>The columns of a table as a Table Schema of the Data Package standard, version 2: its CSV can be read by it.</summary>
public static class TableSchema
{
    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>A date of this catalogue: level 0 of EDTF.</summary>
    private const string DatePattern = @"^\d{4}(-\d{2}(-\d{2})?)?$";

    /// <param name="columns">Those that the file holds.</param>
    /// <param name="package">The package that the file lies in; null where it lies in none.</param>
    public static void Write(Utf8JsonWriter json, Table table, IReadOnlyList<Column> columns, PackageTables? package = null)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Profile);
        json.WriteString("name", table.Name);
        json.WriteString("description", table.Description);
        json.WriteStartArray("fields");
        foreach (var column in columns) Write(json, column, package);
        json.WriteEndArray();
        WriteList(json, "missingValues", [""]);
        if (package is null)
        {
            if (table.KeyColumn is { } key && columns.Any(c => c.Name == key)) json.WriteString("primaryKey", key);
        }
        else
        {
            if (table.KeyColumns.Count > 0) WriteList(json, "primaryKey", table.KeyColumns);
            WriteForeignKeys(json, table, columns, package);
        }

        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, Table table, IReadOnlyList<Column> columns, PackageTables package)
    {
        var keys = columns.Where(c => c is { Many: false, Table: not null } && c.Name != table.KeyColumn && package.CanPoint(table, c)).ToList();
        if (keys.Count == 0) return;
        json.WriteStartArray("foreignKeys");
        foreach (var column in keys)
        {
            json.WriteStartObject();
            WriteList(json, "fields", [column.Name]);
            json.WriteStartObject("reference");
            // The empty name is the table's own.
            json.WriteString("resource", column.Table == table.Name ? "" : column.Table);
            WriteList(json, "fields", [CatalogueTables.Find(column.Table!)!.KeyColumn!]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Column column, PackageTables? package)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", !column.Many ? TypeOf(column) : package is null ? "list" : "string");
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
            if (package is not null && column.Vocabulary is not null) WriteList(json, "enum", package.Words.Of(column.Vocabulary).Select(t => t.Code));
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

/// <summary>What the schema of a table in a package can lean on.</summary>
/// <param name="Whole">The tables of which it holds every row that is pointed at.</param>
/// <param name="Selected">The table of which it holds a selection; null where it holds everything.</param>
/// <remarks>There a list is a text with a separator, which it says beside it: most programs that read packages don't know the type of version 2.</remarks>
public sealed record PackageTables(Lexicon Words, IReadOnlySet<string> Whole, string? Selected = null)
{
    /// <summary>Rows of a selection are pointed at by the parts that belong to them, and not surely by others.</summary>
    public bool CanPoint(Table from, Column column) =>
        Whole.Contains(column.Table!) || (column.Table == Selected && from.OwnerColumns.Contains(column.Name));
}
