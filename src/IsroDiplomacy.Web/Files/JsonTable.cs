using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Files;

/// <summary>One object: where the rows come from, the rows, and at the end their number, by which a reader knows that none is missing.</summary>
public static class JsonTable
{
    /// <summary>Letters and quotation marks stay what they are: the answer is never a part of a page.</summary>
    public static JsonWriterOptions Form { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int Enough = 16 * 1024;

    public static async Task WriteAsync(TableFile file, Stream output, TableWriting writing, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, Form);
        json.WriteStartObject();
        json.WriteAbout(file.Provenance);
        json.WriteStartArray("items");
        await json.FlushAsync(cancellation);
        var count = 0;
        await foreach (var row in file.Rows.WithCancellation(cancellation))
        {
            json.WriteRow(file.Columns, row);
            count++;
            writing.Written?.Invoke(count);
            if (json.BytesPending > Enough) await json.FlushAsync(cancellation);
        }

        json.WriteEndArray();
        json.WriteNumber("count", count);
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }

    public static void WriteAbout(this Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("about");
        foreach (var (name, value) in provenance.Lines()) json.WriteString(name, value);
        json.WriteEndObject();
    }

    public static void WriteRow(this Utf8JsonWriter json, IReadOnlyList<Column> columns, object?[] row)
    {
        json.WriteStartObject();
        json.WriteCells(columns, row);
        json.WriteEndObject();
    }

    public static void WriteCells(this Utf8JsonWriter json, IReadOnlyList<Column> columns, object?[] row)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i].Name);
            Write(json, row[i]);
        }
    }

    private static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) Write(json, item);
                json.WriteEndArray();
                break;
            default: throw new ArgumentException($"A cell can't hold a {cell.GetType().Name}.", nameof(cell));
        }
    }
}
