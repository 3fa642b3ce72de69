namespace IsroDiplomacy.Data.Queries;

/// <summary>Which partners. Values of one field widen, fields narrow. India, the home side, is never among them.</summary>
/// <param name="Text">Words of the name, of the code or of the names of its agencies.</param>
/// <param name="Decades">First years of decades in which cooperation began; null among them stands for partners without a dated record.</param>
public sealed record PartnerFilter(
    string? Text,
    IReadOnlyList<string> Regions,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Areas,
    IReadOnlyList<int?> Decades,
    PartnerStanding Standing)
{
    public EvidenceFilter Evidence { get; init; } = EvidenceFilter.All;

    public static PartnerFilter All { get; } = new(null, [], [], [], [], PartnerStanding.Official);
}

public enum PartnerStanding
{
    /// <summary>Named by an official Indian list or by a recorded document of space cooperation.</summary>
    Official,

    /// <summary>Only named: as a customer's or trainee's country, as a site, in passing.</summary>
    Other,

    Any,
}

public enum PartnerSort
{
    /// <summary>By region, in the order of its vocabulary, and by name within.</summary>
    Name,

    /// <summary>Earliest first, undated last.</summary>
    First,

    /// <summary>Latest activity first, undated last.</summary>
    Latest,

    /// <summary>Most agreements first.</summary>
    Agreements,

    /// <summary>Most missions first.</summary>
    Missions,
}
