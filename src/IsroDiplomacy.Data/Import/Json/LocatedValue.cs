using System.Text.Json;

namespace IsroDiplomacy.Data.Import.Json;

/// <summary>A place in a file: line and column counted from 1, the column in UTF-16 code units.</summary>
internal readonly record struct Position(int Line, int Column);

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Text">The text of a string, the digits of a number as they are written; otherwise empty.</param>
internal sealed record LocatedValue(JsonValueKind Kind, Position Start, string Text)
{
    public List<LocatedValue> Items { get; } = [];

    public List<LocatedField> Fields { get; } = [];

    public LocatedField? Field(string name) => Fields.Find(field => field.Name == name);

    /// <summary>The value's kind in the words of a message.</summary>
    public string Word => Kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}

internal sealed record LocatedField(string Name, Position Start, LocatedValue Value);
