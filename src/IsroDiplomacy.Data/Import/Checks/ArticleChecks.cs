using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The article, statement by statement, and the topics that point into it.</summary>
internal static partial class ArticleChecks
{
    /// <summary>Readings that contradict the article, so they must show their ground.</summary>
    private static readonly string[] Contradicting = ["outdated", "imprecise"];

    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var topic in report.Sound(Concept.Topics, content.Topics, topic => topic.Id))
            foreach (var (paragraph, position) in topic.Paragraphs.Where(paragraph => !Paragraph().IsMatch(paragraph.Paragraph)))
                report.Add(Concept.Topics, topic.Id, $"paragraphs[{position}]", NoParagraph(paragraph));

        foreach (var claim in report.Sound(Concept.Article, content.ArticleClaims, claim => claim.Id))
            foreach (var (field, message) in Of(claim))
                report.Add(Concept.Article, claim.Id, field, message);
    }

    private static IEnumerable<(string Field, string Message)> Of(ArticleClaim claim)
    {
        if (!Paragraph().IsMatch(claim.Paragraph)) yield return ("paragraph", NoParagraph(claim.Paragraph));
        var parts = claim.Id.Split('-');
        if (parts.Length != 2 || parts[0] != claim.Paragraph || parts[1].Length == 0 || !parts[1].All(char.IsAsciiDigit))
            yield return ("id", $"must be the paragraph and a number: '{claim.Paragraph}-1'");
        if (claim.Subjects.Count == 0) yield return ("subjects", "a statement is about at least one record");
        if (claim.When is { } when && !IsTime(when)) yield return ("when", $"'{when}' is not a date, two dates with a stroke between them, or a decade such as 1960s");
        if (!Contradicting.Contains(claim.Reading)) yield break;
        if (claim.AgainstRecords.Count + claim.AgainstSources.Count == 0)
            yield return ("againstRecords", $"a statement read as {claim.Reading} names the records or sources it was read against");
        if (claim.Note is null) yield return ("note", $"a statement read as {claim.Reading} needs a note");
    }

    private static bool IsTime(string text) =>
        Decade().IsMatch(text) || (text.Split('/') is { Length: <= 2 } dates && dates.All(date => PartialDate.TryParse(date, out _)));

    private static string NoParagraph(string text) => $"'{text}' is not a paragraph of the article: a1 to a25";

    [GeneratedRegex(@"\Aa([1-9]|1[0-9]|2[0-5])\z")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\A[12][0-9]{2}0s\z")]
    private static partial Regex Decade();
}
