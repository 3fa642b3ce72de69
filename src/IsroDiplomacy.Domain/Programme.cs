namespace IsroDiplomacy.Domain;

/// <summary>Cooperation that goes on: training, a ground station, data sharing, a forum, a network, an institution.</summary>
public sealed class Programme
{
    public required string Id { get; init; }

    public required Record Record { get; init; }

    public required string Name { get; init; }

    /// <summary>A code of the vocabulary <c>programme-kinds</c>.</summary>
    public required string Kind { get; init; }

    public PartialDate? Started { get; init; }

    /// <summary>Null: no end on record, which is not the same as still running.</summary>
    public PartialDate? Ended { get; init; }

    public required string Summary { get; init; }

    public List<ProgrammePartner> Partners { get; init; } = [];

    public List<ProgrammeAgency> Agencies { get; init; } = [];

    public List<ProgrammeAgreement> Agreements { get; init; } = [];

    public List<ProgrammeMission> Missions { get; init; } = [];

    public List<ProgrammePlace> Places { get; init; } = [];

    public List<ProgrammeFigure> Figures { get; init; } = [];
}

public sealed class ProgrammePartner
{
    public string ProgrammeId { get; init; } = null!;

    public Programme? Programme { get; init; }

    public required string PartnerId { get; init; }

    public Partner? Partner { get; init; }

    public required int Position { get; init; }
}

public sealed class ProgrammeAgency
{
    public string ProgrammeId { get; init; } = null!;

    public Programme? Programme { get; init; }

    public required string AgencyId { get; init; }

    public Agency? Agency { get; init; }

    public required int Position { get; init; }
}

public sealed class ProgrammeAgreement
{
    public string ProgrammeId { get; init; } = null!;

    public Programme? Programme { get; init; }

    public required string AgreementId { get; init; }

    public Agreement? Agreement { get; init; }
}

public sealed class ProgrammeMission
{
    public string ProgrammeId { get; init; } = null!;

    public Programme? Programme { get; init; }

    public required string MissionId { get; init; }

    public Mission? Mission { get; init; }
}

/// <summary>Where the programme is held, or where a station of it stands.</summary>
public sealed class ProgrammePlace
{
    public string ProgrammeId { get; init; } = null!;

    public required string Name { get; init; }

    /// <summary>The state it lies in: India for a place at home.</summary>
    public required string PartnerId { get; init; }

    public Partner? Partner { get; init; }

    public required int Position { get; init; }
}

/// <summary>A number a source gives about the programme. Figures of different programmes don't add up.</summary>
public sealed class ProgrammeFigure
{
    /// <summary>The unit of a value that is itself a year.</summary>
    public const string Year = "year";

    public string ProgrammeId { get; init; } = null!;

    public required string Label { get; init; }

    public required int Value { get; init; }

    /// <summary>Null for a plain count.</summary>
    public string? Unit { get; init; }

    /// <summary>The day, month or year the number holds for; null where the document doesn't say.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The one among the record's sources that gives it; null where that isn't singled out.</summary>
    public string? SourceId { get; init; }

    public Source? Source { get; init; }

    public required int Position { get; init; }
}
