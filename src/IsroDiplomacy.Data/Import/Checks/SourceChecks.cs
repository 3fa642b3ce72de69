using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static partial class SourceChecks
{
    public static bool IsArticle(Source source) => source.Url.StartsWith(Source.ArticleScheme, StringComparison.Ordinal);

    public static void Run(CatalogueContent content, CheckReport report)
    {
        var sources = report.Sound(Concept.Sources, content.Sources, source => source.Id).ToList();
        foreach (var source in sources)
            if (!IsArticle(source) && !WebAddress.IsValid(source.Url))
                report.Add(Concept.Sources, source.Id, "url", $"'{source.Url}' {WebAddress.Wanted}, nor does it begin with {Source.ArticleScheme}");

        foreach (var source in sources)
            foreach (var (field, message) in OfCopy(source))
                report.Add(Concept.Sources, source.Id, field, message);

        report.AddRepeats(Concept.Sources, sources, source => source.Id, source => source.Url, "url", "address");
        foreach (var alone in content.Sources.Where(source => source.Origin is not null).GroupBy(source => source.Origin).Where(same => same.Count() == 1))
            AddLonely(alone.Single(), report);
    }

    private static IEnumerable<(string Field, string Message)> OfCopy(Source source)
    {
        if (!source.Copy && CopyWord().IsMatch($"{source.Title} {source.Publisher}"))
            yield return ("copy", "is false, but the title or the publisher calls the document a copy");
        if (source.ReadAt is not { } place) yield break;
        if (!WebAddress.IsValid(place)) yield return ("readAt", $"'{place}' {WebAddress.Wanted}");
        if (!source.Copy) yield return ("copy", "is false, but readAt says where a copy was read");
        if (place == source.Url) yield return ("readAt", "is the address itself: where the original is not known, url is that of the copy and readAt is null");
    }

    [GeneratedRegex(@"\b(copy|copies)\b", RegexOptions.IgnoreCase)]
    private static partial Regex CopyWord();

    private static void AddLonely(Source source, CheckReport report) =>
        report.Add(Concept.Sources, source.Id, "origin", $"'{source.Origin}' is the origin of this document alone; it is there to join documents that reprint one text");
}
