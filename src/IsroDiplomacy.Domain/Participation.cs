namespace IsroDiplomacy.Domain;

/// <summary>What one partner or agency brought to one mission, in one role.</summary>
public sealed class Participation
{
    public string MissionId { get; init; } = null!;

    public Mission? Mission { get; init; }

    /// <summary>Counted from 0 in the order of the record.</summary>
    public required int Position { get; init; }

    /// <summary>Null where a group of countries took part that no record stands for; then <see cref="Label"/> names it.</summary>
    public string? PartnerId { get; init; }

    public Partner? Partner { get; init; }

    public string? AgencyId { get; init; }

    public Agency? Agency { get; init; }

    /// <summary>A plain name where the organisation has no record.</summary>
    public string? Label { get; init; }

    /// <summary>A code of the vocabulary <c>roles</c>.</summary>
    public required string Role { get; init; }

    public required string Contribution { get; init; }
}
