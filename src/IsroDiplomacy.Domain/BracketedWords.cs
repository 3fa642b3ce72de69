using System.Text.RegularExpressions;

namespace IsroDiplomacy.Domain;

/// <summary>A sentence some words of which stand in brackets: <c>The Soviet Union launched [Aryabhata] in 1975.</c></summary>
public static partial class BracketedWords
{
    /// <summary>The parts of the text in order, without the brackets.</summary>
    public static IReadOnlyList<(string Words, bool Bracketed)> Split(string text) =>
        [.. Parts().Matches(text).Select(m => m.Groups[1].Success ? (m.Groups[1].Value, true) : (m.Value, false))];

    /// <summary>False where a bracket stands alone, holds nothing or holds another.</summary>
    public static bool AreSound(string text) => !Split(text).Any(p => !p.Bracketed && p.Words.AsSpan().ContainsAny('[', ']'));

    [GeneratedRegex(@"\[([^\[\]]+)\]|(?:(?!\[[^\[\]]+\]).)+")]
    private static partial Regex Parts();
}
