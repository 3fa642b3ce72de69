using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Everything an agency's own page tells. Lists are cut to what one page bears; the tallies beside them are not.</summary>
/// <param name="Above">What it is a part of, the nearest first.</param>
/// <param name="Parts">What is directly a part of it.</param>
/// <param name="Before">The organisations whose work came to it, in one step or several, the nearest first.</param>
/// <param name="After">The organisations to which its work went, the nearest first.</param>
/// <param name="Own">What names the agency itself.</param>
/// <param name="WithParts">What names it or any part of it, at any depth; each record once.</param>
/// <param name="Documents">What the records that name it rest on, those behind most of them first; an agency cites nothing of its own.</param>
/// <param name="DocumentCount">Of all documents, listed or not.</param>
public sealed record AgencyDetail(
    AgencyRef Agency,
    string? NativeName,
    IReadOnlyList<string> AlsoKnownAs,
    string Kind,
    PartnerRef? Partner,
    PartialDate? Founded,
    string? Website,
    IReadOnlyList<AgencyRef> Above,
    IReadOnlyList<AgencyTally> Parts,
    IReadOnlyList<AgencyStep> Before,
    IReadOnlyList<AgencyStep> After,
    AgencyCount Own,
    AgencyCount WithParts,
    IReadOnlyList<AgencyAgreement> Agreements,
    IReadOnlyList<AgencyMission> Missions,
    IReadOnlyList<DatedRecord> Events,
    IReadOnlyList<ProgrammeRef> Programmes,
    IReadOnlyList<PartnerSatellite> Satellites,
    IReadOnlyList<NamingDocument> Documents,
    int DocumentCount);

/// <param name="Events">Events of their own: those that restate a launch or signature are not counted again.</param>
/// <param name="Retold">Events that restate a launch or signature.</param>
/// <param name="Satellites">Customer satellites it operates.</param>
public sealed record AgencyCount(int Agreements, int Missions, int Events, int Retold, int Programmes, int Satellites)
{
    public int All => Agreements + Missions + Events + Programmes + Satellites;
}

/// <summary>An organisation in a line of succession.</summary>
/// <param name="Of">The next one in the line towards the agency shown.</param>
/// <param name="Founded">Null where no source read tells it.</param>
public sealed record AgencyStep(AgencyRef Agency, AgencyRef Of, PartialDate? Founded);

/// <param name="Capacity">A code of the vocabulary <c>capacities</c>.</param>
public sealed record AgencyAgreement(AgreementRef Agreement, string Capacity, int Documents);

/// <summary>One role of the agency in one mission.</summary>
public sealed record AgencyMission(
    string Id, string Name, PartialDate? Launched, string Status, string Role, string Contribution, int Documents);

/// <param name="Records">How many of the records that name the agency it stands behind.</param>
public sealed record NamingDocument(SourceRow Source, int Records);
