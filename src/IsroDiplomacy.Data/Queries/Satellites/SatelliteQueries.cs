using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about customer satellites.</summary>
public sealed class SatelliteQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    private const int MostOperators = 40;

    private static readonly string LaunchOrder = DateColumns.Order(nameof(CustomerSatellite.Launched));
    private static readonly string LaunchYear = DateColumns.Year(nameof(CustomerSatellite.Launched));

    /// <summary>Three statements: the count, the rows, and the purposes of all rows together.</summary>
    public async Task<Page<SatelliteRow>> ListAsync(
        SatelliteFilter filter, SatelliteSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Ordered(Narrow(db, filter), sort).PageAsync(Rows, page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<SatelliteCount> CountAsync(SatelliteFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var counts = await Narrow(db, filter).GroupBy(s => s.Outcome == Outcomes.Deployed)
            .Select(g => new { Deployed = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Deployed, g => g.Count, cancellation);
        return new(counts.GetValueOrDefault(true), counts.GetValueOrDefault(false));
    }

    /// <summary>Twelve statements, one a facet, and one more where there are more operators than are listed. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(SatelliteFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Partners = [] }).Select(s => s.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Customer", filter.Partners, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Outcomes = [] }).Select(s => (string?)s.Outcome),
                "outcome", "Outcome", filter.Outcomes, lexicon, Vocabularies.Outcomes, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Purposes = [] }).SelectMany(s => s.Purposes).Select(p => (string?)p.Purpose),
                "purpose", "Purpose", filter.Purposes, lexicon, Vocabularies.Purposes, cancellation),
            await FacetCounts.ByYearAsync(
                Narrow(db, filter with { Years = [] }).Select(s => EF.Property<int?>(s, LaunchYear)),
                "year", "Launched in", filter.Years, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Vehicles = [] }).Select(s => (string?)s.Vehicle),
                "vehicle", "Rocket", filter.Vehicles, lexicon, Vocabularies.Vehicles, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Flights = [] }).Select(s => s.FlightId),
                db.Records.Where(r => r.Kind == RecordKind.Flight), "flight", "Flight", filter.Flights, cancellation),
            await FacetCounts.ByTextAsync(
                Narrow(db, filter with { Operators = [] }).Select(s => s.Operator), "operator", "Operator", filter.Operators, MostOperators,
                cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Homes = [] }).Select(s => s.OperatorPartnerId ?? s.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "home", "Operator's country", filter.Homes, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Agencies = [] }).Where(s => s.OperatorAgencyId != null).Select(s => s.OperatorAgencyId!),
                db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Operating agency", filter.Agencies, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Agreements = [] }).SelectMany(s => s.Agreements).Select(a => a.AgreementId),
                db.Records.Where(r => r.Kind == RecordKind.Agreement), "agreement", "Agreement", filter.Agreements, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, filter with { Evidence = evidence }).Select(s => s.Record), filter.Evidence, lexicon, cancellation),
        ];
    }

    /// <summary>Nine statements, however much there is to tell.</summary>
    /// <returns>Null where no customer satellite bears the id.</returns>
    public async Task<SatelliteDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await SatelliteReading.FindAsync(db, id, day.Today, cancellation);
    }

    internal static IQueryable<CustomerSatellite> Narrow(CatalogueContext db, SatelliteFilter filter)
    {
        IQueryable<CustomerSatellite> satellites = db.CustomerSatellites;
        if (filter.Partners.Count > 0) satellites = satellites.Where(s => filter.Partners.Contains(s.PartnerId));
        if (filter.Years.Count > 0) satellites = satellites.Where(s => filter.Years.Contains(EF.Property<int>(s, LaunchYear)));
        if (filter.Flights.Count > 0) satellites = satellites.Where(s => filter.Flights.Contains(s.FlightId));
        if (filter.Vehicles.Count > 0) satellites = satellites.Where(s => filter.Vehicles.Contains(s.Vehicle));
        if (filter.Outcomes.Count > 0) satellites = satellites.Where(s => filter.Outcomes.Contains(s.Outcome));
        if (filter.Homes.Count > 0) satellites = satellites.Where(s => filter.Homes.Contains(s.OperatorPartnerId ?? s.PartnerId));
        if (filter.Operators.Count > 0) satellites = satellites.Where(s => filter.Operators.Contains(s.Operator));
        if (filter.Text is { } text)
        {
            var keys = db.KeysHolding(RecordKind.CustomerSatellite, text);
            satellites = satellites.Where(s => keys.Contains(EF.Property<string>(s, "RecordKey")));
        }

        if (filter.Agencies.Count > 0) satellites = satellites.Where(s => filter.Agencies.Contains(s.OperatorAgencyId!));
        if (filter.Purposes.Count > 0) satellites = satellites.Where(s => s.Purposes.Any(p => filter.Purposes.Contains(p.Purpose)));
        if (filter.Agreements.Count > 0) satellites = satellites.Where(s => s.Agreements.Any(a => filter.Agreements.Contains(a.AgreementId)));
        if (filter.Evidence.Levels.Count > 0) satellites = satellites.Where(s => filter.Evidence.Levels.Contains(s.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) satellites = satellites.Where(s => s.Record.Disputed == disputed);
        return satellites.Within(filter.Span, nameof(CustomerSatellite.Launched));
    }

    internal static IOrderedQueryable<CustomerSatellite> Ordered(IQueryable<CustomerSatellite> satellites, SatelliteSort sort) => sort switch
    {
        SatelliteSort.Name => satellites.OrderBy(s => s.Name).ThenBy(s => s.Id),
        SatelliteSort.Mass => satellites.OrderByDescending(s => s.MassKg).ThenBy(s => s.Id),
        SatelliteSort.Oldest => satellites.OrderBy(s => EF.Property<string?>(s, LaunchOrder)).ThenBy(s => s.Id),
        _ => satellites.OrderByDescending(s => EF.Property<string?>(s, LaunchOrder)).ThenBy(s => s.Id),
    };

    private static IQueryable<SatelliteRow> Rows(IQueryable<CustomerSatellite> satellites) => satellites
        .Select(s => new SatelliteRow(
            s.Id, s.Name, new PartnerRef(s.Partner!.Id, s.Partner.Name, s.Partner.Kind), s.Operator,
            s.OperatorAgency == null ? null : new AgencyRef(s.OperatorAgency.Id, s.OperatorAgency.Acronym, s.OperatorAgency.Name),
            s.Launched, s.Vehicle, new RecordRef(RecordKind.Flight, s.FlightId, s.Flight!.Name), s.Norad, s.MassKg,
            s.Outcome, s.Record.Citations.Count,
            s.Purposes.OrderBy(p => p.Position).Select(p => p.Purpose).ToList()))
        .AsSplitQuery();
}
