namespace IsroDiplomacy.Data.Queries;

/// <summary>Which statements of the article are asked for. Values of one field widen the choice, fields narrow it.</summary>
/// <param name="Readings">Codes of the vocabulary <c>readings</c>.</param>
/// <param name="Paragraphs">Ids of paragraphs.</param>
/// <param name="Records">Keys of records that the statement speaks of or was read against: <c>mission/nisar</c>.</param>
public sealed record ArticleFilter(IReadOnlyList<string> Readings, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Records)
{
    public static ArticleFilter All { get; } = new([], [], []);
}
