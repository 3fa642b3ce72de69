namespace IsroDiplomacy.Data.Import.Reading;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary><c>; did you mean 'nisar'?</c>, or nothing where no candidate is near.</summary>
    public static string Hint(string text, IEnumerable<string> candidates) =>
        Find(text, candidates) is { } near ? $"; did you mean '{near}'?" : "";

    public static string? Find(string text, IEnumerable<string> candidates)
    {
        var limit = Math.Max(2, text.Length / 4);
        var (best, distance) = ((string?)null, limit + 1);
        foreach (var candidate in candidates)
        {
            // The difference of lengths is a lower bound, and saves most of the work.
            if (Math.Abs(candidate.Length - text.Length) >= distance) continue;
            var found = Distance(text, candidate);
            if (found < distance) (best, distance) = (candidate, found);
        }

        return best;
    }

    /// <summary>Levenshtein's distance; letters differ in case only are the same letter.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 0; i < left.Length; i++)
        {
            current[0] = i + 1;
            for (var j = 0; j < right.Length; j++)
            {
                var change = char.ToLowerInvariant(left[i]) == char.ToLowerInvariant(right[j]) ? 0 : 1;
                current[j + 1] = Math.Min(previous[j] + change, Math.Min(previous[j + 1], current[j]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
