using System.Text;

namespace IsroDiplomacy.Data.Import.Json;

/// <summary>Turns the byte offsets of a UTF-8 text into lines and columns.</summary>
internal sealed class LineMap
{
    private readonly byte[] _text;
    private readonly List<int> _starts = [0];

    public LineMap(byte[] text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == (byte)'\n') _starts.Add(i + 1);
    }

    public Position At(long offset)
    {
        var end = (int)Math.Min(offset, _text.Length);
        var found = _starts.BinarySearch(end);
        var line = found >= 0 ? found : ~found - 1;
        var start = _starts[line];
        return new(line + 1, Encoding.UTF8.GetCharCount(_text, start, end - start) + 1);
    }

    /// <param name="line">Counted from 0, as <see cref="System.Text.Json.JsonException"/> does.</param>
    public Position At(long line, long byteInLine) => At(_starts[(int)Math.Min(line, _starts.Count - 1)] + byteInLine);
}
