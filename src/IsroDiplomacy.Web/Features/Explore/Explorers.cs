using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>The lists that can be explored.</summary>
public static class Explorers
{
    public static IReadOnlyList<Listing> All { get; } = [.. Listings.Listings.All.Where(listing => listing.HasGrid)];

    /// <param name="concept">As in the address: <c>missions</c>.</param>
    public static Listing? Find(string concept) => All.FirstOrDefault(listing => listing.Path == "/" + concept);
}
