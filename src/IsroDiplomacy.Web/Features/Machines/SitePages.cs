using IsroDiplomacy.Web.Components.Layout;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>The pages that are no record's: what search engines should know of.</summary>
internal static class SitePages
{
    /// <summary>Every list, all that the foot of the site leads to, and what stands under one of these. The reference of the API is drawn by a script alone.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[] { Urls.Home }.Concat(Listings.Listings.All.Select(l => l.Path)).Concat(SiteFoot.Pages)
            .Concat([Urls.AgreementChart, Urls.MissionChart, Urls.SatelliteChart, Urls.SupplyChart, Urls.SupplyList, Urls.PartnerChart, Urls.Cite])
            .Except([Urls.Reference]),
    ];
}
