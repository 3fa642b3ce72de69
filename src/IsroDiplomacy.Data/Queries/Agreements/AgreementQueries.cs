using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about agreements.</summary>
public sealed class AgreementQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    private static readonly string DateOrder = DateColumns.Order(nameof(Agreement.Date));
    private static readonly string DateYear = DateColumns.Year(nameof(Agreement.Date));

    /// <summary>Four statements: the count, the rows, and for all rows together their subjects and their parties.</summary>
    public async Task<Page<AgreementRow>> ListAsync(
        AgreementFilter filter, AgreementSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Ordered(Narrow(db, filter with { On = On(filter) }), sort).PageAsync(agreements => Rows(agreements, On(filter)), page, PageSize, cancellation);
    }

    /// <summary>Eleven statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(AgreementFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);

        var asked = filter with { On = On(filter) };

        // India stands in every agreement: as a value it would say nothing, unless the address asks for it.
        var withIndia = filter.Partners.Contains(Partner.IndiaId);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, asked with { Natures = [] }).Select(a => (string?)EF.Property<string>(a, AgreementConfiguration.Nature)),
                "nature", "Kind of text", filter.Natures, lexicon, Vocabularies.AgreementNatures, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, asked with { Types = [] }).Select(a => (string?)a.Type),
                "type", "Type", filter.Types, lexicon, Vocabularies.AgreementTypes, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, asked with { Partners = [] }).SelectMany(a => a.Parties)
                    .Where(p => withIndia || p.PartnerId != Partner.IndiaId)
                    .Select(p => new { p.AgreementId, p.PartnerId }).Distinct().Select(p => p.PartnerId),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, asked with { Statuses = [] }).SelectMany(a => a.Phases).Where(AgreementPhases.On(asked.On!.Value)).Select(s => (string?)s.Status),
                "status", "Status", filter.Statuses, lexicon, Vocabularies.AgreementStatuses, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, asked with { Subjects = [] }).SelectMany(a => a.Subjects).Select(s => (string?)s.Subject),
                "subject", "Subject", filter.Subjects, lexicon, Vocabularies.Subjects, cancellation),
            await FacetCounts.ByDecadeAsync(
                Narrow(db, asked with { Decades = [] }).Select(a => EF.Property<int?>(a, DateYear)),
                "decade", "Dated in", "no date found", filter.Decades, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, asked with { Bases = [] }).Select(a => a.DateBasis),
                "basis", "Kind of date", filter.Bases, lexicon, Vocabularies.DateBases, cancellation),
            await FacetCounts.ByTermAsync(
                Narrow(db, asked with { Levels = [] }).Select(a => (string?)a.Level),
                "level", "Level", filter.Levels, lexicon, Vocabularies.Levels, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, asked with { Agencies = [] }).SelectMany(a => a.Parties).Where(p => p.AgencyId != null)
                    .Select(p => new { p.AgreementId, p.AgencyId }).Distinct().Select(p => p.AgencyId!),
                db.Records.Where(r => r.Kind == RecordKind.Agency), "agency", "Agency", filter.Agencies, cancellation),
            .. await EvidenceFacets.ReadAsync(
                evidence => Narrow(db, asked with { Evidence = evidence }).Select(a => a.Record), filter.Evidence, lexicon, cancellation),
        ];
    }

    /// <summary>Thirteen statements, however much there is to tell.</summary>
    /// <returns>Null where no agreement bears the id.</returns>
    public async Task<AgreementDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await AgreementReading.FindAsync(db, id, day.Today, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(AgreementFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter with { On = On(filter) }).CountAsync(cancellation);
    }

    /// <summary>How many agreements of each sort the rules of counting name apart. One statement.</summary>
    public async Task<AgreementCount> CountByRuleAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Agreements.GroupBy(_ => 1)
            .Select(g => new AgreementCount(
                g.Count(), g.Count(a => a.Level == "company"), g.Count(a => a.Membership), g.Count(a => a.Date == null),
                g.Count(a => a.Type == "joint-statement")))
            .SingleOrDefaultAsync(cancellation) ?? new(0, 0, 0, 0, 0);
    }

    /// <summary>The day as of which the filter is to be answered.</summary>
    private DateOnly On(AgreementFilter filter) => filter.On ?? day.Today;

    internal static IQueryable<Agreement> Narrow(CatalogueContext db, AgreementFilter filter)
    {
        IQueryable<Agreement> agreements = db.Agreements;
        if (filter.Types.Count > 0) agreements = agreements.Where(a => filter.Types.Contains(a.Type));
        if (filter.On is { } on)
        {
            agreements = filter.Statuses.Count > 0
                ? agreements.Where(a => a.Phases.Any(s => s.From <= on && on < s.Until && filter.Statuses.Contains(s.Status)))
                : agreements.Where(a => a.Phases.Any(s => s.From <= on && on < s.Until));
        }

        if (filter.Natures.Count > 0)
            agreements = agreements.Where(a => filter.Natures.Contains(EF.Property<string>(a, AgreementConfiguration.Nature)));
        if (filter.Levels.Count > 0) agreements = agreements.Where(a => filter.Levels.Contains(a.Level));
        if (filter.Bases.Count > 0) agreements = agreements.Where(a => filter.Bases.Contains(a.DateBasis!));
        if (filter.Subjects.Count > 0) agreements = agreements.Where(a => a.Subjects.Any(s => filter.Subjects.Contains(s.Subject)));
        if (filter.Partners.Count > 0) agreements = agreements.Where(a => a.Parties.Any(p => filter.Partners.Contains(p.PartnerId)));
        if (filter.Agencies.Count > 0) agreements = agreements.Where(a => a.Parties.Any(p => filter.Agencies.Contains(p.AgencyId!)));
        if (filter.Decades.Count > 0) agreements = agreements.Where(a => filter.Decades.Contains(EF.Property<int?>(a, DateYear) / 10 * 10));
        if (filter.Evidence.Levels.Count > 0) agreements = agreements.Where(a => filter.Evidence.Levels.Contains(a.Record.EvidenceLevel));
        if (filter.Evidence.WantsDisputed is { } disputed) agreements = agreements.Where(a => a.Record.Disputed == disputed);
        return agreements.Within(filter.Span, nameof(Agreement.Date));
    }

    internal static IOrderedQueryable<Agreement> Ordered(IQueryable<Agreement> agreements, AgreementSort sort) => sort switch
    {
        AgreementSort.Title => agreements.OrderBy(a => a.Title).ThenBy(a => a.Id),
        AgreementSort.Oldest => agreements.OrderBy(a => a.Date == null).ThenBy(a => EF.Property<string?>(a, DateOrder)).ThenBy(a => a.Id),
        _ => agreements.OrderByDescending(a => EF.Property<string?>(a, DateOrder)).ThenBy(a => a.Id),
    };

    private static IQueryable<AgreementRow> Rows(IQueryable<Agreement> agreements, DateOnly on) => agreements
        .SelectMany(a => a.Phases.Where(s => s.From <= on && on < s.Until), (a, s) => new AgreementRow(
            a.Id, a.Title, a.Type, a.Date, a.DateBasis, new StandingRow(s, s.Other == null ? null : new RecordRef(s.Other.Kind, s.Other.Id, s.Other.Name)), a.Level, a.Membership, a.Record.Citations.Count,
            a.Subjects.OrderBy(x => x.Position).Select(x => x.Subject).ToList(),
            a.Parties.Where(p => p.PartnerId != Partner.IndiaId).OrderBy(p => p.Position).Select(p => new PartyRow(
                new PartnerRef(p.Partner!.Id, p.Partner.Name, p.Partner.Kind),
                p.Agency == null ? null : new AgencyRef(p.Agency.Id, p.Agency.Acronym, p.Agency.Name), p.Capacity)).ToList()))
        .AsSplitQuery();
}

/// <summary>What the rules of counting say of the agreements as a whole.</summary>
/// <param name="BetweenFirms">Between private firms alone.</param>
/// <param name="Memberships">Taking part in a body or network, with no instrument of its own.</param>
/// <param name="JointStatements">Political texts, not treaties.</param>
public sealed record AgreementCount(int All, int BetweenFirms, int Memberships, int Undated, int JointStatements);
