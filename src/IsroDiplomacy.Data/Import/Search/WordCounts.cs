using IsroDiplomacy.Data.Schema;

namespace IsroDiplomacy.Data.Import.Search;

/// <summary>The words of all rows, folded, with the number of rows that hold each: against these a reader's spelling is tried.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> _counts = [];

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public void Add(SearchRow row)
    {
        var texts = row.Names.Concat(row.Spellings).Concat(row.Context).Concat(row.Body).OfType<string>();
        foreach (var word in texts.SelectMany(t => Folding.Words(t).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct())
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
    }
}
