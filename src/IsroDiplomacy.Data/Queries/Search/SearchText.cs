using System.Globalization;
using System.Text;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A reader's words, made safe for the full-text index: whatever was typed, no operator of its language comes through.</summary>
internal sealed class SearchText
{
    // More words than a title holds, longer ones than any name has: beyond that it is no search but a load.
    private const int MostWords = 16;
    private const int LongestWord = 64;

    private readonly IReadOnlyList<string> _words;

    private SearchText(IReadOnlyList<string> words) => _words = words;

    /// <summary>The words as they were looked for.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>All words in any order and place, the last as a beginning. A single letter is no beginning: it would match half the index.</summary>
    public string AllWords =>
        string.Join(' ', _words.SkipLast(1).Select(Phrase).Append(Phrase(_words[^1]) + (Fold(_words[^1]).Length > 1 ? "*" : "")));

    /// <summary>The words in this order in a name or another name.</summary>
    public string InNames => "{name aliases} : " + Phrase(string.Join(' ', _words));

    /// <summary>All words in any order in the names, each as a beginning.</summary>
    public string BeginningsInNames => $"{{name aliases}} : ({string.Join(' ', _words.Select(w => Phrase(w) + "*"))})";

    /// <summary>Any word, by its first three letters: what a misspelt name still shares with the right one.</summary>
    public string AnyBeginning =>
        string.Join(" OR ", _words.SelectMany(w => Fold(w).Split(' ')).Where(w => w.Length > 1).Distinct()
            .DefaultIfEmpty(Fold(_words[0])).Select(w => Phrase(w[..Math.Min(3, w.Length)]) + "*"));

    /// <returns>Null where the text holds no letter and no digit.</returns>
    public static SearchText? Of(string? text)
    {
        var words = Runes(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            .Select(w => w.Length > LongestWord ? Runes(w[..LongestWord]) : w)
            .Take(MostWords).ToList();
        return words.Count == 0 ? null : new(words);
    }

    /// <summary>Lower case, without accents, each run of other signs a blank: <c>Megha-Tropiques</c> and <c>megha tropiques</c> become equal.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    private static string Phrase(string words) => '"' + words.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    // Half a surrogate pair becomes the replacement character; blanks of every sort and control characters, NUL among them, a blank.
    private static string Runes(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) ? " " : rune.ToString());
        return clean.ToString();
    }
}
