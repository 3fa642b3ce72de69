namespace IsroDiplomacy.Domain;

/// <summary>A state or an international body that ISRO works with; also the places that only launch customers or trainees come from, and India itself.</summary>
public sealed class Partner
{
    /// <summary>The home side of every record. It has a partner record so that its agencies have one.</summary>
    public const string IndiaId = "in";

    /// <summary>The ISO 3166-1 alpha-2 code in lower case, <c>su</c> for the Soviet Union, or a body's own id.</summary>
    public required string Id { get; init; }

    public required Record Record { get; init; }

    /// <summary>Null for international bodies.</summary>
    public CountryCode? Code { get; init; }

    public required string Name { get; init; }

    /// <summary>A code of the vocabulary <c>partner-kinds</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>A code of the vocabulary <c>regions</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The name of the UN M49 sub-region; null for bodies.</summary>
    public string? SubRegion { get; init; }

    public PartialDate? ValidFrom { get; init; }

    /// <summary>The end of a state that no longer exists.</summary>
    public PartialDate? ValidTo { get; init; }

    public string? SuccessorId { get; init; }

    public Partner? Successor { get; init; }

    public List<Partner> Predecessors { get; init; } = [];

    /// <summary>True where an official Indian list or a recorded space cooperation document names it.</summary>
    public required bool Official { get; init; }

    /// <summary>Given only where a source puts the beginning before the first dated record.</summary>
    public PartialDate? CooperationSince { get; init; }

    public string? Summary { get; init; }

    public List<PartnerArea> Areas { get; init; } = [];

    public List<PartnerListing> ListedIn { get; init; } = [];

    public List<Agency> Agencies { get; init; } = [];
}

/// <param name="Subject">A code of the vocabulary <c>subjects</c>.</param>
public sealed record PartnerArea(string Subject, int Position);

/// <param name="Year">The year of an official Indian list that names the partner.</param>
public sealed record PartnerListing(int Year);
