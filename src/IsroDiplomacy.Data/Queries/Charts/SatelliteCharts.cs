using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Customer satellites counted for drawing. Each count is that of the list under the same filter.</summary>
public sealed class SatelliteCharts(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>The most flights that are drawn, the latest first.</summary>
    public const int MostFlights = 80;

    private static readonly string LaunchOrder = DateColumns.Order(nameof(Flight.Launched));

    /// <summary>By the customer's country and outcome. One statement.</summary>
    public async Task<IReadOnlyList<PartnerShare>> ByCustomerAsync(SatelliteFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await SatelliteQueries.Narrow(db, filter).GroupBy(s => new { s.PartnerId, s.Outcome })
            .Select(g => new { g.Key.PartnerId, g.Key.Outcome, Count = g.Count() })
            .Join(db.Partners, g => g.PartnerId, p => p.Id, (g, p) => new PartnerShare(new PartnerRef(p.Id, p.Name, p.Kind), g.Outcome, g.Count))
            .ToListAsync(cancellation);
    }

    /// <summary>By flight and the customer's country, the latest flight first. Two statements: how many flights there are, and what the latest carried.</summary>
    public async Task<FlightLoads> ByFlightAsync(SatelliteFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var satellites = SatelliteQueries.Narrow(db, filter);
        var flights = satellites.Select(s => s.FlightId).Distinct();
        var all = await flights.CountAsync(cancellation);
        var latest = db.Set<Flight>().Where(f => flights.Contains(f.Id))
            .OrderByDescending(f => EF.Property<string>(f, LaunchOrder)).ThenBy(f => f.Id).Take(MostFlights).Select(f => f.Id);
        var counts = await satellites.Where(s => latest.Contains(s.FlightId)).GroupBy(s => new { s.FlightId, s.PartnerId })
            .Select(g => new { g.Key.FlightId, g.Key.PartnerId, Count = g.Count() })
            .Join(db.Set<Flight>(), g => g.FlightId, f => f.Id, (g, f) => new { g.PartnerId, g.Count, f.Id, f.Name, f.Launched })
            .Join(db.Partners, g => g.PartnerId, p => p.Id, (g, p) => new FlightCount(
                new RecordRef(RecordKind.Flight, g.Id, g.Name), g.Launched, new PartnerRef(p.Id, p.Name, p.Kind), g.Count))
            .ToListAsync(cancellation);
        return new([.. counts.OrderByDescending(c => c.Launched).ThenBy(c => c.Flight.Id, StringComparer.Ordinal).ThenByDescending(c => c.Count)
            .ThenBy(c => c.Partner.Name, StringComparer.Ordinal)], all);
    }
}

/// <param name="Flights">How many flights carried what the filter asks for; more than are counted here where they are very many.</param>
public sealed record FlightLoads(IReadOnlyList<FlightCount> Counts, int Flights);
