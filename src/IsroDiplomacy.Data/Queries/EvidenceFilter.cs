namespace IsroDiplomacy.Data.Queries;

/// <summary>Which records by what they rest on: a part of the filter of every list of records.</summary>
/// <param name="Levels">Codes of the vocabulary <c>evidence-levels</c>.</param>
/// <param name="Disputed"><see cref="Yes"/> or <see cref="No"/>; both together are no filter.</param>
public sealed record EvidenceFilter(IReadOnlyList<string> Levels, IReadOnlyList<string> Disputed)
{
    /// <summary>Sources give different values of one of its properties.</summary>
    public const string Yes = "yes";

    /// <summary>No difference between its sources was seen.</summary>
    public const string No = "no";

    public static EvidenceFilter All { get; } = new([], []);

    /// <summary>What <see cref="Domain.Record.Disputed"/> must be; null where either will do.</summary>
    internal bool? WantsDisputed => Disputed.Count == 1 ? Disputed[0] == Yes : null;
}
