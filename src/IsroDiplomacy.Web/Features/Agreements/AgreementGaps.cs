using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Web.Features.Agreements;

/// <summary>What the record of an agreement leaves open.</summary>
public static class AgreementGaps
{
    public static IReadOnlyList<string> Of(AgreementDetail agreement)
    {
        var text = agreement.Type == Agreement.JointStatement;
        List<(bool Missing, string Words)> gaps =
        [
            (agreement.Date is null, "Its date"),
            (agreement.Date is { Month: null }, "The month and day of its date"),
            (agreement.Date is { Month: not null, Day: null }, "The day of its date"),
            (agreement.Date is not null && agreement.DateBasis != "signed" && !text, "The day it was signed"),
            (agreement.EntryIntoForce is null && !text, "The date it came into force"),
            (agreement is { Term: null, Expires: null, Ended: null } && !text, "For how long it was made"),
            (agreement.Place is null, text ? "Where it was issued" : "Where it was signed"),
            (!agreement.HasText, "Its wording: no full text among its documents"),
            (agreement.Type == "other", "What type of document it is, or it fits none of the types"),
            (agreement.Standing.Status is AgreementStatuses.PresumedInForce or AgreementStatuses.PresumedLapsed or AgreementStatuses.Unknown, "What became of it"),
            (agreement.Standing.Status == AgreementStatuses.Announced && !text, "Whether it binds"),
            (agreement.Parties.All(p => p.Partner.Id == Partner.IndiaId), "The other parties, one by one"),
            (EvidenceLevels.Thin.Contains(agreement.EvidenceLevel), "A second, independent document for the record or a main point of it"),
        ];
        var open = gaps.Where(g => g.Missing).Select(g => g.Words).ToList();
        var unnamed = agreement.Parties.Where(p => p.Agency is null).Select(p => p.Partner.Name).Distinct().ToList();
        if (unnamed.Count > 0) open.Add($"Which organisation is meant: {string.Join(", ", unnamed)}");
        return open;
    }
}
