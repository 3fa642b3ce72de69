using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Features.Supplies;

/// <summary>Received, gave and joint by decade, ready to be drawn, tabled and told.</summary>
/// <param name="list">The list of what is counted; each mark narrows it.</param>
public sealed class SupplyTurn(IReadOnlyList<SupplyCount> counts, Lexicon lexicon, ListAddress list)
{
    private static readonly IReadOnlyList<string> Columns = [Directions.Received, Directions.Joint, Directions.Gave, Directions.NotTold];

    private readonly IReadOnlyList<int?> _decades = [.. counts.Select(c => c.Decade).Distinct().OrderBy(d => d ?? int.MaxValue)];

    public int Total => counts.Sum(c => c.Count);

    /// <summary>What was supplied, in the order of the vocabulary.</summary>
    public IReadOnlyList<string> Roles => [.. lexicon.Of(Vocabularies.Roles).Select(t => t.Code).Where(r => counts.Any(c => c.Role == r))];

    public string RoleLabel(string role) => lexicon.Label(Vocabularies.Roles, role);

    /// <param name="role">Null for all together.</param>
    public IReadOnlyList<TurnRow> Rows(string? role) =>
        [.. _decades.Select(d => new TurnRow(Label(d), Of(role, Directions.Received, d), Of(role, Directions.Joint, d), Of(role, Directions.Gave, d), Of(role, Directions.NotTold, d)))];

    public int Greatest(IEnumerable<string?> roles) => roles.SelectMany(Rows)
        .SelectMany(r => new[] { r.Received, r.Joint, r.Gave }).Select(c => c.Count).DefaultIfEmpty(1).Max();

    public CountTable Table() => new("What was supplied, all kinds together, by decade", "Decade", Heads,
        [.. _decades.Select(d => new CountRow(Label(d), null, [.. Columns.Select(c => Of(null, c, d))]))])
    {
        Foot = new("All", list.ToString(), [.. Columns.Select(c => Sum(null, c))]),
    };

    public CountTable TableByRole() => new("What was supplied, by kind and decade", "Kind and decade", Heads,
        [.. Roles.SelectMany(r => _decades.Where(d => counts.Any(c => c.Role == r && c.Decade == d))
            .Select(d => new CountRow($"{RoleLabel(r)}, {Label(d)}", null, [.. Columns.Select(c => Of(r, c, d))])))]);

    public string Sentence()
    {
        var (received, gave, joint, untold) = (Count(Directions.Received), Count(Directions.Gave), Count(Directions.Joint), Count(Directions.NotTold));
        var text = $"Received : gave : joint stand at {Words.Number(received)} : {Words.Number(gave)} : {Words.Number(joint)}.";
        var decades = _decades.OfType<int>().Select(d => (Decade: d, Received: Count(Directions.Received, d), Gave: Count(Directions.Gave, d))).ToList();
        var turn = decades.FirstOrDefault(d => d.Gave > d.Received);
        if (turn != default)
        {
            var before = decades.Where(d => d.Decade < turn.Decade).ToList();
            if (before.Sum(d => d.Received + d.Gave) > 0)
                text += $" Before the {FacetCounts.DecadeCode(turn.Decade)} India received {Words.Number(before.Sum(d => d.Received))} and gave {Words.Number(before.Sum(d => d.Gave))}.";
            text += $" The {FacetCounts.DecadeCode(turn.Decade)} are the first decade in which it gave more than it received: {Words.Number(turn.Gave)} to {Words.Number(turn.Received)}";
            var last = decades[^1];
            text += last.Decade == turn.Decade ? "." : $"; in the {FacetCounts.DecadeCode(last.Decade)} it is {Words.Number(last.Gave)} to {Words.Number(last.Received)}.";
        }
        else if (decades.Count > 0) text += " In no decade did India give more than it received.";
        return untold == 0 ? text : $"{text} For {Words.Number(untold)} more the records don’t tell the direction: they are counted apart.";
    }

    public string SentenceByRole() =>
        "Received : gave : joint by kind: " + string.Join("; ", Roles.Select(r => string.Create(CultureInfo.InvariantCulture,
            $"{Words.InSentence(RoleLabel(r))} {Sum(r, Directions.Received).Count} : {Sum(r, Directions.Gave).Count} : {Sum(r, Directions.Joint).Count}"))) + ".";

    private IReadOnlyList<string> Heads => [.. Columns.Select(c => lexicon.Label(Vocabularies.Directions, c))];

    private static string Label(int? decade) => decade is null ? "no date" : FacetCounts.DecadeCode(decade);

    private int Count(string direction) => counts.Where(c => c.Direction == direction).Sum(c => c.Count);

    private int Count(string direction, int decade) => counts.Where(c => c.Direction == direction && c.Decade == decade).Sum(c => c.Count);

    private CountCell Of(string? role, string direction, int? decade) => Cell(
        counts.Where(c => (role is null || c.Role == role) && c.Direction == direction && c.Decade == decade).Sum(c => c.Count),
        List(role, direction).With("decade", FacetCounts.DecadeCode(decade)));

    private CountCell Sum(string? role, string direction) => Cell(
        counts.Where(c => (role is null || c.Role == role) && c.Direction == direction).Sum(c => c.Count), List(role, direction));

    private ListAddress List(string? role, string direction) =>
        (role is null ? list : list.With("role", role)).With("direction", direction);

    private static CountCell Cell(int count, ListAddress href) => new(count, count == 0 ? null : href.ToString());
}
