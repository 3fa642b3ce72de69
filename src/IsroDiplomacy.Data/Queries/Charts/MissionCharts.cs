using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Missions counted for drawing. Each count is that of the list under the same filter.</summary>
public sealed class MissionCharts(IDbContextFactory<CatalogueContext> contexts)
{
    private static readonly string LaunchYear = DateColumns.Year(nameof(Mission.Launched));

    /// <summary>By purpose and decade of launch. A mission counts for each of its purposes; where purposes are asked for, for these alone. One statement.</summary>
    public async Task<IReadOnlyList<DecadeCount>> ByPurposeAsync(MissionFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var asked = filter.Purposes.Count > 0;
        return await MissionQueries.Narrow(db, filter)
            .SelectMany(m => m.Purposes, (m, p) => new { p.Purpose, Decade = EF.Property<int?>(m, LaunchYear) / 10 * 10 })
            .Where(p => !asked || filter.Purposes.Contains(p.Purpose))
            .GroupBy(p => new { p.Purpose, p.Decade }).Select(g => new DecadeCount(g.Key.Purpose, g.Key.Decade, g.Count()))
            .ToListAsync(cancellation);
    }

    /// <summary>By kind and decade of launch, each mission once. One statement.</summary>
    public async Task<IReadOnlyList<DecadeCount>> ByKindAsync(MissionFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await MissionQueries.Narrow(db, filter)
            .GroupBy(m => new { m.Kind, Decade = EF.Property<int?>(m, LaunchYear) / 10 * 10 })
            .Select(g => new DecadeCount(g.Key.Kind, g.Key.Decade, g.Count()))
            .ToListAsync(cancellation);
    }
}
