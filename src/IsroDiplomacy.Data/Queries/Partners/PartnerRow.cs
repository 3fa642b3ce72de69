using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A partner as a list shows it.</summary>
/// <param name="Areas">The fields of the work, most weighty first.</param>
/// <param name="Satellites">Put in orbit by India for its customers.</param>
/// <param name="Since">The date a source gives for the beginning, or that of the first dated record.</param>
public sealed record PartnerRow(
    PartnerRef Partner, string Region, IReadOnlyList<string> Areas, PartialDate? ValidFrom, PartialDate? ValidTo, string? SuccessorName,
    PartialDate? Since, PartialDate? Latest, int Agencies, int Agreements, int Missions, int Events, int Programmes, int Satellites)
{
    /// <summary>Launches, agreements and events of their own, by year.</summary>
    public IReadOnlyDictionary<int, int> Records { get; init; } = new Dictionary<int, int>();

    /// <summary>The years in which India put satellites in orbit for it.</summary>
    public IReadOnlyList<int> SatelliteYears { get; init; } = [];
}
