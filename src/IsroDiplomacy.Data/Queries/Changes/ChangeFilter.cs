using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Which changes of the data. Values of one field widen, fields narrow.</summary>
/// <param name="Releases">Numbers, or <c>unreleased</c>.</param>
/// <param name="Kinds">Of <see cref="RecordFiles"/>.</param>
/// <param name="Changes">Codes of the vocabulary <c>change-kinds</c>.</param>
/// <param name="Records">Keys: <c>mission/nisar</c>.</param>
public sealed record ChangeFilter(
    IReadOnlyList<string> Releases, IReadOnlyList<string> Partners, IReadOnlyList<string> Kinds, IReadOnlyList<string> Changes,
    IReadOnlyList<string> Reasons, IReadOnlyList<string> Records)
{
    /// <summary>Stands for all vocabularies together.</summary>
    public const string Vocabulary = "vocabulary";

    public static ChangeFilter All { get; } = new([], [], [], [], [], []);

    /// <summary>The files whose records can change, by their names without ending.</summary>
    public static IReadOnlyList<string> RecordFiles { get; } =
    [
        .. Concept.All.Except([Concept.Catalogue, Concept.Releases, Concept.Published]).Select(c => c.Name)
            .Where(name => !name.StartsWith(Vocabulary, StringComparison.Ordinal)), Vocabulary,
    ];
}
