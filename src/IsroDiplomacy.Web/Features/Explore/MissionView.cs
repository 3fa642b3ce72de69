using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Features.Missions;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>All that the mission explorer shows, as its address tells it: a dropped circuit loses nothing.</summary>
/// <param name="Hidden">Columns that the reader has put away, by <see cref="MissionColumns"/>.</param>
public sealed record MissionView(MissionFilter Filter, MissionSort Sort, bool Descending, IReadOnlyList<string> Hidden, int Page)
{
    public static MissionView Read(FilterReader reader)
    {
        var filter = MissionFilters.Read(reader);
        var (sort, descending) = reader.Choice("sort", Sorts);
        var hidden = reader.Words("hide", MissionColumns.Optional);
        return new(filter, sort, descending, hidden, reader.Page());
    }

    public ListAddress Address()
    {
        var address = new ListAddress(Urls.ExploreMissions);
        address = address.With("purpose", Filter.Purposes);
        address = address.With("kind", Filter.Kinds);
        address = address.With("partner", Filter.Partners);
        address = address.With("role", Filter.Roles);
        address = address.With("agency", Filter.Agencies);
        address = address.With("status", Filter.Statuses);
        address = address.With("orbit", Filter.Orbits);
        address = address.With("decade", Filter.Decades.Select(FacetCounts.DecadeCode));
        address = address.With("evidence", Filter.Evidence.Levels);
        address = address.With("disputed", Filter.Evidence.Disputed);
        address = address.With("hide", Hidden);
        var sort = Sorts.First(s => s.Value == (Sort, Descending)).Word;
        if (sort != Sorts[0].Word) address = address.With("sort", sort);
        return address.Page(Page);
    }

    private static readonly IReadOnlyList<(string Word, (MissionSort Sort, bool Descending) Value)> Sorts =
    [
        ("launch", (MissionSort.Launch, false)), ("latest", (MissionSort.Launch, true)),
        ("name", (MissionSort.Name, false)), ("name-down", (MissionSort.Name, true)),
        ("kind", (MissionSort.Kind, false)), ("kind-down", (MissionSort.Kind, true)),
        ("status", (MissionSort.Status, false)), ("status-down", (MissionSort.Status, true)),
        ("vehicle", (MissionSort.Vehicle, false)), ("vehicle-down", (MissionSort.Vehicle, true)),
        ("documents", (MissionSort.Documents, false)), ("documents-down", (MissionSort.Documents, true)),
    ];
}

/// <summary>The columns of the mission explorer, by the words its address uses.</summary>
public static class MissionColumns
{
    public const string Launch = "launch";
    public const string Vehicle = "vehicle";
    public const string Kind = "kind";
    public const string Purposes = "purposes";
    public const string Partners = "partners";
    public const string Status = "status";
    public const string Documents = "documents";

    /// <summary>Those that can be put away: all but the name.</summary>
    public static IReadOnlyList<string> Optional { get; } = [Launch, Vehicle, Kind, Purposes, Partners, Status, Documents];
}
