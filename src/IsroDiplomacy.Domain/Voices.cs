using System.Globalization;
using System.Text;

namespace IsroDiplomacy.Domain;

/// <summary>Tells which documents speak with one voice, so that ten reprints of one story don't pass for ten witnesses.</summary>
/// <remarks>
/// Documents that a record cites are one voice when they share an origin, a news service or press office, or a publisher.
/// A publisher written <c>EARSC (Mint)</c>, <c>Rediff / PTI</c> or <c>The Hindu via inkl</c> names two: both count.
/// </remarks>
public static class Voices
{
    private static readonly string[] Separators = [" / ", " via ", "(", ")"];

    // "ISRO release", "White House text": the office whose words they are, not another one.
    private static readonly string[] Endings = ["release", "text", "press"];

    /// <summary>The documents in groups of one voice, in the order of the first of each.</summary>
    /// <param name="names">Of one document: see <see cref="NamesOf"/>.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Join<T>(IEnumerable<T> documents, Func<T, IEnumerable<string>> names)
    {
        var voices = new List<(HashSet<string> Names, List<T> Documents)>();
        foreach (var document in documents)
        {
            var own = names(document).ToHashSet();
            var same = voices.Where(v => v.Names.Overlaps(own)).ToList();
            if (same.Count == 0)
            {
                voices.Add((own, [document]));
                continue;
            }

            // A document may join voices that had nothing in common before it.
            var (first, documentsOfFirst) = same[0];
            first.UnionWith(own);
            foreach (var (other, documentsOfOther) in same.Skip(1))
            {
                first.UnionWith(other);
                documentsOfFirst.AddRange(documentsOfOther);
                voices.RemoveAll(v => v.Names == other);
            }

            documentsOfFirst.Add(document);
        }

        return [.. voices.Select(v => v.Documents)];
    }

    /// <summary>Everything by which another document may be known to speak with the same voice.</summary>
    public static IEnumerable<string> NamesOf(string publisher, string? wire, string? origin)
    {
        // An origin is a key, not a name: the mark keeps it apart from a publisher spelled alike.
        if (origin is not null) yield return "=" + origin;
        if (wire is not null) yield return Fold(wire);
        foreach (var name in publisher.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Fold))
            if (name.Length > 0) yield return name;
    }

    /// <summary>A name without case, accents, signs, a leading "the" and a trailing "release", by which spellings of it are one.</summary>
    private static string Fold(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var sign in name.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign)) plain.Append(sign);
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark) plain.Append(' ');
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0] == "the") words.RemoveAt(0);
        while (words.Count > 1 && Endings.Contains(words[^1])) words.RemoveAt(words.Count - 1);
        return string.Join(' ', words);
    }
}
