namespace IsroDiplomacy.Domain;

/// <summary>One statement of the seed article, in the catalogue's own words, and how it reads against the record.</summary>
public sealed class ArticleClaim
{
    /// <summary>The paragraph and a number within it: <c>a7-2</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of an <see cref="ArticleParagraph"/>.</summary>
    public required string Paragraph { get; init; }

    public ArticleParagraph? Place { get; init; }

    /// <summary>Its place within the paragraph, counted from 1; 0 only where the id is faulty.</summary>
    public required int Number { get; init; }

    public required string Says { get; init; }

    /// <summary>The time the statement speaks of, in its own precision: <c>1960s</c>, <c>2019/2020</c>.</summary>
    public string? When { get; init; }

    /// <summary>A code of the vocabulary <c>readings</c>.</summary>
    public required string Reading { get; init; }

    public string? Note { get; init; }

    public List<ArticleSubject> Subjects { get; init; } = [];

    public List<ArticleEvidence> AgainstRecords { get; init; } = [];

    public List<ArticleSource> AgainstSources { get; init; } = [];
}

/// <summary>A record the statement speaks of.</summary>
public sealed class ArticleSubject
{
    public string ArticleClaimId { get; init; } = null!;

    public ArticleClaim? ArticleClaim { get; init; }

    public required string RecordKey { get; init; }

    public Record? Record { get; init; }

    public required int Position { get; init; }
}

/// <summary>A record the statement was read against.</summary>
public sealed class ArticleEvidence
{
    public string ArticleClaimId { get; init; } = null!;

    public ArticleClaim? ArticleClaim { get; init; }

    public required string RecordKey { get; init; }

    public Record? Record { get; init; }

    public required int Position { get; init; }
}

/// <summary>A document the statement was read against.</summary>
public sealed class ArticleSource
{
    public string ArticleClaimId { get; init; } = null!;

    public required string SourceId { get; init; }

    public Source? Source { get; init; }

    public required int Position { get; init; }
}
