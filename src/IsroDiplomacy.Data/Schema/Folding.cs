using System.Globalization;
using System.Text;
using AnyAscii;

namespace IsroDiplomacy.Data.Schema;

/// <summary>One spelling for all that readers take for the same: case, accents, scripts and signs make no difference. Index and question fold alike.</summary>
internal static class Folding
{
    /// <summary>Lower-case ASCII words with single blanks between them: <c>Megha-Tropiques</c> → <c>megha tropiques</c>, <c>Глонасс</c> → <c>glonass</c>.</summary>
    public static string Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Composed(text).EnumerateRunes())
        {
            if (IsOfWord(rune)) Append(folded, rune);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words without blanks: the ways to write <c>PSLV-C37</c>, <c>pslv c37</c> and <c>PSLVC37</c> become one.</summary>
    public static string Compact(string text) => Words(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A letter or digit, or a sign written upon one.</summary>
    public static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (rune.IsAscii)
        {
            folded.Append(char.ToLowerInvariant((char)rune.Value));
            return;
        }

        var ascii = rune.ToString().Transliterate();
        if (ascii.Length > 0 || !Rune.IsLetterOrDigit(rune))
            foreach (var letter in ascii.Where(char.IsAsciiLetterOrDigit)) folded.Append(char.ToLowerInvariant(letter));
        else folded.Append(Rune.ToLowerInvariant(rune).ToString());
    }

    // Halves of surrogate pairs become replacement characters first: composing refuses them.
    private static string Composed(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.ToString());
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
