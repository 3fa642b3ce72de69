using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsroDiplomacy.Data.Import.Json;

/// <summary>Writes a file of records in the form in which people keep them: see <c>data/README.md</c>.</summary>
/// <remarks>
/// A record and whatever holds a list of objects has a line for each field. Anything smaller stands on one line where that is at most 110
/// characters long.
/// </remarks>
internal static class HouseJson
{
    private const int Width = 110;

    public static string Write(LocatedValue records)
    {
        var text = new StringBuilder();
        Write(text, records, 0, 0, record: false);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, LocatedValue value, int indent, int before, bool record)
    {
        var children = value.Kind == JsonValueKind.Object ? value.Fields.Select(f => (Name: $"{Text(f.Name)}: ", f.Value)) : value.Items.Select(i => (Name: "", Value: i));
        if (!record && IsFlat(value) && Inline(value) is var inline && (before + inline.Length <= Width || !children.Any()))
        {
            text.Append(inline);
            return;
        }

        var (open, close) = value.Kind == JsonValueKind.Object ? ('{', '}') : ('[', ']');
        var between = open.ToString();
        foreach (var (name, child) in children)
        {
            text.Append(between).Append('\n').Append(' ', indent + 2).Append(name);
            // One for the comma that may follow.
            Write(text, child, indent + 2, indent + 2 + name.Length + 1, record: indent == 0 && child.Kind == JsonValueKind.Object);
            between = ",";
        }

        text.Append('\n').Append(' ', indent).Append(close);
    }

    private static bool IsFlat(LocatedValue value) =>
        value.Items.All(item => item.Kind is not (JsonValueKind.Object or JsonValueKind.Array)) && value.Fields.All(field => IsFlat(field.Value));

    private static string Inline(LocatedValue value) => value.Kind switch
    {
        JsonValueKind.Object when value.Fields.Count == 0 => "{}",
        JsonValueKind.Object => $"{{ {string.Join(", ", value.Fields.Select(field => $"{Text(field.Name)}: {Inline(field.Value)}"))} }}",
        JsonValueKind.Array => $"[{string.Join(", ", value.Items.Select(Inline))}]",
        JsonValueKind.String => Text(value.Text),
        JsonValueKind.Number => value.Text,
        JsonValueKind.Null => "null",
        _ => value.Kind == JsonValueKind.True ? "true" : "false",
    };

    private static string Text(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
