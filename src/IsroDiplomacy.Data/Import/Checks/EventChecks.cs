using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class EventChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        foreach (var happening in report.Sound(Concept.Events, content.Events, happening => happening.Id))
        {
            if (happening.RestatesKey is { } key && !Links(happening).Contains(key))
                report.Add(Concept.Events, happening.Id, "restates", $"'{key}' must be among the event's missions or agreements too");
        }
    }

    private static IEnumerable<string> Links(Event happening) =>
        happening.Missions.Select(link => Record.KeyOf(RecordKind.Mission, link.MissionId))
            .Concat(happening.Agreements.Select(link => Record.KeyOf(RecordKind.Agreement, link.AgreementId)));
}
