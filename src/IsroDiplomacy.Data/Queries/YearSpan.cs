using IsroDiplomacy.Data.Schema;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Whole years, the first and the last among them; null where the span is open. What has no date lies in the open span alone.</summary>
public sealed record YearSpan(int? From, int? To)
{
    public static YearSpan All { get; } = new(null, null);

    public bool IsOpen => this == All;
}

internal static class YearSpans
{
    /// <param name="date">The property that holds the date.</param>
    public static IQueryable<T> Within<T>(this IQueryable<T> rows, YearSpan span, string date) where T : class
    {
        var year = DateColumns.Year(date);
        if (span.From is { } from) rows = rows.Where(r => EF.Property<int?>(r, year) >= from);
        if (span.To is { } to) rows = rows.Where(r => EF.Property<int?>(r, year) <= to);
        return rows;
    }
}
