using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Web.Features.Article;

/// <summary>A heading of the article with the paragraphs under it.</summary>
/// <param name="Heading">Null for what stands before the first one.</param>
public sealed record ArticlePart(ParagraphRow? Heading, IReadOnlyList<ParagraphRow> Paragraphs)
{
    private const string HeadingKind = "heading";

    /// <param name="paragraphs">In order.</param>
    public static IReadOnlyList<ArticlePart> Of(IEnumerable<ParagraphRow> paragraphs)
    {
        var parts = new List<ArticlePart>();
        var body = new List<ParagraphRow>();
        parts.Add(new(null, body));
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Kind == HeadingKind) parts.Add(new(paragraph, body = []));
            else body.Add(paragraph);
        }

        return parts;
    }
}
