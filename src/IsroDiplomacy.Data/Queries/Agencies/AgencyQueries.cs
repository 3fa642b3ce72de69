using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about agencies.</summary>
public sealed class AgencyQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 100;

    /// <summary>By name. Two statements: the count and the rows.</summary>
    public async Task<Page<AgencyRow>> ListAsync(AgencyFilter filter, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).OrderBy(a => a.Name).ThenBy(a => a.Id).PageAsync(
            agencies => agencies.Select(a => new AgencyRow(
                new AgencyRef(a.Id, a.Acronym, a.Name), a.NativeName, a.Kind,
                a.Partner == null ? null : new PartnerRef(a.Partner.Id, a.Partner.Name, a.Partner.Kind),
                a.Parent == null ? null : new AgencyRef(a.Parent.Id, a.Parent.Acronym, a.Parent.Name),
                db.Set<AgreementParty>().Where(p => p.AgencyId == a.Id).Select(p => p.AgreementId).Distinct().Count(),
                db.Set<Participation>().Where(p => p.AgencyId == a.Id).Select(p => p.MissionId).Distinct().Count())),
            page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<int> CountAsync(AgencyFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).CountAsync(cancellation);
    }

    /// <summary>Three statements, one a facet. A facet counts under the other filters, not under its own.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(AgencyFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByTermAsync(
                Narrow(db, filter with { Kinds = [] }).Select(a => (string?)a.Kind),
                "kind", "Kind", filter.Kinds, lexicon, Vocabularies.AgencyKinds, cancellation),
            await FacetCounts.ByRecordAsync(
                Narrow(db, filter with { Partners = [] }).Where(a => a.PartnerId != null).Select(a => a.PartnerId!),
                db.Records.Where(r => r.Kind == RecordKind.Partner), "partner", "Partner", filter.Partners, cancellation),
            await EvidenceFacets.DisputedAsync(
                Narrow(db, filter with { Evidence = EvidenceFilter.All }).Select(a => a.Record), filter.Evidence.Disputed, cancellation),
        ];
    }

    /// <summary>At most thirteen statements, and one for each step along its lines, of which six are taken in a line.</summary>
    /// <returns>Null where no agency bears the id.</returns>
    public async Task<AgencyDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await AgencyReading.FindAsync(db, id, day.Today, cancellation);
    }

    internal static IQueryable<Agency> Narrow(CatalogueContext db, AgencyFilter filter)
    {
        IQueryable<Agency> agencies = db.Agencies;
        if (filter.Partners.Count > 0) agencies = agencies.Where(a => filter.Partners.Contains(a.PartnerId!));
        if (filter.Kinds.Count > 0) agencies = agencies.Where(a => filter.Kinds.Contains(a.Kind));
        if (filter.Evidence.WantsDisputed is { } disputed) agencies = agencies.Where(a => a.Record.Disputed == disputed);
        if (filter.Text is { } text)
        {
            var id = text.ToLowerInvariant();
            var named = db.KeysNamed(RecordKind.Agency, text);
            agencies = agencies.Where(a => a.Id == id || named.Contains(EF.Property<string>(a, "RecordKey")));
        }

        return agencies;
    }
}
