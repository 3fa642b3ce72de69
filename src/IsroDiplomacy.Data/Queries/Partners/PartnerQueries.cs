using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about partners.</summary>
public sealed class PartnerQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 100;

    private static readonly string SinceOrder = DateColumns.Order(nameof(PartnerTally.Since));
    private static readonly string SinceYear = DateColumns.Year(nameof(PartnerTally.Since));
    private static readonly string LatestOrder = DateColumns.Order(nameof(PartnerTally.Latest));
    private static readonly string EntryYear = DateColumns.Year(nameof(TimelineEntry.Date));
    private static readonly string LaunchYear = DateColumns.Year(nameof(CustomerSatellite.Launched));

    /// <summary>Five statements: the count, the rows, and for all rows together their fields, their records a year and their years with satellites.</summary>
    public async Task<Page<PartnerRow>> ListAsync(
        PartnerFilter filter, PartnerSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await Ordered(db, Narrow(db, filter), sort).PageAsync(Rows, page, PageSize, cancellation);
        if (found.Rows.Count == 0) return found;

        var ids = found.Rows.Select(r => r.Partner.Id).ToList();
        var records = await db.TimelinePartners.Where(l => ids.Contains(l.PartnerId))
            .GroupBy(l => new { l.PartnerId, Year = EF.Property<int?>(l.Entry!, EntryYear)!.Value })
            .Select(g => new { g.Key.PartnerId, g.Key.Year, Count = g.Count() }).ToListAsync(cancellation);
        var satellites = await db.CustomerSatellites.Where(s => ids.Contains(s.PartnerId) && s.Outcome == Outcomes.Deployed)
            .Select(s => new { s.PartnerId, Year = EF.Property<int?>(s, LaunchYear)!.Value }).Distinct().ToListAsync(cancellation);
        var recordsOf = records.ToLookup(r => r.PartnerId, r => r);
        var yearsOf = satellites.ToLookup(s => s.PartnerId, s => s.Year);
        return found with
        {
            Rows = [.. found.Rows.Select(r => r with
            {
                Records = recordsOf[r.Partner.Id].ToDictionary(c => c.Year, c => c.Count),
                SatelliteYears = [.. yearsOf[r.Partner.Id].Order()],
            })],
        };
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(PartnerFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Seven statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(PartnerFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await StandingAsync(Narrow(db, filter with { Standing = PartnerStanding.Any }), filter.Standing, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Regions = [] }).Select(t => (string?)t.Partner!.Region),
                "region", "Region", filter.Regions, lexicon, Vocabularies.Regions, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).Select(t => EF.Property<int?>(t, SinceYear)),
                "decade", "First record", "no dated record", filter.Decades, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Areas = [] }).SelectMany(t => t.Partner!.Areas).Select(a => (string?)a.Subject),
                "area", "Field", filter.Areas, lexicon, Vocabularies.Subjects, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Kinds = [] }).Select(t => (string?)t.Partner!.Kind),
                "kind", "Kind", filter.Kinds, lexicon, Vocabularies.PartnerKinds, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, filter with { Evidence = evidence }).Select(t => t.Partner!.Record), filter.Evidence, lexicon, cancellation),
        ];
    }

    /// <summary>At most twenty statements, however much there is to tell.</summary>
    /// <returns>Null where no partner bears the id.</returns>
    public async Task<PartnerDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.PartnerTallies.Where(t => t.PartnerId == id)
            .Select(t => new
            {
                Tally = t,
                Facts = t.Partner!,
                t.Partner!.Record.EvidenceLevel,
                Successor = t.Partner!.Successor == null
                    ? null : new PartnerRef(t.Partner.Successor.Id, t.Partner.Successor.Name, t.Partner.Successor.Kind),
                Predecessors = t.Partner.Predecessors.OrderBy(p => p.Id).Select(p => new PartnerRef(p.Id, p.Name, p.Kind)).ToList(),
                First = t.First == null ? null : new RecordRef(t.First.Kind, t.First.Id, t.First.Name),
                Last = t.Last == null ? null : new RecordRef(t.Last.Kind, t.Last.Id, t.Last.Name),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;

        var records = new PartnerRecords(db, id, day.Today, cancellation);
        var agreements = await records.AgreementsAsync();
        var missions = await records.MissionsAsync();
        var satellites = await records.SatellitesAsync();
        var programmes = await records.ProgrammesAsync();
        var story = await records.StoryAsync();
        var first = await records.DatedAsync(found.First);
        var last = await records.DatedAsync(found.Last);
        var partner = found.Facts;
        var shown = story.Concat([first, last]).OfType<DatedRecord>().Select(r => new RecordRef(r.Kind, r.Id, r.Title))
            .Concat(agreements.Select(a => new RecordRef(RecordKind.Agreement, a.Agreement.Id, a.Agreement.Title)))
            .Concat(missions.Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name)))
            .Concat(satellites.Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name)))
            .Concat(programmes.Select(p => new RecordRef(RecordKind.Programme, p.Id, p.Name)))
            .Prepend(new(RecordKind.Partner, id, partner.Name));
        return new(
            new(id, partner.Name, partner.Kind), partner.Region, partner.SubRegion, partner.Code, partner.Summary, found.EvidenceLevel,
            partner.Official, partner.ValidFrom, partner.ValidTo, partner.CooperationSince, found.Tally, found.Successor,
            found.Predecessors, [.. partner.Areas.OrderBy(a => a.Position).Select(a => a.Subject)],
            [.. partner.ListedIn.Select(l => l.Year).Order()], first, last, await records.AgenciesAsync(), agreements,
            await records.AgreementsByStatusAsync(), missions, await records.MissionsByRoleAsync(), satellites, programmes,
            await records.YearsAsync(), story, await records.GapsAsync(),
            await Evidence.ReadAsync(db, shown, cancellation));
    }

    /// <summary>India's own side. Five statements.</summary>
    public async Task<HomeDetail> FindHomeAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.PartnerTallies.Where(t => t.PartnerId == Partner.IndiaId)
            .Select(t => new { Partner = new PartnerRef(t.PartnerId, t.Partner!.Name, t.Partner.Kind), t.Partner.Summary, Tally = t })
            .SingleAsync(cancellation);
        var partners = await Narrow(db, PartnerFilter.All).CountAsync(cancellation);
        var evidence = await Evidence.ReadAsync(db, [new(RecordKind.Partner, Partner.IndiaId, found.Partner.Name)], cancellation);
        return new(
            found.Partner, found.Summary, partners, found.Tally,
            await new PartnerRecords(db, Partner.IndiaId, day.Today, cancellation).AgenciesAsync(), evidence);
    }

    internal static IQueryable<PartnerTally> Narrow(CatalogueContext db, PartnerFilter filter)
    {
        var partners = db.PartnerTallies.Where(t => t.PartnerId != Partner.IndiaId);
        if (filter.Standing != PartnerStanding.Any)
            partners = partners.Where(t => t.Partner!.Official == (filter.Standing == PartnerStanding.Official));
        if (filter.Regions.Count > 0) partners = partners.Where(t => filter.Regions.Contains(t.Partner!.Region));
        if (filter.Kinds.Count > 0) partners = partners.Where(t => filter.Kinds.Contains(t.Partner!.Kind));
        if (filter.Areas.Count > 0) partners = partners.Where(t => t.Partner!.Areas.Any(a => filter.Areas.Contains(a.Subject)));
        if (filter.Decades.Count > 0) partners = partners.Where(t => filter.Decades.Contains(EF.Property<int?>(t, SinceYear) / 10 * 10));
        if (filter.Evidence.Levels.Count > 0) partners = partners.Where(t => filter.Evidence.Levels.Contains(t.Partner!.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) partners = partners.Where(t => t.Partner!.Record.Disputed == disputed);
        if (filter.Text is { } text)
        {
            var id = text.ToLowerInvariant();
            var named = db.KeysNamed(RecordKind.Partner, text);
            var agencies = db.KeysNamed(RecordKind.Agency, text);
            partners = partners.Where(t => t.PartnerId == id || named.Contains(EF.Property<string>(t.Partner!, "RecordKey"))
                || t.Partner!.Agencies.Any(a => agencies.Contains(EF.Property<string>(a, "RecordKey"))));
        }

        return partners;
    }

    internal static IOrderedQueryable<PartnerTally> Ordered(CatalogueContext db, IQueryable<PartnerTally> partners, PartnerSort sort) =>
        (sort switch
        {
            PartnerSort.First => partners.OrderBy(t => t.Since == null).ThenBy(t => EF.Property<string?>(t, SinceOrder)),
            PartnerSort.Latest => partners.OrderBy(t => t.Latest == null).ThenByDescending(t => EF.Property<string?>(t, LatestOrder)),
            PartnerSort.Agreements => partners.OrderByDescending(t => t.Agreements),
            PartnerSort.Missions => partners.OrderByDescending(t => t.Missions),
            _ => partners.OrderBy(t => db.Terms
                .Where(r => r.Vocabulary == Vocabularies.Regions && r.Code == t.Partner!.Region).Select(r => r.Position).First()),
        }).ThenBy(t => t.Partner!.Name).ThenBy(t => t.PartnerId);

    private static IQueryable<PartnerRow> Rows(IQueryable<PartnerTally> partners) => partners
        .Select(t => new PartnerRow(
            new PartnerRef(t.Partner!.Id, t.Partner.Name, t.Partner.Kind), t.Partner.Region,
            t.Partner.Areas.OrderBy(a => a.Position).Select(a => a.Subject).ToList(),
            t.Partner.ValidFrom, t.Partner.ValidTo, t.Partner.Successor!.Name, t.Since, t.Latest,
            t.Agencies, t.Agreements, t.Missions, t.Events, t.Programmes, t.Satellites))
        .AsSplitQuery();

    private static async Task<Facet> StandingAsync(
        IQueryable<PartnerTally> partners, PartnerStanding selected, CancellationToken cancellation)
    {
        var counts = await partners.GroupBy(t => t.Partner!.Official).Select(g => new { Official = g.Key, Count = g.Count() })
            .ToListAsync(cancellation);
        var official = counts.Where(c => c.Official).Sum(c => c.Count);
        var other = counts.Where(c => !c.Official).Sum(c => c.Count);
        return new("standing", "Standing",
        [
            new("official", "Official", official, selected == PartnerStanding.Official,
                "An official Indian list or a recorded document of space cooperation names it."),
            new("other", "Only named", other, selected == PartnerStanding.Other,
                "Named as the country of a launch customer or a trainee, as a site, or in passing."),
            new("any", "Both", official + other, selected == PartnerStanding.Any),
        ]);
    }
}
