namespace IsroDiplomacy.Data.Queries;

/// <summary>Which sources. Values of one field widen, fields narrow.</summary>
/// <param name="Publishers">As the sources name them.</param>
/// <param name="Decades">First years of decades; null among them stands for documents that give no date.</param>
public sealed record SourceFilter(IReadOnlyList<string> Kinds, IReadOnlyList<string> Publishers, IReadOnlyList<int?> Decades)
{
    public static SourceFilter All { get; } = new([], [], []);
}

public enum SourceSort
{
    /// <summary>Published last first, those without a date last.</summary>
    Newest,

    /// <summary>Published first first, those without a date last.</summary>
    Oldest,

    Title,
}
