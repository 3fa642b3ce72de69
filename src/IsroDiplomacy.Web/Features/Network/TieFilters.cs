using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Network;

/// <summary>The parameters by which ties are filtered, and the lists of what a count of them holds.</summary>
public static class TieFilters
{
    public static TieFilter Read(FilterReader reader) =>
        Read(reader, reader.Choice("level", ("partners", TieLevel.Partners), ("agencies", TieLevel.Agencies))) with { Span = SpanFilters.Read(reader) };

    public static TieFilter Read(FilterReader reader, TieLevel level) => new(
        level, reader.Words("tie", [TieFilter.Mission, TieFilter.Agreement]), reader.Terms("purpose", Vocabularies.Purposes));

    /// <summary>The missions that a count holds.</summary>
    public static ListAddress Missions(TieFilter filter, string id) =>
        List(Urls.Missions, filter, id).With("purpose", filter.Purposes);

    /// <summary>The agreements that a count holds.</summary>
    public static ListAddress Agreements(TieFilter filter, string id) => List(Urls.Agreements, filter, id);

    /// <summary>Kind of tie and purpose, to be chosen in a form.</summary>
    public static IReadOnlyList<FormField> Fields(TieFilter filter, Lexicon lexicon) =>
    [
        new("Ties by", "tie", filter.Kinds.Count == 1 ? filter.Kinds[0] : null,
            [("", "missions and agreements"), (TieFilter.Mission, "missions"), (TieFilter.Agreement, "agreements")]),
        new("Purpose", "purpose", filter.Purposes.Count > 0 ? filter.Purposes[0] : null,
            [("", "any"), .. lexicon.Of(Vocabularies.Purposes).Select(t => (t.Code, t.Label))]),
    ];

    /// <summary>What is on, in words.</summary>
    public static IReadOnlyList<string> Words(TieFilter filter, Lexicon lexicon)
    {
        var on = new List<string>();
        if (filter.Kinds.Count == 1) on.Add($"by {filter.Kinds[0]}s alone");
        if (filter.Purposes.Count > 0) on.Add($"purpose: {string.Join(", ", filter.Purposes.Select(p => lexicon.Label(Vocabularies.Purposes, p)))}");
        if (SpanFilters.Words(filter.Span) is { } years) on.Add(years);
        return on;
    }

    private static ListAddress List(string path, TieFilter filter, string id) =>
        SpanFilters.Narrow(new ListAddress(path).With(filter.Level == TieLevel.Partners ? "partner" : "agency", id), filter.Span);
}
