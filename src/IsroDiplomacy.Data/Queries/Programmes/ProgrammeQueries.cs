using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about programmes.</summary>
public sealed class ProgrammeQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    private const int MostPlaces = 50;

    private static readonly string StartOrder = DateColumns.Order(nameof(Programme.Started));
    private static readonly string StartYear = DateColumns.Year(nameof(Programme.Started));

    /// <summary>Four statements: the count, the rows, and the partners and the places of all rows together.</summary>
    public async Task<Page<ProgrammeRow>> ListAsync(
        ProgrammeFilter filter, ProgrammeSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Ordered(Narrow(db, filter), sort).PageAsync(Rows, page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(ProgrammeFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Eleven statements, and one more where there are more places than are listed. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(ProgrammeFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);

        // India takes part in every programme: as a value it would say nothing, unless the address asks for it.
        var withIndia = filter.Partners.Contains(Partner.IndiaId);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Kinds = [] }).Select(p => (string?)p.Kind),
                "kind", "Kind", filter.Kinds, lexicon, Vocabularies.ProgrammeKinds, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Partners = [] }).SelectMany(p => p.Partners)
                    .Where(p => withIndia || p.PartnerId != Partner.IndiaId).Select(p => p.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await WheresAsync(db, filter, cancellation),
            await FacetCounts.ByTextAsync(
                Narrow(db, filter with { Places = [] }).SelectMany(p => p.Places).Select(p => new { p.ProgrammeId, p.Name }).Distinct()
                    .Select(p => p.Name),
                "place", "Place", filter.Places, MostPlaces, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Agencies = [] }).SelectMany(p => p.Agencies).Select(a => a.AgencyId),
                db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Agency", filter.Agencies, cancellation),
            await StatesAsync(db, filter, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, filter with { Decades = [] }).Select(p => EF.Property<int?>(p, StartYear)),
                "decade", "Began in", "beginning not found", filter.Decades, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, filter with { Evidence = evidence }).Select(p => p.Record), filter.Evidence, lexicon, cancellation),
        ];
    }

    /// <summary>Nine statements, however much there is to tell.</summary>
    /// <returns>Null where no programme bears the id.</returns>
    public async Task<ProgrammeDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.Programmes.Where(p => p.Id == id)
            .Select(p => new
            {
                Facts = p,
                p.Record.EvidenceLevel,
                Missions = p.Missions.Select(l => l.Mission!).OrderBy(m => m.Name).ThenBy(m => m.Id).Take(Excerpt<RecordRef>.Most)
                    .Select(m => new RecordRef(RecordKind.Mission, m.Id, m.Name)).ToList(),
            })
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (found is null) return null;
        var agreements = await AgreementPhases.RefsAsync(
            db, db.Set<ProgrammeAgreement>().Where(l => l.ProgrammeId == id).Select(l => l.AgreementId), day.Today, cancellation);

        var programme = found.Facts;
        var partners = await db.Set<ProgrammePartner>().Where(l => l.ProgrammeId == id).OrderBy(l => l.Position)
            .Take(Excerpt<PartnerRef>.Most).Select(l => new PartnerRef(l.Partner!.Id, l.Partner.Name, l.Partner.Kind))
            .ToListAsync(cancellation);
        var agencies = await db.Set<ProgrammeAgency>().Where(l => l.ProgrammeId == id).OrderBy(l => l.Position)
            .Take(Excerpt<AgencyRef>.Most).Select(l => new AgencyRef(l.Agency!.Id, l.Agency.Acronym, l.Agency.Name))
            .ToListAsync(cancellation);
        var places = await db.Set<ProgrammePlace>().Where(p => p.ProgrammeId == id).OrderBy(p => p.Position).Take(Excerpt<PlaceRow>.Most)
            .Select(p => new PlaceRow(p.Name, new PartnerRef(p.PartnerId, p.Partner!.Name, p.Partner.Kind))).ToListAsync(cancellation);
        var figures = await db.Set<ProgrammeFigure>().Where(f => f.ProgrammeId == id).OrderBy(f => f.Position)
            .Take(Excerpt<FigureOfProgramme>.Most)
            .Select(f => new FigureOfProgramme(
                f.Label, f.Value, f.Unit, f.AsOf,
                f.Source == null ? null : new SourceRow(
                    f.Source.Id, f.Source.Url, f.Source.Title, f.Source.Publisher, f.Source.Published, f.Source.Kind, f.Source.Wire,
                    f.Source.Origin)))
            .ToListAsync(cancellation);
        var evidence = await Evidence.ReadAsync(
            db,
            agreements.Select(a => new RecordRef(RecordKind.Agreement, a.Id, a.Title))
                .Append(new(RecordKind.Programme, id, programme.Name)),
            cancellation);
        return new(
            programme.Id, programme.Name, programme.Kind, programme.Started, programme.Ended, programme.Summary, found.EvidenceLevel,
            partners, agencies, agreements, found.Missions, places, figures, evidence);
    }

    internal static IQueryable<Programme> Narrow(CatalogueContext db, ProgrammeFilter filter)
    {
        IQueryable<Programme> programmes = db.Programmes;
        if (filter.Kinds.Count > 0) programmes = programmes.Where(p => filter.Kinds.Contains(p.Kind));
        if (filter.Partners.Count > 0) programmes = programmes.Where(p => p.Partners.Any(l => filter.Partners.Contains(l.PartnerId)));
        if (filter.Agencies.Count > 0) programmes = programmes.Where(p => p.Agencies.Any(l => filter.Agencies.Contains(l.AgencyId)));
        if (filter.Places.Count > 0) programmes = programmes.Where(p => p.Places.Any(l => filter.Places.Contains(l.Name)));
        if (filter.Wheres.Count > 0)
        {
            var (home, abroad, nowhere) = (filter.Wheres.Contains(ProgrammeFilter.Home), filter.Wheres.Contains(ProgrammeFilter.Abroad),
                filter.Wheres.Contains(ProgrammeFilter.Nowhere));
            programmes = programmes.Where(p => (home && p.Places.Any(l => l.PartnerId == Partner.IndiaId))
                || (abroad && p.Places.Any(l => l.PartnerId != Partner.IndiaId)) || (nowhere && !p.Places.Any()));
        }

        if (filter.States.Count == 1)
            programmes = filter.States[0] == ProgrammeFilter.Ended
                ? programmes.Where(p => p.Ended != null) : programmes.Where(p => p.Ended == null);
        if (filter.Decades.Count > 0)
            programmes = programmes.Where(p => filter.Decades.Contains(EF.Property<int?>(p, StartYear) / 10 * 10));
        if (filter.Evidence.Levels.Count > 0) programmes = programmes.Where(p => filter.Evidence.Levels.Contains(p.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) programmes = programmes.Where(p => p.Record.Disputed == disputed);
        return programmes;
    }

    /// <summary>Three statements.</summary>
    private static async Task<Facet> WheresAsync(CatalogueContext db, ProgrammeFilter filter, CancellationToken cancellation)
    {
        return new("where", "Where",
        [
            await ValueAsync(ProgrammeFilter.Home, "In India", "A place of the programme lies in India."),
            await ValueAsync(ProgrammeFilter.Abroad, "Abroad", "A place of the programme lies outside India."),
            await ValueAsync(ProgrammeFilter.Nowhere, "No place named", "The record names no place; the programme may have many."),
        ]);

        async Task<FacetValue> ValueAsync(string code, string label, string definition) => new(
            code, label, await Narrow(db, filter with { Wheres = [code] }).CountAsync(cancellation), filter.Wheres.Contains(code), definition);
    }

    private static async Task<Facet> StatesAsync(CatalogueContext db, ProgrammeFilter filter, CancellationToken cancellation)
    {
        var counts = await Narrow(db, filter with { States = [] }).GroupBy(p => p.Ended != null)
            .Select(g => new { Ended = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Ended, g => g.Count, cancellation);
        return new("state", "State",
        [
            new(ProgrammeFilter.Running, "No end on record", counts.GetValueOrDefault(false), filter.States.Contains(ProgrammeFilter.Running),
                "No document read tells of an end. This is not the same as still at work."),
            new(ProgrammeFilter.Ended, "Ended", counts.GetValueOrDefault(true), filter.States.Contains(ProgrammeFilter.Ended),
                "A document read tells when it ended."),
        ]);
    }

    internal static IOrderedQueryable<Programme> Ordered(IQueryable<Programme> programmes, ProgrammeSort sort) => sort switch
    {
        ProgrammeSort.Name => programmes.OrderBy(p => p.Name).ThenBy(p => p.Id),
        ProgrammeSort.Newest => programmes.OrderByDescending(p => EF.Property<string?>(p, StartOrder)).ThenBy(p => p.Id),
        _ => programmes.OrderBy(p => p.Started == null).ThenBy(p => EF.Property<string?>(p, StartOrder)).ThenBy(p => p.Id),
    };

    private static IQueryable<ProgrammeRow> Rows(IQueryable<Programme> programmes) => programmes
        .Select(p => new ProgrammeRow(
            p.Id, p.Name, p.Kind, p.Started, p.Ended, p.Summary, p.Record.Citations.Count,
            p.Partners.Where(l => l.PartnerId != Partner.IndiaId).OrderBy(l => l.Position)
                .Select(l => new PartnerRef(l.Partner!.Id, l.Partner.Name, l.Partner.Kind)).ToList(),
            p.Places.OrderBy(l => l.Position).Select(l => l.Name).ToList()))
        .AsSplitQuery();
}
