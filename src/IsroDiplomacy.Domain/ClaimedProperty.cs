namespace IsroDiplomacy.Domain;

/// <summary>A property of a record with everything that is claimed of it: one entry of the ledger.</summary>
/// <remarks>Derived from the claims, and kept as a table of its own because the ledger is filtered, counted and paged by it.</remarks>
public sealed class ClaimedProperty
{
    /// <summary>The id of its first claim.</summary>
    public required string Id { get; init; }

    public required string SubjectKey { get; init; }

    public Record? Subject { get; init; }

    public required string Property { get; init; }

    /// <inheritdoc cref="Claim.Field"/>
    public string? Field { get; init; }

    /// <summary>How the values stand to each other: a code of <see cref="ClaimComparisons"/>.</summary>
    public required string Comparison { get; init; }

    /// <summary>When the newest of its values was published.</summary>
    public PartialDate? Latest { get; init; }

    public List<Claim> Claims { get; init; } = [];

    /// <summary>Puts together the claims that have one subject and one property.</summary>
    public static IEnumerable<ClaimedProperty> Of(IEnumerable<Claim> claims) =>
        claims.GroupBy(claim => (claim.SubjectKey, claim.Property)).Select(property => new ClaimedProperty
        {
            Id = property.MinBy(claim => claim.Id, StringComparer.Ordinal)!.Id,
            SubjectKey = property.Key.SubjectKey,
            Property = property.Key.Property,
            Field = property.First().Field,
            Comparison = ClaimComparisons.Of(property),
            Latest = property.Max(claim => claim.Published),
            Claims = [.. property],
        });
}
