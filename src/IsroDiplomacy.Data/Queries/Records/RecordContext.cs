namespace IsroDiplomacy.Data.Queries;

/// <summary>What is known of a record of any kind besides its own fields: one property for each such thing.</summary>
/// <remarks>Read by <see cref="RecordQueries.ContextAsync"/>; each thing reads itself, as <see cref="PropertyClaims"/> does.</remarks>
public sealed record RecordContext
{
    public required RecordRef Record { get; init; }

    /// <summary>The data it was read from.</summary>
    public required CatalogueInfo Catalogue { get; init; }

    public required RecordEvidence Evidence { get; init; }

    /// <summary>By property, those first on which sources differ.</summary>
    public IReadOnlyList<PropertyClaims> Claims { get; init; } = [];

    /// <summary>The properties on which sources differ.</summary>
    public IEnumerable<PropertyClaims> Disagreements => Claims.Where(c => c.Differ);

    /// <summary>The statements of the article that speak of it or were read against it, in the order of the article.</summary>
    public IReadOnlyList<ArticleMention> Mentions { get; init; } = [];

    /// <summary>The topics it bears on, by title.</summary>
    public IReadOnlyList<TopicRef> Topics { get; init; } = [];

    /// <summary>What a reader of this very record should know of the catalogue's scope.</summary>
    public IReadOnlyList<ScopeLine> Scope { get; init; } = [];

    /// <summary>Those with most in common with it, without those it is tied to.</summary>
    public IReadOnlyList<RelatedRecord> Related { get; init; } = [];

    /// <summary>When it was last changed and last looked into.</summary>
    public required RecordHistory History { get; init; }
}
