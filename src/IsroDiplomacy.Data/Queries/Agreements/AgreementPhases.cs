using System.Linq.Expressions;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Asks for agreements with the status they have on a day.</summary>
/// <remarks>It begins at the phases that hold on the day, one for each agreement: so the database joins them by index instead of ranking all.</remarks>
internal static class AgreementPhases
{
    public static readonly Expression<Func<AgreementPhase, AgreementRef>> Ref = s => new AgreementRef(
        s.AgreementId, s.Agreement!.Title, s.Agreement.Date, s.Agreement.DateBasis, s.Agreement.Type,
        new StandingRow(s, s.Other == null ? null : new RecordRef(s.Other.Kind, s.Other.Id, s.Other.Name)));

    /// <summary>Those that hold on the day; an agreement that wasn't made by then has none.</summary>
    public static Expression<Func<AgreementPhase, bool>> On(DateOnly day) => s => s.From <= day && day < s.Until;

    /// <summary>The agreements of the ids, oldest first, those without a date last; as many as a page of one record shows. One statement.</summary>
    public static Task<List<AgreementRef>> RefsAsync(CatalogueContext db, IQueryable<string> ids, DateOnly day, CancellationToken cancellation) =>
        db.AgreementPhases.Where(On(day)).Where(s => ids.Contains(s.AgreementId))
            .OrderBy(s => s.Agreement!.Date == null)
            .ThenBy(s => EF.Property<string?>(s.Agreement!, DateColumns.Order(nameof(Agreement.Date)))).ThenBy(s => s.AgreementId)
            .Take(Excerpt<AgreementRef>.Most).Select(Ref).ToListAsync(cancellation);
}
