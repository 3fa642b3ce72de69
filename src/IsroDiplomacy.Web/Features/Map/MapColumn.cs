using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Map;

/// <summary>A column of numbers in the table that says what the map shows.</summary>
/// <param name="ListOf">The list of the records counted, where a list can be narrowed to just these; else null.</param>
public sealed record MapColumn(string Title, Func<MapRow, int?> ValueOf, Func<MapRow, ListAddress>? ListOf = null)
{
    /// <summary>The last is what the circles show.</summary>
    public static IReadOnlyList<MapColumn> Of(MapFilter filter)
    {
        // Only missions and satellites have purposes; programmes and statuses are not narrowed by years as the map does it.
        var bare = filter.Purposes.Count == 0;
        var whole = bare && filter.Span.IsOpen;
        return filter.Measure switch
        {
            MapMeasure.Ties =>
            [
                new("Agreements", r => r.Count - r.Part, bare ? r => Years(Partners(Urls.Agreements, r), filter) : null),
                new("Missions", r => r.Part, r => Purposes(Years(Partners(Urls.Missions, r), filter), filter)),
                new("Together", r => r.Count),
            ],
            MapMeasure.InForce =>
            [
                new("In force", r => r.Count - r.Part, whole ? r => Statuses(r, AgreementStatuses.InForce) : null),
                new("Presumed in force", r => r.Part, whole ? r => Statuses(r, AgreementStatuses.PresumedInForce) : null),
                new("Together", r => r.Count, whole ? r => Statuses(r, AgreementStatuses.InForce, AgreementStatuses.PresumedInForce) : null),
            ],
            MapMeasure.Missions => [new("Missions", r => r.Count, r => Purposes(Years(Partners(Urls.Missions, r), filter), filter))],
            MapMeasure.Satellites =>
            [
                new("Satellites", r => r.Count, r => Purposes(Years(Partners(Urls.Satellites, r).With("outcome", Outcomes.Deployed), filter), filter)),
            ],
            MapMeasure.Programmes => [new("Programmes", r => r.Count, whole ? r => Partners(Urls.Programmes, r) : null)],
            _ => [new("First year", r => r.FirstYear)],
        };
    }

    private static ListAddress Partners(string list, MapRow row) =>
        new ListAddress(list).With("partner", row.Predecessors.Append(row.Partner).Select(p => p.Id));

    private static ListAddress Years(ListAddress list, MapFilter filter) => SpanFilters.Narrow(list, filter.Span);

    private static ListAddress Purposes(ListAddress list, MapFilter filter) => list.With("purpose", filter.Purposes);

    private static ListAddress Statuses(MapRow row, params string[] statuses) =>
        Partners(Urls.Agreements, row).With("status", statuses);
}
