using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads the agreements that lineage ties to one, from tie to tie in both directions.</summary>
internal static class LineageReading
{
    // Past these a drawing is no longer taken in at a glance. The nearest come first, so ties of the agreement itself are the last to be cut.
    private const int MostSteps = 4;
    private const int MostMembers = 40;

    /// <summary>Three statements: who belongs to it, how they are tied, and what they are.</summary>
    public static async Task<Lineage> FindAsync(CatalogueContext db, string id, DateOnly today, CancellationToken cancellation)
    {
        // The walk goes breadth first and stops at a bound, however many agreements implement one framework.
        var ids = await db.Database.SqlQuery<string>($"""
            WITH RECURSIVE family(id, step) AS (
                SELECT {id}, 0
                UNION
                SELECT CASE WHEN l."AgreementId" = f.id THEN l."OtherId" ELSE l."AgreementId" END, f.step + 1
                FROM family f JOIN "AgreementLineage" l ON l."AgreementId" = f.id OR l."OtherId" = f.id
                WHERE f.step < {MostSteps}
                LIMIT {MostMembers * 20})
            SELECT id AS "Value" FROM family GROUP BY id ORDER BY min(step), id LIMIT {MostMembers + 1}
            """).ToListAsync(cancellation);
        var shown = ids.Take(MostMembers).ToList();
        var ties = await db.Set<AgreementLink>().Where(l => shown.Contains(l.AgreementId) && shown.Contains(l.OtherId))
            .OrderBy(l => l.AgreementId).ThenBy(l => l.OtherId).ThenBy(l => l.Relation)
            .Select(l => new LineageTie(l.OtherId, l.Relation, l.AgreementId)).ToListAsync(cancellation);
        var members = await db.AgreementPhases.Where(AgreementPhases.On(today)).Where(s => shown.Contains(s.AgreementId))
            .OrderBy(s => s.Agreement!.Date == null).ThenBy(s => EF.Property<string?>(s.Agreement!, "DateOrder")).ThenBy(s => s.AgreementId)
            .Select(AgreementPhases.Ref).ToListAsync(cancellation);
        return new(members, ties, ids.Count > MostMembers);
    }
}
