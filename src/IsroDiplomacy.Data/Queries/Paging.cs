using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

internal static class Paging
{
    /// <summary>Two statements: the count, and the rows unless the page lies beyond the last.</summary>
    /// <param name="ordered">In an order that no two rows share, so that pages never overlap.</param>
    public static async Task<Page<TRow>> PageAsync<T, TRow>(
        this IQueryable<T> ordered, Func<IQueryable<T>, IQueryable<TRow>> shape, int number, int size, CancellationToken cancellation)
    {
        var total = await ordered.CountAsync(cancellation);
        var skip = (long)(number - 1) * size;
        IReadOnlyList<TRow> rows = skip >= total ? [] : await shape(ordered.Skip((int)skip).Take(size)).ToListAsync(cancellation);
        return new(rows, total, number, size);
    }
}
