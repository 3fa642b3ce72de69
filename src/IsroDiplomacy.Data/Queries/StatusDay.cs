using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>The day as of which statuses are told.</summary>
/// <param name="time">Tells what day it is.</param>
/// <param name="asOf">The last day the data tell of: a clock that runs behind it would hide agreements.</param>
public sealed class StatusDay(TimeProvider time, DateOnly asOf)
{
    /// <summary>The last day the data tell of: what is told as of it changes with the data alone.</summary>
    public StatusDay OfData => new(new Stopped(asOf), asOf);

    /// <summary>In universal time.</summary>
    public DateOnly Today
    {
        get
        {
            var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
            return today < asOf ? asOf : today;
        }
    }

    public static StatusDay Read(IDbContextFactory<CatalogueContext> contexts, TimeProvider time)
    {
        using var db = contexts.CreateDbContext();
        return new(time, db.Catalogues.Select(c => c.AsOf).Single().Latest);
    }

    private sealed class Stopped(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, TimeOnly.MinValue, TimeSpan.Zero);
    }
}
