namespace IsroDiplomacy.Data.Queries;

/// <summary>Which topics are asked for.</summary>
/// <param name="Groups">Codes of the vocabulary <c>topic-groups</c>; empty for all.</param>
public sealed record TopicFilter(IReadOnlyList<string> Groups)
{
    public static TopicFilter All { get; } = new([]);
}

public enum TopicSort
{
    /// <summary>Group by group, in the order of the vocabulary.</summary>
    Group,
    Title,
}

/// <summary>A topic as a list shows it.</summary>
/// <param name="Group">A code of the vocabulary <c>topic-groups</c>.</param>
/// <param name="Paragraphs">The numbers of the article's paragraphs that speak of it, in order.</param>
/// <param name="Records">How many records bear on it.</param>
public sealed record TopicRow(string Id, string Title, string Group, string Summary, IReadOnlyList<int> Paragraphs, int Records);

/// <summary>Enough of a topic to link to it and say what part it plays.</summary>
public sealed record TopicRef(string Id, string Title, string Group);
