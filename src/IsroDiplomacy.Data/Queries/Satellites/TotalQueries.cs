using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Sets the totals that others published beside the records of the same days.</summary>
public sealed class TotalQueries(IDbContextFactory<CatalogueContext> contexts)
{
    // Totals are facts of a few documents; more than these would need pages.
    private const int Most = 1000;

    private static readonly string LaunchOrder = DateColumns.Order(nameof(CustomerSatellite.Launched));
    private static readonly string LaunchYear = DateColumns.Year(nameof(CustomerSatellite.Launched));
    private static readonly string ToOrder = DateColumns.Order(nameof(ReportedTotal.To));

    /// <summary>Four statements: the totals, their parts, the years and the objects left out.</summary>
    public async Task<SatelliteTotals> FindAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var deployed = db.CustomerSatellites.Where(s => s.Outcome == Outcomes.Deployed);
        var parts = await db.Set<PartnerTotal>().OrderBy(p => p.ReportedTotalId).ThenBy(p => p.Position).Take(Most)
            .Select(p => new
            {
                p.ReportedTotalId,
                Row = new PartnerTotalRow(
                    new PartnerRef(p.PartnerId, p.Partner!.Name, p.Partner.Kind), p.Total,
                    deployed.Count(s => s.PartnerId == p.PartnerId
                        && EF.Property<string>(s, LaunchOrder).CompareTo(EF.Property<string>(p.ReportedTotal!, ToOrder)) <= 0
                        && (p.ReportedTotal!.From == null || s.Launched >= p.ReportedTotal.From)),
                    p.Why),
            })
            .ToListAsync(cancellation);
        var totals = await db.ReportedTotals.OrderBy(t => EF.Property<string>(t, ToOrder)).ThenBy(t => t.Id).Take(Most)
            .Select(t => new TotalRow(
                t.Id, t.From, t.To, t.Label, t.Total,
                deployed.Count(s => EF.Property<string>(s, LaunchOrder).CompareTo(EF.Property<string>(t, ToOrder)) <= 0
                    && (t.From == null || s.Launched >= t.From)),
                t.Why, t.Note,
                new SourceRow(
                    t.Source!.Id, t.Source.Url, t.Source.Title, t.Source.Publisher, t.Source.Published, t.Source.Kind, t.Source.Wire,
                    t.Source.Origin)))
            .ToListAsync(cancellation);
        var partsOf = parts.ToLookup(p => p.ReportedTotalId, p => p.Row);
        var years = await db.CustomerSatellites.GroupBy(s => EF.Property<int>(s, LaunchYear)).OrderBy(g => g.Key)
            .Select(g => new YearOfSatellites(
                g.Key, g.Count(s => s.Outcome == Outcomes.Deployed), g.Count(s => s.Outcome != Outcomes.Deployed)))
            .ToListAsync(cancellation);
        var left = await db.UncountedObjects.OrderBy(o => o.FlightId).ThenBy(o => o.Id).Take(Most)
            .Select(o => new LeftOut(
                new UncountedRow(o.Id, o.Name, o.Reason, new SourceRow(
                    o.Source!.Id, o.Source.Url, o.Source.Title, o.Source.Publisher, o.Source.Published, o.Source.Kind, o.Source.Wire,
                    o.Source.Origin)),
                new RecordRef(RecordKind.Flight, o.FlightId, o.Flight!.Name)))
            .ToListAsync(cancellation);
        return new([.. totals.Select(t => t with { Partners = [.. partsOf[t.Id]] })], years, left);
    }
}
