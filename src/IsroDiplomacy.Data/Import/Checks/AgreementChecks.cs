using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class AgreementChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var home = new Home(content.Agencies);
        foreach (var agreement in report.Sound(Concept.Agreements, content.Agreements, agreement => agreement.Id))
        {
            if (agreement.Date is not null && agreement.DateBasis is null)
                report.Add(Concept.Agreements, agreement.Id, "dateBasis", "a date needs its basis: what kind of date it is");
            if (agreement.Date is null && agreement.DateBasis is not null)
                report.Add(Concept.Agreements, agreement.Id, "dateBasis", "there is no date for this basis");
            if (agreement.Parties.All(party => party.PartnerId != Partner.IndiaId))
                report.Add(Concept.Agreements, agreement.Id, "parties", $"no party is Indian ('{Partner.IndiaId}')");
            CheckParties(agreement, home, report);
        }
    }

    private static void CheckParties(Agreement agreement, Home home, CheckReport report)
    {
        var seen = new HashSet<(string, string?)>();
        foreach (var party in agreement.Parties)
        {
            var field = $"parties[{party.Position}]";
            if (!seen.Add((party.PartnerId, party.AgencyId)))
                report.Add(Concept.Agreements, agreement.Id, field, "the same partner and agency are a party twice");
            if (home.Refuse(party.AgencyId, party.PartnerId) is { } reason)
                report.Add(Concept.Agreements, agreement.Id, $"{field}.agency", reason);
        }
    }
}
