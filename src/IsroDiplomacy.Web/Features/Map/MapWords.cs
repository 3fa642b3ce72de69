using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Map;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Map;

/// <summary>Says in English what a map counts and what it shows.</summary>
public sealed class MapWords(MapFilter filter, DateOnly today, Lexicon lexicon)
{
    public static string Of(MapMeasure measure) => measure switch
    {
        MapMeasure.Ties => "Agreements and missions",
        MapMeasure.InForce => "Agreements in force",
        MapMeasure.Missions => "Missions",
        MapMeasure.Satellites => "Satellites launched",
        MapMeasure.Programmes => "Programmes",
        MapMeasure.First => "First record",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>What the areas of circles count, within a sentence; null where all circles are alike.</summary>
    public string? Key => filter.Measure == MapMeasure.First ? null : Words.InSentence(Of(filter.Measure));

    /// <summary>How it is counted.</summary>
    public string Rule => filter.Measure switch
    {
        MapMeasure.Ties => "Agreements and missions that name the partner, each once. One that names several partners counts for each of them.",
        MapMeasure.InForce =>
            "Agreements that were in force on at least one day of the time asked for, and those only presumed to be, because no document tells their term or end. Where no years are set, the day is today.",
        MapMeasure.Missions => "Missions in which the partner or one of its organisations has a part. One with several partners counts for each of them.",
        MapMeasure.Satellites => "Foreign satellites that India put in orbit, by the country ISRO counts them for. Those lost are not counted.",
        MapMeasure.Programmes =>
            "Programmes that name the partner, in each year from their start to their end. One without an end on record counts on.",
        _ => "The first dated record of any kind, or an earlier date that a document gives: not a claim about when ties began.",
    };

    /// <summary><c>Missions for oceanography, 1990 to 2010</c></summary>
    public string Title => Of(filter.Measure) + (Purposes is { } purposes ? " for " + purposes : "")
        + (Period is { } period ? ", " + period : filter.Measure == MapMeasure.InForce ? ", " + Day : "");

    /// <summary>Labels of the purposes asked for, joined by "or"; null where there are none.</summary>
    public string? Purposes => filter.Purposes.Count == 0
        ? null
        : Words.Listed([.. filter.Purposes.Select(p => Words.InSentence(lexicon.Label(Vocabularies.Purposes, p)))], "or");

    private string? Period => SpanFilters.Words(filter.Span);

    /// <summary>What one circle counts: <c>46 agreements and 34 missions</c>.</summary>
    public string CountOf(MapRow row) => filter.Measure switch
    {
        MapMeasure.Ties => (row.Count - row.Part, row.Part) switch
        {
            (var agreements, 0) => Words.Count(agreements, "agreement"),
            (0, var missions) => Words.Count(missions, "mission"),
            var (agreements, missions) => $"{Words.Count(agreements, "agreement")} and {Words.Count(missions, "mission")}",
        },
        MapMeasure.InForce => row.Part == row.Count
            ? $"{Words.Count(row.Count, "agreement")} presumed in force"
            : Words.Count(row.Count, "agreement") + " in force" + (row.Part == 0 ? "" : $", {Words.Number(row.Part)} of them only presumed so"),
        MapMeasure.Missions => Words.Count(row.Count, "mission"),
        MapMeasure.Satellites => Words.Count(row.Count, "satellite") + " put in orbit",
        MapMeasure.Programmes => Words.Count(row.Count, "programme"),
        _ => $"first record {Text(row.FirstYear!.Value)}",
    };

    /// <summary>What the whole map shows, from its rows.</summary>
    public string Sentence(IReadOnlyList<MapRow> rows)
    {
        var counted = rows.Where(r => r.Count > 0).ToList();
        var official = rows.Count(r => r.Official);
        var with = counted.Count(r => r.Official);
        var others = counted.Count - with;
        return (with == 0 ? "None" : Words.Number(with)) + $" of {Words.Number(official)} partners " + What(with) + When
            + (others == 0 ? "." : $", and so {(others == 1 ? "does" : "do")} {Words.Count(others, "other that is no official partner", "others that are no official partners")}.")
            + (counted.Count == 0 ? "" : filter.Measure == MapMeasure.First ? Earliest(counted) : Most(counted));
    }

    private string When => (Purposes is { } purposes ? " for " + purposes : "")
        + (filter.Measure == MapMeasure.InForce && Period is not null ? " at some time" : "")
        + (Period is { } period ? (filter.Span switch { { From: null } or { To: null } => " ", { From: var from, To: var to } => from == to ? " in " : " from " }) + period : filter.Measure == MapMeasure.InForce ? " on " + Day : "");

    private string Day => today.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private string What(int with) => filter.Measure switch
    {
        MapMeasure.Ties => with == 1 ? "has an agreement or a mission on record" : "have an agreement or a mission on record",
        MapMeasure.InForce => (filter.Span.IsOpen ? with == 1 ? "has" : "have" : "had") + " an agreement in force, or presumed so,",
        MapMeasure.Missions => with == 1 ? "has a part in a mission" : "have a part in a mission",
        MapMeasure.Satellites => with == 1 ? "has satellites that India put in orbit" : "have satellites that India put in orbit",
        MapMeasure.Programmes => with == 1 ? "has a part in a programme" : "have a part in a programme",
        _ => (with == 1 ? "has " : "have ") + (Purposes is null && Period is null ? "a dated record" : with == 1 ? "its first record" : "their first record"),
    };

    private static string Most(List<MapRow> counted)
    {
        var ordered = counted.OrderByDescending(r => r.Count).ToList();
        var first = MapLeaders.Of(ordered, r => r.Count);
        return first.Count == 0
            ? $" None has more than {Words.Number(ordered[0].Count)}."
            : $" Most: {Words.Listed([.. first.Select(r => $"{NameOf(r)} {Words.Number(r.Count)}")])}.";
    }

    private static string Earliest(List<MapRow> counted)
    {
        var first = MapLeaders.Of([.. counted.OrderBy(r => r.FirstYear)], r => r.FirstYear!.Value);
        return first.Count == 0 ? "" : $" Earliest: {Words.Listed([.. first.Select(r => $"{NameOf(r)} {Text(r.FirstYear!.Value)}")])}.";
    }

    /// <summary>With the former states whose records stand in its circle.</summary>
    public static string NameOf(MapRow row) =>
        row.Predecessors.Count == 0 ? row.Partner.Name : $"{row.Partner.Name} with {Words.Listed([.. row.Predecessors.Select(p => "the " + p.Name)])}";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
