using System.Buffers;
using System.Text;
using System.Text.Json;

namespace IsroDiplomacy.Data.Import.Json;

/// <summary>Reads strict JSON into values that know their line and column.</summary>
/// <remarks>The deserializer of System.Text.Json stops at its first fault; this tree lets the readers go on and name all of them.</remarks>
internal sealed class LocatedJson
{
    /// <summary>No record of the catalogue nests deeper than 5.</summary>
    private const int MaxDepth = 16;

    private static readonly JsonReaderOptions Strict = new()
    {
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = MaxDepth,
    };

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private readonly LineMap _lines;
    private readonly Action<Position, string> _fault;

    private LocatedJson(LineMap lines, Action<Position, string> fault) => (_lines, _fault) = (lines, fault);

    /// <returns>Null where the text is no JSON; then at least one fault was told.</returns>
    public static LocatedValue? Parse(byte[] utf8, Action<Position, string> fault)
    {
        var lines = new LineMap(utf8);
        if (FirstInvalid(utf8) is { } invalid)
        {
            fault(lines.At(invalid), "not UTF-8: the byte here belongs to no character");
            return null;
        }

        var marked = utf8.AsSpan().StartsWith(Mark);
        if (marked) fault(new(1, 1), "starts with a byte order mark; save the file as UTF-8 without one");
        // Blanks in place of the mark keep every offset where it is.
        return new LocatedJson(lines, fault).Read(marked ? [.. "   "u8, .. utf8[Mark.Length..]] : utf8);
    }

    private LocatedValue? Read(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8, Strict);
        try
        {
            reader.Read();
            var value = Value(ref reader);
            reader.Read(); // Anything after the value is a syntax error.
            return value;
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" LineNumber:")[0];
            _fault(_lines.At(error.LineNumber ?? 0, error.BytePositionInLine ?? 0), $"not valid JSON: {reason}");
            return null;
        }
    }

    private LocatedValue Value(ref Utf8JsonReader reader)
    {
        var start = _lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(ref reader, start);
            case JsonTokenType.StartArray:
                var list = new LocatedValue(JsonValueKind.Array, start, "");
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) list.Items.Add(Value(ref reader));
                return list;
            case JsonTokenType.String:
                return new(JsonValueKind.String, start, Text(ref reader, start));
            case JsonTokenType.Number:
                return new(JsonValueKind.Number, start, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.Null:
                return new(JsonValueKind.Null, start, "");
            default:
                return new(reader.TokenType == JsonTokenType.True ? JsonValueKind.True : JsonValueKind.False, start, "");
        }
    }

    private LocatedValue Object(ref Utf8JsonReader reader, Position start)
    {
        var value = new LocatedValue(JsonValueKind.Object, start, "");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var nameStart = _lines.At(reader.TokenStartIndex);
            var name = Text(ref reader, nameStart);
            reader.Read();
            var field = new LocatedField(name, nameStart, Value(ref reader));
            if (value.Field(name) is null) value.Fields.Add(field);
            else _fault(nameStart, $"the field '{name}' is given twice in one object");
        }

        return value;
    }

    private string Text(ref Utf8JsonReader reader, Position start)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The bytes are valid UTF-8, so only an escape such as \ud800 brings us here.
            _fault(start, "a \\u escape in this text is half of a character");
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static long? FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        for (var offset = 0; offset < utf8.Length;)
        {
            if (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) != OperationStatus.Done) return offset;
            offset += length;
        }

        return null;
    }
}
