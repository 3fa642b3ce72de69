using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>A doubt is written down only where the documents don't show it by themselves.</summary>
internal static class EvidenceChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var record in content.Records.Where(record => record.MainPointOnOne && record.Voices == 1))
            report.Add(Concept.Of(record.Kind), record.Id, "mainPointOnOne", "is true, but all documents of the record are one voice already: that says as much");
    }
}
