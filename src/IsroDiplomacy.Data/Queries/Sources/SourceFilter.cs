namespace IsroDiplomacy.Data.Queries;

/// <summary>Which sources. Values of one field widen, fields narrow.</summary>
/// <param name="Publishers">As the sources name them.</param>
/// <param name="Decades">First years of decades; null among them stands for documents that give no date.</param>
/// <param name="Years">Within the decades, where both are given.</param>
/// <param name="Readings"><see cref="Original"/> or <see cref="Copy"/>; both together are no filter.</param>
/// <param name="Wires">News services and press offices whose text the documents say they carry.</param>
public sealed record SourceFilter(
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Publishers,
    IReadOnlyList<int?> Decades,
    IReadOnlyList<int> Years,
    IReadOnlyList<string> Readings,
    IReadOnlyList<string> Wires)
{
    /// <summary>The document itself was read.</summary>
    public const string Original = "original";

    /// <summary>Only a copy, a mirror or a proxy of it was.</summary>
    public const string Copy = "copy";

    public static SourceFilter All { get; } = new([], [], [], [], [], []);
}

public enum SourceSort
{
    /// <summary>Published last first, those without a date last.</summary>
    Newest,

    /// <summary>Published first first, those without a date last.</summary>
    Oldest,

    Title,
}
