namespace IsroDiplomacy.Domain;

/// <summary>A theme of the article, or a measure followed over time.</summary>
public sealed class Topic
{
    public required string Id { get; init; }

    public required Record Record { get; init; }

    public required string Title { get; init; }

    /// <summary>A code of the vocabulary <c>topic-groups</c>.</summary>
    public required string Group { get; init; }

    public required string Summary { get; init; }

    public List<TopicParagraph> Paragraphs { get; init; } = [];

    public List<TopicLink> Links { get; init; } = [];
}

/// <param name="Paragraph">The id of an <see cref="ArticleParagraph"/>.</param>
public sealed record TopicParagraph(string Paragraph, int Position);

public sealed class TopicLink
{
    public string TopicId { get; init; } = null!;

    public Topic? Topic { get; init; }

    public required string RecordKey { get; init; }

    public Record? Record { get; init; }

    public required int Position { get; init; }
}
