using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Partners;

/// <summary>What a brief says of a property on which sources differ.</summary>
internal static class BriefDispute
{
    private const int MostValues = 3;

    /// <summary>The value that the catalogue shows first, then each other value once.</summary>
    public static IReadOnlyList<ClaimRow> Values(PropertyClaims property) =>
        [.. property.Claims.OrderByDescending(c => c.Chosen).DistinctBy(c => (c.AsOf, c.Value)).Take(MostValues)];

    public static int More(PropertyClaims property) => property.Claims.DistinctBy(c => (c.AsOf, c.Value)).Count() - Values(property).Count;
}
