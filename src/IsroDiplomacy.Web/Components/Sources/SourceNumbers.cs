using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Components.Sources;

/// <summary>The numbers that documents bear on one page, in the order in which the page names them.</summary>
/// <remarks>
/// A page numbers its evidence from top to bottom before it is drawn. Parts are not drawn in the order a reader sees them,
/// so numbering while drawing would give other numbers.
/// </remarks>
public sealed class SourceNumbers
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<SourceRow> _sources = [];
    private readonly Dictionary<string, List<string>> _locators = [];

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<SourceRow> Sources => _sources;

    /// <summary>Those independent of each other.</summary>
    public int Voices => CountVoices(_sources);

    public SourceNumbers Add(IEnumerable<CitationRow> citations)
    {
        var cited = citations.ToList();
        foreach (var (source, locator, _) in cited)
        {
            if (locator is null) continue;
            if (!_locators.TryGetValue(source.Id, out var places)) _locators[source.Id] = places = [];
            if (!places.Contains(locator)) places.Add(locator);
        }

        return Add(cited.Select(c => c.Source));
    }

    /// <summary>Gives the next numbers to those that have none yet.</summary>
    public SourceNumbers Add(IEnumerable<SourceRow> sources)
    {
        foreach (var source in sources)
            if (_numbers.TryAdd(source.Id, _sources.Count + 1)) _sources.Add(source);
        return this;
    }

    /// <exception cref="KeyNotFoundException">The page hasn't numbered this source.</exception>
    public int Of(SourceRow source) => _numbers[source.Id];

    /// <summary>The places in the document that the page rests on; none for the document as a whole.</summary>
    public IReadOnlyList<string> LocatorsOf(SourceRow source) => _locators.GetValueOrDefault(source.Id, []);

    /// <summary>Ascending runs of numbers: 1, 2, 3, 7 become (1, 3) and (7, 7).</summary>
    public IReadOnlyList<(int First, int Last)> Runs(IEnumerable<SourceRow> sources)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in sources.Select(Of).Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1) runs[^1] = (runs[^1].First, number);
            else runs.Add((number, number));
        }

        return runs;
    }

    public static int CountVoices(IEnumerable<SourceRow> sources) => Domain.Voices.Join(sources.DistinctBy(s => s.Id), s => s.VoiceNames).Count;
}
