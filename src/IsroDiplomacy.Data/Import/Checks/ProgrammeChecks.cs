using IsroDiplomacy.Data.Import.Reading;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class ProgrammeChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var programme in report.Sound(Concept.Programmes, content.Programmes, programme => programme.Id))
            if (programme is { Started: { } started, Ended: { } ended } && started.Earliest > ended.Latest)
                report.Add(Concept.Programmes, programme.Id, "ended", $"{ended} lies before started, {started}");
    }
}
