namespace IsroDiplomacy.Data.Queries;

/// <summary>The seed article, read against the records.</summary>
/// <param name="Source">The article as a document.</param>
/// <param name="Statements">Those asked for, in the order of the article.</param>
/// <param name="All">How many statements there are without any filter.</param>
/// <param name="Facets">The readings, the paragraphs, and the records that the filter names.</param>
/// <param name="Evidence">Of every record that one of the statements was read against.</param>
public sealed record ArticleDetail(
    SourceRow Source,
    IReadOnlyList<StatementRow> Statements,
    int All,
    IReadOnlyList<Facet> Facets,
    Evidence Evidence);
