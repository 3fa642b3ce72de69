using IsroDiplomacy.Data.Tables;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>A line of the grid: the head of a group, or a row.</summary>
/// <param name="Head">Null for a row.</param>
/// <param name="Row">Place of the row among all rows, from 0; of a head, that of the group's first row.</param>
public readonly record struct GridLine(TableGroup? Head, int Row);

/// <summary>How the lines of a grid follow from the groups of its rows, without a look at any row.</summary>
/// <param name="groups">In the order of the rows; one without a head where they aren't parted.</param>
public sealed class GridLines(IReadOnlyList<TableGroup> groups, bool parted, Func<TableGroup, bool> closed)
{
    /// <summary>Lines in all.</summary>
    public int Total { get; } = groups.Sum(g => Lines(g, parted, closed(g)));

    /// <summary>Some of the lines, in order.</summary>
    public IReadOnlyList<GridLine> Span(int start, int count)
    {
        var lines = new List<GridLine>();
        var (line, row, end) = (0, 0, start + count);
        foreach (var group in groups)
        {
            var length = Lines(group, parted, closed(group));
            for (var i = Math.Max(start, line); i < Math.Min(end, line + length); i++)
            {
                var within = i - line - (parted ? 1 : 0);
                lines.Add(within < 0 ? new(group, row) : new(null, row + within));
            }

            line += length;
            row += group.Count;
            if (line >= end) break;
        }

        return lines;
    }

    /// <summary>The rows of the lines as spans of rows that follow each other.</summary>
    public static IReadOnlyList<(int First, int Count)> Runs(IEnumerable<GridLine> lines)
    {
        var runs = new List<(int First, int Count)>();
        foreach (var line in lines.Where(l => l.Head is null))
        {
            if (runs is [.., var (first, count)] && first + count == line.Row) runs[^1] = (first, count + 1);
            else runs.Add((line.Row, 1));
        }

        return runs;
    }

    private static int Lines(TableGroup group, bool parted, bool closed) => (parted ? 1 : 0) + (closed ? 0 : group.Count);
}
