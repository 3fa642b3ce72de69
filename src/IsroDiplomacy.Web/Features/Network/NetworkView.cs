using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;
using IsroDiplomacy.Web.Features.Charts;

namespace IsroDiplomacy.Web.Features.Network;

/// <summary>The network as one address asks for it, ready to be drawn, listed, tabled and told.</summary>
public sealed class NetworkView
{
    public const int MostListed = 20;

    private readonly TieNetwork _network;
    private readonly TieFilter _filter;
    private readonly ListAddress _address;
    private readonly Dictionary<string, Tied> _byId;

    /// <param name="least">The fewest shared records of a pair that is drawn.</param>
    /// <param name="of">Singled out; null for nobody.</param>
    public NetworkView(TieNetwork network, TieFilter filter, int least, string? of, Lexicon lexicon, ListAddress address)
    {
        (_network, _filter, _address, Of) = (network, filter, address, of);
        _byId = network.Nodes.ToDictionary(n => n.Id);
        Drawn = [.. network.Pairs.Where(p => p.All >= least)];
        var met = Drawn.SelectMany(p => new[] { p.First, p.Second }).ToHashSet();
        // All partners have room on the ring; of the agencies only those that are tied to another.
        var shown = network.Nodes.Where(n => filter.Level == TieLevel.Partners || met.Contains(n.Id));
        var regions = lexicon.Of(Vocabularies.Regions).Select(r => r.Code).ToList();
        var groups = filter.Level == TieLevel.Partners
            ? shown.GroupBy(n => n.Region ?? "").OrderBy(g => regions.IndexOf(g.Key))
            : shown.GroupBy(n => n.Partner?.Id ?? "").OrderByDescending(g => g.Key == Partner.IndiaId).ThenBy(g => g.First().Partner?.Name ?? "~", StringComparer.Ordinal);
        Shown = [.. groups.SelectMany(g => g.OrderBy(n => n.Label, StringComparer.OrdinalIgnoreCase).ThenBy(n => n.Id, StringComparer.Ordinal))];
        Groups = filter.Level == TieLevel.Partners ? [.. Shown.Select(n => n.Region!).Distinct().Select(r => lexicon.Label(Vocabularies.Regions, r))] : [];
        Ring = new([.. Shown.GroupBy(n => filter.Level == TieLevel.Partners ? n.Region : n.Partner?.Id).Select(g => g.Select(n => n.Id).ToList())]);
        Met = met.Count;
    }

    /// <summary>Who is singled out.</summary>
    public string? Of { get; }

    public RingLayout Ring { get; }

    /// <summary>The titles of the groups around the ring; none where names say where they belong.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>In the order in which they stand around the ring.</summary>
    public IReadOnlyList<Tied> Shown { get; }

    public IReadOnlyList<TiedPair> Drawn { get; }

    /// <summary>How many stand in a pair that is drawn.</summary>
    public int Met { get; }

    public int Nodes => _network.Nodes.Count;

    public bool IsWhole => _network.IsWhole;

    /// <summary>Of the one singled out, or of all: those with most in common first.</summary>
    public IReadOnlyList<TiedPair> Listed => [.. Drawn.Where(p => Of is null || p.Holds(Of))];

    public string Name(string id) => _byId[id].Label;

    /// <summary>As it stands on the ring: an agency with the letters of its country.</summary>
    public string Written(Tied node) => _filter.Level == TieLevel.Agencies && node.Partner is { } partner ? $"{node.Label} ({partner.Mark})" : node.Label;

    public string SingleOut(string id) => (id == Of ? _address.Without("of") : _address.With("of", id)).ToString();

    public string PairHref(TiedPair pair) => PairList(pair).ToString();

    public string Size(Tied node) => (2.5 + 1.25 * Math.Sqrt(node.All)).ToString("0.#", CultureInfo.InvariantCulture);

    public string ClassOf(TiedPair pair) =>
        (pair.Agreements == 0 ? "m" : pair.Missions == 0 ? "a" : "both") + (Of is not null && !pair.Holds(Of) ? " faint" : "");

    public string? ClassOf(Tied node) => Of is null || node.Id == Of || Listed.Any(p => p.Holds(node.Id)) ? null : "faint";

    public string Counted(TiedPair pair) => string.Join(", ", new[]
    {
        pair.Missions > 0 ? Words.Count(pair.Missions, "mission") : null,
        pair.Agreements > 0 ? Words.Count(pair.Agreements, "agreement") : null,
    }.OfType<string>());

    public IReadOnlyList<StackRow> Rows => [.. Listed.Take(MostListed).Select(p => new StackRow(
        Of is null ? $"{Name(p.First)} – {Name(p.Second)}" : Name(p.First == Of ? p.Second : p.First), PairHref(p),
        [new("missions", p.Missions, PairHref(p, TieFilter.Mission), StackLook.Hatched) { Kind = "mission" },
         new("agreements", p.Agreements, PairHref(p, TieFilter.Agreement), StackLook.Whole) { Kind = "agreement" }]))];

    public CountTable Pairs => new("Pairs by what they have in common", "Pair", ["Missions", "Agreements", "All"],
        [.. Drawn.Select(p => new CountRow($"{Name(p.First)} – {Name(p.Second)}", null,
            [Cell(p.Missions, PairHref(p, TieFilter.Mission)), Cell(p.Agreements, PairHref(p, TieFilter.Agreement)), new(p.All, PairHref(p))]))]);

    public CountTable Members => new("All by their ties with India", _filter.Level == TieLevel.Partners ? "Partner" : "Agency", ["Missions", "Agreements", "Meets"],
        [.. _network.Nodes.Select(n => new CountRow(n.Name, _filter.Level == TieLevel.Partners ? Urls.Partner(n.Id) : Urls.Agency(n.Id),
            [Cell(n.Missions, TieFilters.Missions(_filter, n.Id).ToString()), Cell(n.Agreements, TieFilters.Agreements(_filter, n.Id).ToString()),
             new(Drawn.Count(p => p.Holds(n.Id)), null)]))]);

    public string Sentence()
    {
        var who = _filter.Level == TieLevel.Partners ? "partner" : "agency";
        var many = _filter.Level == TieLevel.Partners ? "partners" : "agencies";
        if (Of is not null)
            return _byId.TryGetValue(Of, out var one)
                ? $"{one.Name} has {Words.Count(one.Missions, "mission")} and {Words.Count(one.Agreements, "agreement")} here, and meets {Words.Count(Listed.Count, $"other {who}", $"other {many}")} on them{Most()}."
                : $"The {who} singled out has no tie here.";
        return $"{Words.Count(Nodes, who, many)} with ties to India; {Words.Number(Met)} of them meet another on a mission or an agreement, in {Words.Count(Drawn.Count, "pair")}{Most()}.";
    }

    private string Most() => Listed.Count == 0 ? "" : ". Most in common: " + Words.Listed(Listed.Take(3).Select(p =>
        $"{(Of is null ? $"{Name(p.First)} and {Name(p.Second)}" : Name(p.First == Of ? p.Second : p.First))} ({Words.Number(p.All)})"));

    private ListAddress PairList(TiedPair pair) =>
        _address.At(Urls.NetworkPair).Without("of").Without("least").With("first", pair.First).With("second", pair.Second);

    private string PairHref(TiedPair pair, string kind) => PairList(pair).With("tie", kind).ToString();

    private static CountCell Cell(int count, string href) => new(count, count == 0 ? null : href);
}
