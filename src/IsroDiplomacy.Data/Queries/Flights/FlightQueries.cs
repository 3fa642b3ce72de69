using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about flights of Indian rockets.</summary>
public sealed class FlightQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    internal static readonly string LaunchOrder = DateColumns.Order(nameof(Flight.Launched));
    private static readonly string LaunchYear = DateColumns.Year(nameof(Flight.Launched));

    /// <summary>Four statements: the count, the rows, and the missions and the customers of all rows together.</summary>
    public async Task<Page<FlightRow>> ListAsync(
        FlightFilter filter, FlightSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await Ordered(Narrow(db, filter), sort).PageAsync(Rows, page, PageSize, cancellation);
        var ids = found.Rows.Select(f => f.Id).ToList();
        var customers = await db.CustomerSatellites.Where(s => ids.Contains(s.FlightId))
            .GroupBy(s => new { s.FlightId, s.PartnerId }).Select(g => new { g.Key.FlightId, g.Key.PartnerId, Count = g.Count() })
            .Join(db.Partners, g => g.PartnerId, p => p.Id, (g, p) => new
            {
                g.FlightId,
                Customer = new PartnerCount(new PartnerRef(p.Id, p.Name, p.Kind), g.Count),
            })
            .ToListAsync(cancellation);
        var byFlight = customers.OrderByDescending(c => c.Customer.Count).ThenBy(c => c.Customer.Partner.Id, StringComparer.Ordinal)
            .ToLookup(c => c.FlightId, c => c.Customer);
        return found with { Rows = [.. found.Rows.Select(f => f with { Customers = [.. byFlight[f.Id]] })] };
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(FlightFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Eight statements. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(FlightFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await LoadsAsync(db, filter, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Partners = [] }).SelectMany(f => f.CustomerSatellites)
                    .Select(s => new { s.FlightId, s.PartnerId }).Distinct().Select(s => s.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Customer aboard", filter.Partners, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Vehicles = [] }).Select(f => (string?)f.Vehicle),
                "vehicle", "Rocket", filter.Vehicles, lexicon, Vocabularies.Vehicles, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Outcomes = [] }).Select(f => (string?)f.Outcome),
                "outcome", "Outcome", filter.Outcomes, lexicon, Vocabularies.FlightOutcomes, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).Select(f => EF.Property<int?>(f, LaunchYear)),
                "decade", "Flown in", "date not found", filter.Decades, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, filter with { Evidence = evidence }).Select(f => f.Record), filter.Evidence, lexicon, cancellation),
        ];
    }

    /// <summary>Thirteen statements, however much there is to tell; one less where no mission was aboard.</summary>
    /// <returns>Null where no flight bears the id.</returns>
    public async Task<FlightDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await FlightReading.FindAsync(db, id, day.Today, cancellation);
    }

    internal static IQueryable<Flight> Narrow(CatalogueContext db, FlightFilter filter)
    {
        IQueryable<Flight> flights = db.Flights;
        if (filter.Loads.Count > 0)
        {
            var (customers, missions) = (filter.Loads.Contains(FlightFilter.Customers), filter.Loads.Contains(FlightFilter.Missions));
            flights = flights.Where(f => (customers && f.CustomerSatellites.Any()) || (missions && f.Missions.Any()));
        }

        if (filter.Partners.Count > 0) flights = flights.Where(f => f.CustomerSatellites.Any(s => filter.Partners.Contains(s.PartnerId)));
        if (filter.Vehicles.Count > 0) flights = flights.Where(f => filter.Vehicles.Contains(f.Vehicle));
        if (filter.Outcomes.Count > 0) flights = flights.Where(f => filter.Outcomes.Contains(f.Outcome));
        if (filter.Decades.Count > 0) flights = flights.Where(f => filter.Decades.Contains(EF.Property<int?>(f, LaunchYear) / 10 * 10));
        if (filter.Evidence.Levels.Count > 0) flights = flights.Where(f => filter.Evidence.Levels.Contains(f.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) flights = flights.Where(f => f.Record.Disputed == disputed);
        return flights;
    }

    /// <summary>Two statements.</summary>
    private static async Task<Facet> LoadsAsync(CatalogueContext db, FlightFilter filter, CancellationToken cancellation)
    {
        var flights = Narrow(db, filter with { Loads = [] });
        return new("load", "Carried",
        [
            new(FlightFilter.Customers, "Customer satellites", await flights.CountAsync(f => f.CustomerSatellites.Any(), cancellation),
                filter.Loads.Contains(FlightFilter.Customers), "At least one foreign satellite was aboard for a customer."),
            new(FlightFilter.Missions, "A mission", await flights.CountAsync(f => f.Missions.Any(), cancellation),
                filter.Loads.Contains(FlightFilter.Missions), "At least one mission of this catalogue was aboard."),
        ]);
    }

    internal static IOrderedQueryable<Flight> Ordered(IQueryable<Flight> flights, FlightSort sort) => sort switch
    {
        FlightSort.Load => flights.OrderByDescending(f => f.CustomerSatellites.Count).ThenBy(f => f.Id),
        FlightSort.Oldest => flights.OrderBy(f => EF.Property<string?>(f, LaunchOrder)).ThenBy(f => f.Id),
        _ => flights.OrderByDescending(f => EF.Property<string?>(f, LaunchOrder)).ThenBy(f => f.Id),
    };

    private static IQueryable<FlightRow> Rows(IQueryable<Flight> flights) => flights
        .Select(f => new FlightRow(
            f.Id, f.Name, f.Launched, f.Vehicle, f.Site, f.Outcome, f.CustomerSatellites.Count, f.Record.Citations.Count,
            f.Missions.OrderBy(m => m.Mission!.Name).Select(m => new RecordRef(RecordKind.Mission, m.MissionId, m.Mission!.Name)).ToList()))
        .AsSplitQuery();
}
