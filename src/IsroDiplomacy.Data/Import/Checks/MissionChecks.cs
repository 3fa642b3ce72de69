using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

internal static class MissionChecks
{
    private static readonly string[] NotFlown = ["planned", "in-development"];

    public static void Run(CatalogueContent content, CheckReport report)
    {
        var home = new Home(content.Agencies);
        foreach (var mission in report.Sound(Concept.Missions, content.Missions, mission => mission.Id))
        {
            if (mission.Launched is not null && NotFlown.Contains(mission.Status))
                report.Add(Concept.Missions, mission.Id, "launched", $"a mission that is {mission.Status} has no launch date");
            foreach (var part in mission.Participations) Check(mission, part, home, report);
        }
    }

    private static void Check(Mission mission, Participation part, Home home, CheckReport report)
    {
        var field = $"participations[{part.Position}]";
        if (part.PartnerId is null && part.Label is null)
            report.Add(Concept.Missions, mission.Id, field, "a participation needs a partner, or a label where no record stands for it");
        if (home.Refuse(part.AgencyId, part.PartnerId) is { } reason)
            report.Add(Concept.Missions, mission.Id, $"{field}.agency", reason);
    }
}
