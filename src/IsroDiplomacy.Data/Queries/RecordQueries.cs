using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Questions about records of any kind.</summary>
public sealed class RecordQueries(IDbContextFactory<CatalogueContext> contexts)
{
    /// <summary>Those of the ids that no record of the kind bears. One statement.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(
        RecordKind kind, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.Records.Where(r => r.Kind == kind && ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellation);
        return [.. ids.Except(found)];
    }
}
