namespace IsroDiplomacy.Domain;

/// <summary>What the catalogue says of itself as a whole.</summary>
public sealed class Catalogue
{
    public required string Title { get; init; }

    /// <summary>The number of the data release: year, dot, number in that year.</summary>
    public required string Version { get; init; }

    /// <summary>The day of that release.</summary>
    public required PartialDate Released { get; init; }

    /// <summary>How far the search for facts reached: silence after it proves nothing.</summary>
    public required PartialDate AsOf { get; init; }

    public required string Licence { get; init; }

    public required string LicenceUrl { get; init; }
}
