namespace IsroDiplomacy.Domain;

/// <summary>How the values claimed of one property stand to each other: codes of the vocabulary <c>claim-comparisons</c>.</summary>
public static class ClaimComparisons
{
    /// <summary>Two values or more for the same thing and the same time.</summary>
    public const string Disagreement = "disagreement";

    /// <summary>A value that changes with time, no two values for one time.</summary>
    public const string Series = "series";

    /// <summary>One value only, from one source or from several.</summary>
    public const string OneValue = "one-value";

    /// <param name="claims">All that is claimed of one property.</param>
    public static string Of(IEnumerable<Claim> claims)
    {
        var values = claims.Select(claim => (claim.AsOf, claim.Value)).Distinct().ToList();
        if (values.Select(value => value.AsOf).Distinct().Count() < values.Count) return Disagreement;
        return values.Select(value => value.Value).Distinct().Count() > 1 ? Series : OneValue;
    }
}
