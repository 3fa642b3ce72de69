using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The article: its paragraphs, its statements, and the citations that point into it.</summary>
internal static partial class ArticleChecks
{
    private const string Text = "text";

    /// <summary>Readings that leave the statement untested, so that nothing need be named against which it was read.</summary>
    private static readonly string[] Untested = ["opinion", "not-checked"];

    /// <summary>Readings that a reader can't follow without being told why.</summary>
    private static readonly string[] Explained = ["outdated", "imprecise", "not-checked"];

    public static void Run(CatalogueContent content, CheckReport report)
    {
        CheckParagraphs(content, report);
        foreach (var claim in report.Sound(Concept.Article, content.ArticleClaims, claim => claim.Id))
            foreach (var (field, message) in Of(claim))
                report.Add(Concept.Article, claim.Id, field, message);
        CheckLocators(content, report);
    }

    private static void CheckParagraphs(CatalogueContent content, CheckReport report)
    {
        var read = content.ArticleClaims.Select(claim => claim.Paragraph).ToHashSet();
        foreach (var paragraph in report.Sound(Concept.ArticleParagraphs, content.ArticleParagraphs, paragraph => paragraph.Id))
        {
            if (!ParagraphId().IsMatch(paragraph.Id))
                report.Add(Concept.ArticleParagraphs, paragraph.Id, "id", "must be 'a' and the number of the paragraph: 'a7'");
            else if (paragraph.Kind == Text && read.Count > 0 && !read.Contains(paragraph.Id))
                report.Add(Concept.ArticleParagraphs, paragraph.Id, "kind", $"no statement of {Concept.Article.FileName} reads this paragraph");
        }
    }

    private static IEnumerable<(string Field, string Message)> Of(ArticleClaim claim)
    {
        if (claim.Number == 0 || claim.Id != $"{claim.Paragraph}-{claim.Number}")
            yield return ("id", $"must be the paragraph and a number: '{claim.Paragraph}-1'");
        if (claim.Subjects.Count == 0) yield return ("subjects", "a statement is about at least one record");
        if (claim.When is { } when && !IsTime(when)) yield return ("when", $"'{when}' is not a date, two dates with a stroke between them, or a decade such as 1960s");
        if (!Untested.Contains(claim.Reading) && claim.AgainstRecords.Count + claim.AgainstSources.Count == 0)
            yield return ("againstRecords", $"a statement read as {claim.Reading} names the records or sources it was read against");
        if (Explained.Contains(claim.Reading) && claim.Note is null) yield return ("note", $"a statement read as {claim.Reading} needs a note");
    }

    /// <summary>A citation of the article names its place by the paragraph, which must be there.</summary>
    private static void CheckLocators(CatalogueContent content, CheckReport report)
    {
        // Without its paragraphs, their file's own fault says enough.
        if (content.ArticleParagraphs.Count == 0) return;
        var paragraphs = content.ArticleParagraphs.Select(paragraph => paragraph.Id).ToHashSet();
        var article = content.Sources.Where(SourceChecks.IsArticle).Select(source => source.Id).ToHashSet();
        foreach (var record in content.Records)
            foreach (var citation in record.Citations.Where(c => article.Contains(c.SourceId) && c.Locator is not null && !paragraphs.Contains(c.Locator)))
            {
                report.Add(
                    Concept.Of(record.Kind), record.Id, $"citations[{citation.Position}].locator",
                    $"there is no paragraph '{citation.Locator}' in {Concept.ArticleParagraphs.FileName}{Nearest.Hint(citation.Locator!, paragraphs)}");
            }
    }

    private static bool IsTime(string text) =>
        Decade().IsMatch(text) || (text.Split('/') is { Length: <= 2 } dates && dates.All(date => PartialDate.TryParse(date, out _)));

    [GeneratedRegex(@"\Aa[1-9][0-9]{0,2}\z")]
    private static partial Regex ParagraphId();

    [GeneratedRegex(@"\A[12][0-9]{2}0s\z")]
    private static partial Regex Decade();
}
