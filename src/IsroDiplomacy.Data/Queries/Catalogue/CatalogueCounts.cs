using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Queries;

/// <summary>How much of each kind there is.</summary>
/// <param name="States">Partners of today that are states: named in an official list or a cooperation document.</param>
/// <param name="Memberships">Agreements that are only a place in a body or network.</param>
/// <param name="AnnouncedAgreements">Those dated by the day on which they were made public, joint statements left out.</param>
/// <param name="Satellites">Foreign satellites put in orbit by India.</param>
/// <param name="Customers">Partners whose satellites these are.</param>
/// <param name="Events">Events of their own; <paramref name="Retold"/> are the others, which tell a launch or signature again.</param>
/// <param name="DoubtedSatellites">Customer satellites of which a main point rests on one of several documents.</param>
/// <param name="Documents">Sources, each once.</param>
/// <param name="UndatedDocuments">Those among them without a date of publication.</param>
/// <param name="Copies">Those of which only a copy could be read.</param>
public sealed record CatalogueCounts(
    int States, int Bodies, int Agreements, int CompanyAgreements, int Memberships, int UndatedAgreements, int AnnouncedAgreements,
    int Missions, int UnlaunchedMissions, int Satellites, int SatellitesLost, int Customers, int DoubtedSatellites, int Events, int Retold,
    int Programmes, int Agencies, int Documents, int UndatedDocuments, int Copies)
{
    /// <summary>What stands on the timeline.</summary>
    public int Dated => Events + Agreements - UndatedAgreements + Missions - UnlaunchedMissions;
}

/// <param name="Value">In the words of the catalogue: <c>61 countries + 5 bodies</c>.</param>
public sealed record OfficialCount(string Value, PartialDate? Published, string SourceTitle, string SourceUrl);

/// <param name="Count">Its agreements and missions together.</param>
public sealed record PartnerCount(PartnerRef Partner, int Count);
