using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsroDiplomacy.Data.Import.Versions;

namespace IsroDiplomacy.Web.Hosting;

/// <summary>Tells changes to a program. A field that wasn't there has no <c>old</c>, one that is gone no <c>new</c>.</summary>
internal static class DiffJson
{
    public static string Write(string? old, string? fresh, IReadOnlyList<RecordChange> changes)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("old", old);
            json.WriteString("new", fresh);
            json.WriteStartArray("changes");
            foreach (var change in changes) Write(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, RecordChange change)
    {
        json.WriteStartObject();
        json.WriteString("file", change.File);
        json.WriteString("record", change.Id);
        json.WriteString("change", change.Kind);
        if (change.Twin is not null) json.WriteString("equalTo", change.Twin);
        json.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            Value("old", field.Old);
            Value("new", field.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Value(string name, string? value)
        {
            if (value is null) return;
            json.WritePropertyName(name);
            json.WriteRawValue(value);
        }
    }
}
