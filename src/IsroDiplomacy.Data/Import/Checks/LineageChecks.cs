using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>Lineage leads from an agreement to older ones, and never back.</summary>
internal static class LineageChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var agreements = report.Sound(Concept.Agreements, content.Agreements, agreement => agreement.Id).ToDictionary(agreement => agreement.Id);
        foreach (var agreement in agreements.Values) Check(agreement, agreements, report);

        var links = agreements.Values.ToDictionary(
            agreement => agreement.Id, agreement => (IReadOnlyList<string>)[.. agreement.Lineage.Select(link => link.OtherId)]);
        foreach (var path in Cycles.Find(links))
            report.Add(Concept.Agreements, path[0], "lineage", $"lineage leads back to the agreement itself: {string.Join(" → ", path)}");
    }

    private static void Check(Agreement agreement, Dictionary<string, Agreement> agreements, CheckReport report)
    {
        var seen = new HashSet<(string, string)>();
        for (var position = 0; position < agreement.Lineage.Count; position++)
        {
            var link = agreement.Lineage[position];
            var field = $"lineage[{position}]";
            if (!seen.Add((link.Relation, link.OtherId)))
                report.Add(Concept.Agreements, agreement.Id, field, $"'{link.Relation}' of '{link.OtherId}' is named twice");
            if (agreement.Date is { } date && agreements.GetValueOrDefault(link.OtherId)?.Date is { } other && other.Earliest > date.Latest)
                report.Add(Concept.Agreements, agreement.Id, $"{field}.agreement", $"'{link.OtherId}' is of {other}, later than this agreement of {date}");
        }
    }
}
