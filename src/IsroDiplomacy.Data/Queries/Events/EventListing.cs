using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Narrows, orders and counts events for their list.</summary>
internal static class EventListing
{
    private static readonly string DateOrder = DateColumns.Order(nameof(Event.Date));
    private static readonly string DateYear = DateColumns.Year(nameof(Event.Date));

    public static IQueryable<Event> Narrow(CatalogueContext db, EventFilter filter)
    {
        IQueryable<Event> events = db.Events;
        if (filter.Categories.Count > 0) events = events.Where(e => filter.Categories.Contains(e.Category));
        if (filter.Partners.Count > 0) events = events.Where(e => e.Partners.Any(p => filter.Partners.Contains(p.PartnerId)));
        if (filter.Agencies.Count > 0) events = events.Where(e => e.Agencies.Any(a => filter.Agencies.Contains(a.AgencyId)));
        if (filter.Decades.Count > 0) events = events.Where(e => filter.Decades.Contains(EF.Property<int?>(e, DateYear) / 10 * 10));
        if (filter.Tells.Count > 0)
        {
            var (own, launch, agreement) = (filter.Tells.Contains(EventFilter.Own), filter.Tells.Contains(EventFilter.Launch),
                filter.Tells.Contains(EventFilter.Agreement));
            events = events.Where(e => (own && e.RestatesKey == null) || (launch && e.Restates!.Kind == RecordKind.Mission)
                || (agreement && e.RestatesKey != null && e.Restates!.Kind != RecordKind.Mission));
        }

        if (filter.Evidence.Levels.Count > 0) events = events.Where(e => filter.Evidence.Levels.Contains(e.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) events = events.Where(e => e.Record.Disputed == disputed);
        return events;
    }

    public static IQueryable<Event> Ordered(IQueryable<Event> events, EventSort sort) => sort switch
    {
        EventSort.Oldest => events.OrderBy(e => EF.Property<string>(e, DateOrder)).ThenBy(e => e.Id),
        EventSort.Title => events.OrderBy(e => e.Title).ThenBy(e => e.Id),
        _ => events.OrderByDescending(e => EF.Property<string>(e, DateOrder)).ThenBy(e => e.Id),
    };

    public static IQueryable<EventRow> Rows(IQueryable<Event> events) => events
        .Select(e => new EventRow(
            e.Id, e.Title, e.Date, e.Category, e.Summary,
            e.Restates == null ? null : new RecordRef(e.Restates.Kind, e.Restates.Id, e.Restates.Name), e.Record.Citations.Count,
            e.Partners.Where(p => p.PartnerId != Partner.IndiaId).OrderBy(p => p.Position)
                .Select(p => new PartnerRef(p.Partner!.Id, p.Partner.Name, p.Partner.Kind)).ToList()))
        .AsSplitQuery();

    public static async Task<IReadOnlyList<Facet>> FacetsAsync(
        CatalogueContext db, EventFilter filter, Lexicon lexicon, CancellationToken cancellation) =>
    [
        await FacetCounts.ByTermAsync(
            Narrow(db, filter with { Categories = [] }).Select(e => (string?)e.Category),
            "category", "Category", filter.Categories, lexicon, Vocabularies.EventCategories, cancellation),
        await FacetCounts.ByRecordAsync(
            Narrow(db, filter with { Partners = [] }).SelectMany(e => e.Partners).Where(p => p.PartnerId != Partner.IndiaId)
                .Select(p => p.PartnerId),
            db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
        await TellsAsync(Narrow(db, filter with { Tells = [] }), filter.Tells, cancellation),
        await FacetCounts.ByRecordAsync(
            Narrow(db, filter with { Agencies = [] }).SelectMany(e => e.Agencies).Select(a => a.AgencyId),
            db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Agency", filter.Agencies, cancellation),
        await FacetCounts.ByDecadeAsync(
            Narrow(db, filter with { Decades = [] }).Select(e => EF.Property<int?>(e, DateYear)),
            "decade", "Happened in", "undated", filter.Decades, cancellation),
        .. await EvidenceFacets.ReadAsync(
            evidence => Narrow(db, filter with { Evidence = evidence }).Select(e => e.Record), filter.Evidence, lexicon, cancellation),
    ];

    private static async Task<Facet> TellsAsync(IQueryable<Event> events, IReadOnlyList<string> selected, CancellationToken cancellation)
    {
        var kinds = await events.GroupBy(e => e.Restates == null ? null : (RecordKind?)e.Restates.Kind)
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        FacetValue Value(string code, string label, string definition) => new(
            code, label, kinds.Where(k => EventFilter.TellsOf(k.Key) == code).Sum(k => k.Count), selected.Contains(code), definition);
        return new("tells", "What it tells",
        [
            Value(EventFilter.Own, "A happening of its own", "It stands on the timeline and in the counts."),
            Value(EventFilter.Launch, "A launch, told again", "The timeline and the counts have the mission instead."),
            Value(EventFilter.Agreement, "An agreement, told again", "The timeline and the counts have the agreement instead."),
        ]);
    }
}
