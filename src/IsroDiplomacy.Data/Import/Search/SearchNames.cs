using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Import.Search;

/// <summary>The rows of <c>search_names</c> for one thing: each of its names, from each of its words on.</summary>
internal static class SearchNames
{
    // A title's later words are found by the full text.
    private const int MostWords = 8;

    public static IEnumerable<(string Start, NamePlace Place)> Of(SearchRow row)
    {
        // Documents have the titles of what they tell of, and would stand before it: the full text finds them.
        if (row.Kind == SearchKind.Source) return Starts(row.Id, NamePlace.Identifier);
        var first = Variants(row.Name).Concat(row.Acronyms.OfType<string>()).ToList();
        return first.SelectMany(n => Starts(n, NamePlace.Name))
            .Concat(row.Names.Except(first).SelectMany(n => Starts(n, NamePlace.OtherName)))
            .Concat(Starts(row.Id, NamePlace.Identifier))
            .Where(s => s.Start.Length > 0).Distinct();
    }

    /// <summary><c>GSAT-9 (South Asia Satellite)</c> is called GSAT-9 and South Asia Satellite too, <c>Chandrayaan-5 / LUPEX</c> LUPEX.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        yield return name;
        foreach (var part in name.Split(" / ").Skip(1)) yield return part;
        var (opens, closes) = (name.IndexOf('(', StringComparison.Ordinal), name.LastIndexOf(')'));
        if (opens <= 0 || closes < opens) yield break;
        yield return name[..opens] + name[(closes + 1)..];
        yield return name[(opens + 1)..closes];
    }

    private static IEnumerable<(string Start, NamePlace Place)> Starts(string name, NamePlace place)
    {
        var words = Folding.Words(name).Split(' ');
        for (var i = 0; i < Math.Min(words.Length, place == NamePlace.Identifier ? 1 : MostWords); i++)
        {
            var start = string.Concat(words[i..]);
            yield return (start[..Math.Min(SearchTables.LongestStart, start.Length)], i == 0 ? place : NamePlace.Within);
        }
    }
}
