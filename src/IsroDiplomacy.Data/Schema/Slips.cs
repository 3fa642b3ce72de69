namespace IsroDiplomacy.Data.Schema;

/// <summary>How a word is found by a misspelling: two words at most some letters apart are equal once each has lost a few of them.</summary>
/// <remarks>
/// The method of deletions: each known word is kept under all that is left of its beginning when letters are lost, and the misspelt word is
/// looked up under what is left of it. A look-up costs at most 29 keys, however many words there are.
/// </remarks>
internal static class Slips
{
    // Beyond the seventh letter the words themselves are compared.
    private const int Beginning = 7;

    /// <summary>Letters that may be wrong: a short word with two wrong letters is another word.</summary>
    public static int Allowed(string word) => word.Length < 4 || word.Any(char.IsAsciiDigit) ? 0 : word.Length < 6 ? 1 : 2;

    /// <returns>Empty for words that are never corrected: short ones, numbers, identifiers.</returns>
    public static IReadOnlyCollection<string> Of(string word)
    {
        var allowed = Allowed(word);
        if (allowed == 0) return [];
        var found = new HashSet<string>(StringComparer.Ordinal) { word[..Math.Min(Beginning, word.Length)] };
        var last = found.ToList();
        for (var lost = 0; lost < allowed; lost++)
        {
            last = [.. last.SelectMany(w => Enumerable.Range(0, w.Length).Select(i => w.Remove(i, 1))).Distinct()];
            found.UnionWith(last);
        }

        return found;
    }
}
