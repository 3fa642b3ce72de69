using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Features.Agencies;
using IsroDiplomacy.Web.Features.Agreements;
using IsroDiplomacy.Web.Features.Article;
using IsroDiplomacy.Web.Features.Changes;
using IsroDiplomacy.Web.Features.Claims;
using IsroDiplomacy.Web.Features.Events;
using IsroDiplomacy.Web.Features.Flights;
using IsroDiplomacy.Web.Features.Missions;
using IsroDiplomacy.Web.Features.Partners;
using IsroDiplomacy.Web.Features.Programmes;
using IsroDiplomacy.Web.Features.Satellites;
using IsroDiplomacy.Web.Features.Sources;
using IsroDiplomacy.Web.Features.Supplies;
using IsroDiplomacy.Web.Features.Timeline;
using IsroDiplomacy.Web.Features.Topics;

namespace IsroDiplomacy.Web.Listings;

/// <summary>Every list of the site.</summary>
public static class Listings
{
    public static IReadOnlyList<Listing> All { get; } =
    [
        Of(Urls.Partners, PartnersTable.Table, r => PartnersTable.View(PartnerFilters.Read(r.Reader), r.Sort(PartnerFilters.ReadSort))),
        Of(Urls.Agencies, AgenciesTable.Table, r => AgenciesTable.View(AgencyFilters.Read(r.Reader))),
        Of(Urls.Missions, MissionsTable.Table, r =>
        {
            var (sort, descending) = r.Sort(MissionFilters.ReadSort);
            return MissionsTable.View(MissionFilters.Read(r.Reader), sort, descending);
        }),
        Of(Urls.Agreements, AgreementsTable.Table, r => AgreementsTable.View(AgreementFilters.Read(r.Reader), r.Sort(AgreementFilters.ReadSort))),
        Of(Urls.Events, EventsTable.Table, r => EventsTable.View(EventFilters.Read(r.Reader), r.Sort(EventFilters.ReadSort))),
        Of(Urls.Programmes, ProgrammesTable.Table, r => ProgrammesTable.View(ProgrammeFilters.Read(r.Reader), r.Sort(ProgrammeFilters.ReadSort))),
        Of(Urls.Satellites, SatellitesTable.Table, r => SatellitesTable.View(SatelliteFilters.Read(r.Reader), r.Sort(SatelliteFilters.ReadSort))),
        Of(Urls.SatelliteTotals, TotalsTable.Table, _ => TotalsTable.View()) with { HasRecords = false, HasGrid = false, OfPage = [] },
        Of(Urls.SupplyList, SuppliesTable.Table, r => SuppliesTable.View(SupplyFilters.Read(r.Reader), r.Sort(SupplyFilters.ReadSort))) with { HasRecords = false, HasGrid = false },
        Of(Urls.Flights, FlightsTable.Table, r => FlightsTable.View(FlightFilters.Read(r.Reader), r.Sort(FlightFilters.ReadSort))),
        Of(Urls.Topics, TopicsTable.Table, r => TopicsTable.View(TopicFilters.Read(r.Reader), r.Sort(TopicFilters.ReadSort))),
        Of(Urls.Timeline, TimelineTable.Table, r => TimelineTable.View(TimelineFilters.Read(r.Reader))) with { HasRecords = false, HasGrid = false, OfPage = ["page", "view", "lanes", "year"] },
        Of(Urls.Sources, SourcesTable.Table, r => SourcesTable.View(SourceFilters.Read(r.Reader), r.Sort(SourceFilters.ReadSort))),
        Of(Urls.Claims, ClaimsTable.Table, r => ClaimsTable.View(ClaimFilters.Read(r.Reader), r.Sort(ClaimFilters.ReadSort))) with { HasGrid = false },
        new(Urls.Changes, ChangesTable.Table, async r => ChangesTable.View(ChangeFilters.Read(
            r.Reader, await r.Services.GetRequiredService<ChangeQueries>().ReleasesAsync(r.Cancellation)))) { HasGrid = false },
        new(Urls.Article, StatementsTable.Table, async r => StatementsTable.View(StatementFilters.Read(
            r.Reader, await r.Services.GetRequiredService<ArticleQueries>().ParagraphsAsync(r.Cancellation)))) { HasRecords = false, HasGrid = false, OfPage = [] },
    ];

    public static Listing? At(string path) => All.FirstOrDefault(listing => listing.Path == path);

    /// <summary>The list that holds the record whose page stands at the path; null where no record does.</summary>
    public static Listing? Above(string path) => All.FirstOrDefault(listing =>
        listing.HasRecords && At(path) is null && path.StartsWith(listing.Path + "/", StringComparison.Ordinal));

    private static Listing Of(string path, Table table, Func<ListingRequest, TableView> read) =>
        new(path, table, request => ValueTask.FromResult(read(request)));
}
