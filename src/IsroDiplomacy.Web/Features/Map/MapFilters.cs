using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Map;

/// <summary>The parameters that choose what a map shows, wherever one stands.</summary>
public static class MapFilters
{
    /// <summary>The words of the address; the first is meant where none is given.</summary>
    public static IReadOnlyList<(string Word, MapMeasure Value)> Measures { get; } =
    [
        ("ties", MapMeasure.Ties), ("in-force", MapMeasure.InForce), ("missions", MapMeasure.Missions), ("satellites", MapMeasure.Satellites),
        ("programmes", MapMeasure.Programmes), ("first", MapMeasure.First),
    ];

    public static MapFilter Read(FilterReader reader)
    {
        var measure = reader.Choice("measure", Measures);
        return new(measure, SpanFilters.Read(reader), reader.Terms("purpose", Vocabularies.Purposes));
    }

    public static string WordOf(MapMeasure measure) => Measures.Single(m => m.Value == measure).Word;

    /// <summary>The one address of a view.</summary>
    public static ListAddress AddressOf(MapMeasure measure)
    {
        var address = new ListAddress(Urls.Map);
        return measure == Measures[0].Value ? address : address.With("measure", WordOf(measure));
    }
}
