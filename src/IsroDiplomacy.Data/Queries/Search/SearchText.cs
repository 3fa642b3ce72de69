using System.Text;
using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A reader's words, made safe for the full-text index: whatever was typed, no operator of its language comes through.</summary>
internal sealed class SearchText
{
    // More words than a title holds, longer ones than any name has: beyond that it is no search but a load.
    private const int MostWords = 16;
    private const int LongestWord = 64;

    // Said in passing by who asks for an "agreement with France on launches".
    private static readonly HashSet<string> Passing = ["a", "an", "and", "at", "between", "by", "for", "from", "in", "of", "on", "the", "to", "with"];

    private SearchText(IReadOnlyList<string> typed)
    {
        Compact = Folding.Compact(string.Join(' ', typed));
        var words = typed.Where(w => !Passing.Contains(w.ToLowerInvariant())).ToList();
        Words = words.Count > 0 ? words : typed;
    }

    /// <summary>The words as they are looked for.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>All that was typed, as <c>search_names</c> would have it.</summary>
    public string Compact { get; }

    /// <summary>All words in any order and place, the last as a beginning.</summary>
    public string AllWords => string.Join(" AND ", Words.Select((w, i) => AnyOf(Forms(w), i == Words.Count - 1)));

    /// <summary>All words in any order in the names, each as a beginning.</summary>
    public string BeginningsInNames => $"{SearchTables.Names} : ({string.Join(" AND ", Words.Select(w => AnyOf(Spellings(w), true)))})";

    /// <summary>Any word, by its first three letters: what a misspelt name still shares with the right one.</summary>
    public string AnyBeginning =>
        string.Join(" OR ", Words.Select(Folding.Words).Where(w => w.Length > 1).Distinct()
            .DefaultIfEmpty(Folding.Words(Words[0])).Select(w => Phrase(w[..Math.Min(3, w.Length)]) + " *"));

    /// <returns>Null where the text holds no letter and no digit.</returns>
    public static SearchText? Of(string? text)
    {
        var words = Blanked(text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            .Select(w => w.Length > LongestWord ? Blanked(w[..LongestWord]).TrimEnd() : w)
            .Take(MostWords).ToList();
        return words.Count == 0 ? null : new(words);
    }

    /// <summary>The same with other words in place of some; null where none is left.</summary>
    public static SearchText? Of(IEnumerable<string> words) => Of(string.Join(' ', words));

    /// <summary>The word, its spelling in ASCII, and the same in the other number: whoever asks for agreements means each agreement too.</summary>
    public static IReadOnlyList<string> Forms(string word)
    {
        var folded = Folding.Words(word);
        string[] number = folded switch
        {
            { Length: < 4 } => [],
            _ when folded.Any(char.IsAsciiDigit) => [],
            [.., 'i', 'e', 's'] => [folded[..^3] + "y"],
            [.., 's', 's'] => [],
            [.., 's'] => [folded[..^1]],
            [.., 'y'] => [folded[..^1] + "ies"],
            _ => [folded + "s"],
        };
        return [.. Spellings(word), .. number];
    }

    private static IReadOnlyList<string> Spellings(string word) => word.All(char.IsAscii) ? [word] : [word, Folding.Words(word)];

    // A single letter is no beginning: it would match half the index.
    private static string AnyOf(IEnumerable<string> forms, bool beginning) =>
        $"({string.Join(" OR ", forms.Select(f => Phrase(f) + (beginning && f.Length > 1 ? " *" : "")))})";

    private static string Phrase(string words) => '"' + words.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    // Only what makes words remains; half a surrogate pair, controls, NUL, quotes and signs are blanks.
    private static string Blanked(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(Folding.IsOfWord(rune) ? rune.ToString() : " ");
        return clean.ToString();
    }
}
