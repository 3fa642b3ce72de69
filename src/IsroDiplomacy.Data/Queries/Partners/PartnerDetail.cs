using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything a partner's own page tells. Lists are cut to what one page bears; the tally and the counts beside them are not.</summary>
/// <param name="ListedIn">Years of the official Indian lists that name it.</param>
/// <param name="Predecessors">Former states whose place it took. Their records are counted apart.</param>
/// <param name="First">The first dated record; null where none has a date.</param>
/// <param name="AgreementsByStatus">By the codes of the vocabulary <c>agreement-statuses</c>.</param>
/// <param name="MissionsByRole">By the codes of the vocabulary <c>roles</c>; a mission counts under each role the partner had.</param>
/// <param name="Years">Its part of the timeline, counted.</param>
/// <param name="Evidence">Of the partner and of every record listed.</param>
public sealed record PartnerDetail(
    PartnerRef Partner,
    string Region,
    string? SubRegion,
    CountryCode? Code,
    string? Summary,
    string EvidenceLevel,
    bool Official,
    PartialDate? ValidFrom,
    PartialDate? ValidTo,
    PartialDate? CooperationSince,
    PartnerTally Tally,
    PartnerRef? Successor,
    IReadOnlyList<PartnerRef> Predecessors,
    IReadOnlyList<string> Areas,
    IReadOnlyList<int> ListedIn,
    DatedRecord? First,
    DatedRecord? Last,
    IReadOnlyList<AgencyTally> Agencies,
    IReadOnlyList<PartnerAgreement> Agreements,
    IReadOnlyDictionary<string, int> AgreementsByStatus,
    IReadOnlyList<PartnerMission> Missions,
    IReadOnlyDictionary<string, int> MissionsByRole,
    IReadOnlyList<PartnerSatellite> Satellites,
    IReadOnlyList<ProgrammeRef> Programmes,
    TimelineYears Years,
    IReadOnlyList<DatedRecord> Story,
    PartnerGaps Gaps,
    Evidence Evidence);

/// <summary>An agency and how much it had a part in. What its parts did is not counted with it.</summary>
public sealed record AgencyTally(AgencyRef Agency, string Kind, int Agreements, int Missions);

/// <param name="Agencies">The organisations on the partner's side.</param>
public sealed record PartnerAgreement(AgreementRef Agreement, string Level, IReadOnlyList<AgencyRef> Agencies);

/// <summary>One role of the partner's side in one mission.</summary>
/// <param name="Label">A plain name where the organisation has no record.</param>
public sealed record PartnerMission(
    string Id, string Name, PartialDate? Launched, string Status, AgencyRef? Agency, string? Label, string Role,
    string Contribution);

public sealed record PartnerSatellite(
    string Id, string Name, string Operator, PartialDate Launched, RecordRef Flight, double? MassKg, string Outcome);

/// <summary>Enough of a programme to list it.</summary>
public sealed record ProgrammeRef(string Id, string Name, string Kind, PartialDate? Started, PartialDate? Ended);

/// <summary>What the records of a partner leave open, counted from them.</summary>
/// <param name="NotDatedBySignature">Agreements dated by their announcement, by cabinet approval or by inference.</param>
/// <param name="OneVoice">Agreements that rest on a single voice, or have a main point that rests on one document.</param>
/// <param name="WithoutText">Agreements without a document that is their text.</param>
/// <param name="Unnamed">Agreements for which no organisation of the partner's side is named.</param>
/// <param name="MissionsUndated">Missions that have not flown or of which no launch date was found.</param>
/// <param name="MissionsUnnamed">Missions with a part of the partner's for which no organisation is named.</param>
public sealed record PartnerGaps(
    int Undated, int StatusUnknown, int StatusPresumed, int NotDatedBySignature, int OneVoice, int WithoutText, int Unnamed,
    int MissionsUndated, int MissionsUnnamed, int ProgrammesUndated)
{
    internal static PartnerGaps None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/// <summary>India, the home side of every record.</summary>
/// <param name="Partners">How many official partners it has.</param>
/// <param name="Tally">Of the records that name India or an organisation of it: of agreements that is all.</param>
/// <param name="Agencies">Its organisations, those with most to show first.</param>
public sealed record HomeDetail(
    PartnerRef Partner, string? Summary, int Partners, PartnerTally Tally, IReadOnlyList<AgencyTally> Agencies, Evidence Evidence);
