using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What somebody has to know of a partner on two printed pages. Every list is cut; the counts beside them are not.</summary>
/// <param name="History">At most ten, by date; <see cref="BriefHistory"/> says which.</param>
/// <param name="Live">Those in force, then those presumed so; the newest first in each.</param>
/// <param name="InForce">How many of those are in force by a document.</param>
/// <param name="Missions">Those that have flown or won't, of which its side did more than launch them first, then the latest.</param>
/// <param name="Satellites">Launched for it; the latest first.</param>
/// <param name="Programmes">Those without an end on record first, then those begun last.</param>
/// <param name="Disputes">What sources differ on among its records: of the partner itself first.</param>
/// <param name="Evidence">Of the partner and of every record named.</param>
/// <param name="ClaimSources">The documents in which the values in dispute stand, by id.</param>
public sealed record PartnerBrief(
    PartnerRef Partner,
    string? Summary,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    PartialDate? CooperationSince,
    PartnerRef? Successor,
    IReadOnlyList<PartnerRef> Predecessors,
    PartnerTally Tally,
    IReadOnlyList<HistoryLine> History,
    Excerpt<AgreementRef> Live,
    int InForce,
    Excerpt<BriefMission> Missions,
    Excerpt<PartnerSatellite> Satellites,
    Excerpt<ProgrammeRef> Programmes,
    BriefPromises Promises,
    Excerpt<PropertyClaims> Disputes,
    PartnerGaps Gaps,
    DateOnly Today,
    Evidence Evidence,
    IReadOnlyDictionary<string, SourceRow> ClaimSources)
{
    /// <summary>No record names the partner but its own.</summary>
    public bool HasNothing => Tally is { Agreements: 0, Missions: 0, Events: 0, Programmes: 0, Satellites: 0, SatellitesLost: 0 };
}

/// <summary>A dated record in the history of a partner, and what makes it one of ten.</summary>
/// <param name="Turns">None for a record that is there because many documents bear it out.</param>
public sealed record HistoryLine(RecordRef Record, PartialDate Date, IReadOnlyList<HistoryTurn> Turns);

/// <summary>What a record can be the first or the last of. Their order is that in which they claim a line.</summary>
public enum HistoryTurn
{
    FirstRecord,
    FirstAgreement,
    FirstFramework,
    FirstMission,
    FirstSatellite,
    FirstProgramme,
    FirstRestriction,
    LatestAgreement,
    LatestMission,
    LatestRecord,
}

/// <param name="Roles">All that its side brought: codes of the vocabulary <c>roles</c>.</param>
public sealed record BriefMission(string Id, string Name, PartialDate? Launched, string Status, IReadOnlyList<string> Roles);

/// <summary>What was announced or agreed and hasn't been seen to happen; what has been waited for longest comes first.</summary>
/// <param name="Missions">In the making or planned, with a part of its side; not flown.</param>
/// <param name="Awaiting">Signed, and known to come into force only later.</param>
/// <param name="OnlyTold">Thought to be alive, but known only from an announcement or a cabinet's approval, and without anything that came of it.</param>
/// <param name="Silent">
/// Made and thought to be alive, but no mission, satellite, programme or later agreement on record came of it; without treaties of many states and
/// memberships, which promise no such thing.
/// </param>
public sealed record BriefPromises(
    IReadOnlyList<BriefMission> Missions, Excerpt<AgreementRef> Awaiting, Excerpt<AgreementRef> OnlyTold, Excerpt<AgreementRef> Silent)
{
    public bool Any => Missions.Count + Awaiting.Total + OnlyTold.Total + Silent.Total > 0;
}
