using System.Data.Common;
using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>Opens the database of the fixture and counts the statements sent to it.</summary>
internal sealed class CountedStatements(string databasePath) : DbCommandInterceptor, IDbContextFactory<CatalogueContext>
{
    private int _sent;

    /// <summary>How many were sent since this was asked last.</summary>
    public int Take() => Interlocked.Exchange(ref _sent, 0);

    public CatalogueContext CreateDbContext() =>
        new(new DbContextOptionsBuilder<CatalogueContext>().UseSqlite($"Data Source={databasePath};Mode=ReadOnly")
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(this).Options);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _sent);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
