namespace IsroDiplomacy.Domain;

/// <summary>What the catalogue says of itself as a whole.</summary>
public sealed class Catalogue
{
    public required string Title { get; init; }

    /// <summary>The number of the data release.</summary>
    public required string Version { get; init; }

    /// <summary>How far the search for facts reached: silence after it proves nothing.</summary>
    public required PartialDate AsOf { get; init; }

    public required string Licence { get; init; }

    public required string LicenceUrl { get; init; }
}
