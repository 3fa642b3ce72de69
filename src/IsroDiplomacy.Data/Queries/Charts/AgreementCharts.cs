using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Agreements counted for drawing. Each count is that of the list under the same filter.</summary>
public sealed class AgreementCharts(IDbContextFactory<CatalogueContext> contexts, StatusDay day)
{
    private static readonly string DateYear = DateColumns.Year(nameof(Agreement.Date));

    /// <summary>By type and year; the year is null for those without a date. One statement.</summary>
    public async Task<IReadOnlyList<YearCount>> ByTypeAsync(AgreementFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Narrow(db, filter).GroupBy(a => new { a.Type, Year = EF.Property<int?>(a, DateYear) })
            .Select(g => new YearCount(g.Key.Type, g.Key.Year, g.Count())).ToListAsync(cancellation);
    }

    /// <summary>By partner and nature, India left out; where partners are asked for, by these alone. One statement; its rows are partners times natures, however many agreements.</summary>
    public async Task<IReadOnlyList<PartnerShare>> ByPartnerAsync(AgreementFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var asked = filter.Partners.Count > 0;
        return await Narrow(db, filter).SelectMany(a => a.Parties, (a, p) => new
            {
                a.Id,
                p.PartnerId,
                Nature = EF.Property<string>(a, AgreementConfiguration.Nature),
            })
            .Where(p => asked ? filter.Partners.Contains(p.PartnerId) : p.PartnerId != Partner.IndiaId).Distinct()
            .GroupBy(p => new { p.PartnerId, p.Nature }).Select(g => new { g.Key.PartnerId, g.Key.Nature, Count = g.Count() })
            .Join(db.Partners, g => g.PartnerId, p => p.Id, (g, p) => new PartnerShare(new PartnerRef(p.Id, p.Name, p.Kind), g.Nature, g.Count))
            .ToListAsync(cancellation);
    }

    private IQueryable<Agreement> Narrow(CatalogueContext db, AgreementFilter filter) =>
        AgreementQueries.Narrow(db, filter with { On = filter.On ?? day.Today });
}
