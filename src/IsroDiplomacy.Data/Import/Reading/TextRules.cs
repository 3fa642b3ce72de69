using System.Text.RegularExpressions;

namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>What every text in <c>data/</c> keeps to: something in it, one line, no blanks at its ends, no path of somebody's machine.</summary>
internal static partial class TextRules
{
    /// <returns>What is wrong with the text, or null.</returns>
    public static string? Refuse(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "is blank; where nothing is known, write null";
        if (text.Any(c => c is '\n' or '\r')) return "has a line break";
        if (text.Any(char.IsControl)) return "has a control character";
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) return "has a blank at its beginning or end";
        return MachinePath().IsMatch(text) ? "holds a path of somebody's machine" : null;
    }

    [GeneratedRegex(@"(?<![\w.:/%-])/(?:tmp|work|home|root|usr|var|etc|mnt)/|\b[A-Za-z]:\\|file://")]
    private static partial Regex MachinePath();
}
