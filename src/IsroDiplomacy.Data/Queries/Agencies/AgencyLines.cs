using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The lines an agency stands in: of parents, of parts, of succession. Each step along a line is one statement.</summary>
internal static class AgencyLines
{
    /// <summary>The most steps followed. The longest line of parents has four; a ring, which no record should form, ends here too.</summary>
    private const int MostSteps = 6;

    /// <summary>What it is a part of, the nearest first.</summary>
    public static async Task<IReadOnlyList<AgencyRef>> AboveAsync(CatalogueContext db, string? parent, CancellationToken cancellation)
    {
        var above = new List<AgencyRef>();
        while (parent is not null && above.Count < MostSteps && above.TrueForAll(a => a.Id != parent))
        {
            var found = await db.Agencies.Where(a => a.Id == parent)
                .Select(a => new { Agency = new AgencyRef(a.Id, a.Acronym, a.Name), a.ParentId }).SingleAsync(cancellation);
            above.Add(found.Agency);
            parent = found.ParentId;
        }

        return above;
    }

    /// <summary>The agency's id and those of its parts at any depth.</summary>
    public static async Task<IReadOnlyList<string>> WithPartsAsync(CatalogueContext db, string id, CancellationToken cancellation)
    {
        var all = new HashSet<string> { id };
        List<string> level = [id];
        for (var step = 0; step < MostSteps && level.Count > 0; step++)
        {
            var parents = level;
            var found = await db.Agencies.Where(a => parents.Contains(a.ParentId!)).Select(a => a.Id).ToListAsync(cancellation);
            level = [.. found.Where(all.Add)];
        }

        return [.. all];
    }

    public static Task<IReadOnlyList<AgencyStep>> BeforeAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        FollowAsync(id, level => db.Set<AgencySuccession>().Where(s => level.Contains(s.SuccessorId))
            .OrderBy(s => s.SuccessorId).ThenBy(s => s.PredecessorId)
            .Select(s => new AgencyStep(
                new AgencyRef(s.Predecessor!.Id, s.Predecessor.Acronym, s.Predecessor.Name),
                new AgencyRef(s.Successor!.Id, s.Successor.Acronym, s.Successor.Name), s.Predecessor.Founded)), cancellation);

    public static Task<IReadOnlyList<AgencyStep>> AfterAsync(CatalogueContext db, string id, CancellationToken cancellation) =>
        FollowAsync(id, level => db.Set<AgencySuccession>().Where(s => level.Contains(s.PredecessorId))
            .OrderBy(s => s.PredecessorId).ThenBy(s => s.SuccessorId)
            .Select(s => new AgencyStep(
                new AgencyRef(s.Successor!.Id, s.Successor.Acronym, s.Successor.Name),
                new AgencyRef(s.Predecessor!.Id, s.Predecessor.Acronym, s.Predecessor.Name), s.Successor.Founded)), cancellation);

    private static async Task<IReadOnlyList<AgencyStep>> FollowAsync(
        string id, Func<List<string>, IQueryable<AgencyStep>> next, CancellationToken cancellation)
    {
        var line = new List<AgencyStep>();
        var met = new HashSet<string> { id };
        List<string> level = [id];
        for (var step = 0; step < MostSteps && level.Count > 0; step++)
        {
            var found = await next(level).ToListAsync(cancellation);
            line.AddRange(found);
            level = [.. found.Select(f => f.Agency.Id).Where(met.Add)];
        }

        return line;
    }
}
