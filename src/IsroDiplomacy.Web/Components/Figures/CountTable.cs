namespace IsroDiplomacy.Web.Components.Figures;

/// <summary>Counts by two things at once: the rows and columns of a table, and of a grid of marks.</summary>
/// <param name="Corner">What the rows are.</param>
public sealed record CountTable(string Caption, string Corner, IReadOnlyList<string> Columns, IReadOnlyList<CountRow> Rows)
{
    /// <summary>A last row, of all rows together.</summary>
    public CountRow? Foot { get; init; }

    public int Greatest => Rows.SelectMany(r => r.Cells).Max(c => c.Count);
}

/// <param name="Cells">One for each column.</param>
public sealed record CountRow(string Label, string? Href, IReadOnlyList<CountCell> Cells);

/// <param name="Href">The list that holds exactly what is counted; null where nothing is, or no such list can be asked for.</param>
public sealed record CountCell(int Count, string? Href);
