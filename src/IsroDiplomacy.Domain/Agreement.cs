namespace IsroDiplomacy.Domain;

/// <summary>An instrument of cooperation: framework agreement, memorandum, implementing arrangement, letter of intent, contract, treaty, joint statement.</summary>
public sealed class Agreement
{
    /// <summary>The type of political texts, which bind nobody.</summary>
    public const string JointStatement = "joint-statement";

    public required string Id { get; init; }

    public required Record Record { get; init; }

    public required string Title { get; init; }

    /// <summary>A code of the vocabulary <c>agreement-types</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The date the record gives; <see cref="DateBasis"/> tells what kind of date it is.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>A code of the vocabulary <c>date-bases</c>; null exactly where there is no date.</summary>
    public string? DateBasis { get; init; }

    /// <summary>When it came into force; of a multilateral instrument, when it came to bind India.</summary>
    public PartialDate? EntryIntoForce { get; init; }

    /// <summary>For how long it was made; null where no document read tells.</summary>
    public AgreementTerm? Term { get; init; }

    /// <summary>The last day of it that a document states. A term is not worked out into this.</summary>
    public PartialDate? Expires { get; init; }

    /// <summary>Told where a document shows that it came to an end.</summary>
    public AgreementEnd? Ended { get; init; }

    /// <summary>The latest time at which a document treats it as valid.</summary>
    public AgreementSighting? SeenValid { get; init; }

    /// <summary>The reading of the catalogue's editors, where the rules can't see what they saw.</summary>
    public StatusJudgement? Judgement { get; init; }

    public string? Place { get; init; }

    /// <summary>A code of the vocabulary <c>levels</c>.</summary>
    public required string Level { get; init; }

    /// <summary>True for taking part in a body or network, with no instrument of its own.</summary>
    public required bool Membership { get; init; }

    public required string Summary { get; init; }

    /// <summary>Its status through time, worked out by the importer; at least one phase, the last without an end.</summary>
    public List<AgreementPhase> Phases { get; init; } = [];

    public List<AgreementParty> Parties { get; init; } = [];

    public List<AgreementSubject> Subjects { get; init; } = [];

    public List<AgreementMission> Missions { get; init; } = [];

    public List<AgreementSatellite> CustomerSatellites { get; init; } = [];

    /// <summary>The older agreements this one stands in relation to.</summary>
    public List<AgreementLink> Lineage { get; init; } = [];

    /// <summary>The same relations seen from the other side.</summary>
    public List<AgreementLink> Successors { get; init; } = [];

    public List<EventAgreement> Events { get; init; } = [];

    public List<ProgrammeAgreement> Programmes { get; init; } = [];
}

/// <summary>An organisation on one side of an agreement.</summary>
public sealed class AgreementParty
{
    public string AgreementId { get; init; } = null!;

    public Agreement? Agreement { get; init; }

    public required int Position { get; init; }

    public required string PartnerId { get; init; }

    public Partner? Partner { get; init; }

    /// <summary>Null where the source names only the country.</summary>
    public string? AgencyId { get; init; }

    public Agency? Agency { get; init; }

    /// <summary>A code of the vocabulary <c>capacities</c>.</summary>
    public required string Capacity { get; init; }
}

/// <param name="Subject">A code of the vocabulary <c>subjects</c>.</param>
public sealed record AgreementSubject(string Subject, int Position)
{
    public string AgreementId { get; init; } = null!;
}

public sealed class AgreementMission
{
    public string AgreementId { get; init; } = null!;

    public Agreement? Agreement { get; init; }

    public required string MissionId { get; init; }

    public Mission? Mission { get; init; }
}

public sealed class AgreementSatellite
{
    public string AgreementId { get; init; } = null!;

    public Agreement? Agreement { get; init; }

    public required string CustomerSatelliteId { get; init; }

    public CustomerSatellite? CustomerSatellite { get; init; }
}

/// <summary>The agreement <see cref="AgreementId"/> implements, renews, supersedes, amends or follows the agreement <see cref="OtherId"/>.</summary>
public sealed class AgreementLink
{
    public string AgreementId { get; init; } = null!;

    public Agreement? Agreement { get; init; }

    /// <summary>A code of the vocabulary <c>lineage-relations</c>.</summary>
    public required string Relation { get; init; }

    public required string OtherId { get; init; }

    public Agreement? Other { get; init; }
}
