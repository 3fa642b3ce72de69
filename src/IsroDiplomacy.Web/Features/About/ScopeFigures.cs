using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components;

namespace IsroDiplomacy.Web.Features.About;

/// <summary>The numbers that stand beside a note on scope, counted now by the rule that it tells.</summary>
public static class ScopeFigures
{
    /// <summary>The notes that have numbers, by id.</summary>
    public static IReadOnlyDictionary<string, string> Of(CatalogueCounts counts, OfficialCount? official) => new Dictionary<string, string>
    {
        ["counting-partners"] = $"{Words.Count(counts.States, "state")} and {Words.Count(counts.Bodies, "body", "bodies")}"
            + (official is null ? "" : $"; officially {official.Value}"),
        ["counting-agreements"] = $"{Words.Count(counts.Agreements, "agreement")}: {Words.Number(counts.CompanyAgreements)} between firms, "
            + $"{Words.Count(counts.Memberships, "membership")}, {Words.Number(counts.UndatedAgreements)} without a date",
        ["counting-customer-satellites"] = $"{Words.Number(counts.Satellites)} put in orbit, {Words.Number(counts.SatellitesLost)} lost",
        ["counting-countries"] = Words.Count(counts.Customers, "country or body", "countries and bodies"),
        ["counting-timeline"] = $"{Words.Number(counts.Dated)} on the timeline, {Words.Count(counts.Events, "event")} of their own among them; "
            + $"{Words.Number(counts.Retold)} more only tell again",
        ["counting-reprints"] = Words.Count(counts.Documents, "document"),
        ["gap-official-count"] = $"{Words.Count(counts.States, "state")} and {Words.Count(counts.Bodies, "body", "bodies")} here",
        ["gap-countries-2023"] = $"{Words.Number(counts.Customers)} by now",
        ["gap-single-satellites"] = Words.Count(counts.DoubtedSatellites, "satellite"),
        ["gap-undated-documents"] = $"{Words.Number(counts.UndatedDocuments)} of {Words.Count(counts.Documents, "document")}",
        ["gap-copies"] = Words.Count(counts.Copies, "document"),
        ["gap-announced-dates"] = Words.Count(counts.AnnouncedAgreements, "agreement"),
        ["gap-undated"] = Words.Count(counts.UndatedAgreements, "agreement"),
        ["gap-company-papers"] = Words.Count(counts.CompanyAgreements, "agreement"),
    };
}
