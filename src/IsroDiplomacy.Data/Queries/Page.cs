namespace IsroDiplomacy.Data.Queries;

/// <summary>One page of an ordered list.</summary>
/// <param name="Total">Rows on all pages together.</param>
/// <param name="Number">Counted from 1. It may lie beyond <see cref="Last"/>: then there are no rows.</param>
/// <param name="Size">The most rows a page holds.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, int Number, int Size)
{
    /// <summary>The number of the last page; 1 where there is nothing at all.</summary>
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
}
