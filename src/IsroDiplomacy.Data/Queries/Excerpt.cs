namespace IsroDiplomacy.Data.Queries;

/// <summary>The first rows of a list that a page of one record shows, and how many there are: past <see cref="Most"/> it links to the list.</summary>
public sealed record Excerpt<T>(IReadOnlyList<T> Rows, int Total)
{
    /// <summary>The most rows a page of one record lists of one thing.</summary>
    public const int Most = 50;

    public int More => Total - Rows.Count;
}
