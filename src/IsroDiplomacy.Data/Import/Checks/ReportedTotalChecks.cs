using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class ReportedTotalChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var total in report.Sound(Concept.ReportedTotals, content.ReportedTotals, total => total.Id))
            if (total.AsOf is null == total.Period is null)
                report.Add(Concept.ReportedTotals, total.Id, "period", "a total is for a day or for a period: exactly one of asOf and period is given");
    }
}
