using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Package;

/// <summary>What a package is to hold.</summary>
/// <param name="Name">Names the package and its file: <c>isro-diplomacy</c>.</param>
/// <param name="View">The address of the list whose rows it holds, without that of the site; null for the whole catalogue.</param>
/// <param name="StatusesOn">The day as of which statuses are told; null for the last day the data tell of.</param>
internal sealed record PackageScope(string Name, IReadOnlyList<TableView> Tables, string? View, DateOnly? StatusesOn = null)
{
    /// <summary>With the network and the database, which hold all there is.</summary>
    public bool IsWhole => View is null;

    public static PackageScope Whole { get; } = new("isro-diplomacy", [.. CatalogueTables.All.Select(t => t.All)], null);
}
