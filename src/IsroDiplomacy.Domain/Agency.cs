namespace IsroDiplomacy.Domain;

/// <summary>An organisation: space agency, ministry, company, institute.</summary>
public sealed class Agency
{
    public required string Id { get; init; }

    public required Record Record { get; init; }

    public string? Acronym { get; init; }

    public required string Name { get; init; }

    public string? NativeName { get; init; }

    /// <summary>Null for forums and networks that belong to no partner.</summary>
    public string? PartnerId { get; init; }

    public Partner? Partner { get; init; }

    /// <summary>A code of the vocabulary <c>agency-kinds</c>.</summary>
    public required string Kind { get; init; }

    public string? ParentId { get; init; }

    public Agency? Parent { get; init; }

    public List<Agency> Children { get; init; } = [];

    public PartialDate? Founded { get; init; }

    public string? Website { get; init; }

    public List<AgencyName> AlsoKnownAs { get; init; } = [];

    /// <summary>The organisations whose work this one took over.</summary>
    public List<AgencySuccession> SuccessorOf { get; init; } = [];

    /// <summary>The organisations that took over its work.</summary>
    public List<AgencySuccession> SucceededBy { get; init; } = [];
}

public sealed record AgencyName(string Name, int Position);

public sealed class AgencySuccession
{
    public required string PredecessorId { get; init; }

    public Agency? Predecessor { get; init; }

    public string SuccessorId { get; init; } = null!;

    public Agency? Successor { get; init; }
}
