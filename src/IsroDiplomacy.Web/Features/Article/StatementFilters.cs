using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Filters;

namespace IsroDiplomacy.Web.Features.Article;

/// <summary>The parameters by which statements of the article are filtered.</summary>
public static class StatementFilters
{
    /// <param name="paragraphs">All of them: what the address may name.</param>
    public static ArticleFilter Read(FilterReader reader, IEnumerable<ParagraphRow> paragraphs) => new(
        reader.Terms("reading", Vocabularies.Readings), reader.Words("paragraph", [.. paragraphs.Select(p => p.Id)]), reader.Records("record"));
}
