using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class SourceChecks
{
    /// <summary>The seed article has no address on the web; every other document has.</summary>
    public const string ArticleScheme = "urn:article:";

    public static bool IsArticle(Source source) => source.Url.StartsWith(ArticleScheme, StringComparison.Ordinal);

    public static void Run(CatalogueContent content, CheckReport report)
    {
        var sources = report.Sound(Concept.Sources, content.Sources, source => source.Id).ToList();
        foreach (var source in sources)
            if (!IsArticle(source) && !WebAddress.IsValid(source.Url))
                report.Add(Concept.Sources, source.Id, "url", $"'{source.Url}' {WebAddress.Wanted}, nor does it begin with {ArticleScheme}");

        report.AddRepeats(Concept.Sources, sources, source => source.Id, source => source.Url, "url", "address");
        foreach (var alone in content.Sources.Where(source => source.Origin is not null).GroupBy(source => source.Origin).Where(same => same.Count() == 1))
            AddLonely(alone.Single(), report);
    }

    private static void AddLonely(Source source, CheckReport report) =>
        report.Add(Concept.Sources, source.Id, "origin", $"'{source.Origin}' is the origin of this document alone; it is there to join documents that reprint one text");
}
