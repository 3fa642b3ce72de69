using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>The COSPAR and NORAD numbers of missions and customer satellites: fitting the launch, unique, and the same craft linked.</summary>
internal static class SpacecraftChecks
{
    public static void Run(CatalogueContent content, CheckReport report)
    {
        var missions = report.Sound(Concept.Missions, content.Missions, mission => mission.Id).ToList();
        var satellites = report.Sound(Concept.CustomerSatellites, content.CustomerSatellites, satellite => satellite.Id).ToList();

        foreach (var mission in missions) CheckLaunch(Concept.Missions, mission.Id, mission.Launched, mission.Cospar, mission.Norad, report);
        foreach (var satellite in satellites)
            CheckLaunch(Concept.CustomerSatellites, satellite.Id, satellite.Launched, satellite.Cospar, satellite.Norad, report);

        report.AddRepeats(Concept.Missions, missions, mission => mission.Id, mission => mission.Cospar?.ToString(), "cospar", "COSPAR number");
        report.AddRepeats(Concept.Missions, missions, mission => mission.Id, mission => mission.Norad?.ToString(), "norad", "NORAD number");
        report.AddRepeats(Concept.CustomerSatellites, satellites, satellite => satellite.Id, satellite => satellite.Norad?.ToString(), "norad", "NORAD number");
        // Craft that stayed fixed to the rocket's stage share its COSPAR number, and have no NORAD number of their own: Rubin-9.1 and 9.2.
        var freed = satellites.Where(satellite => satellite.Norad is not null).Select(satellite => satellite.Cospar).ToHashSet();
        report.AddRepeats(
            Concept.CustomerSatellites, satellites.Where(satellite => freed.Contains(satellite.Cospar)), satellite => satellite.Id,
            satellite => satellite.Cospar?.ToString(), "cospar", "COSPAR number");
        CheckLinks(missions, satellites, report);
    }

    private static void CheckLaunch(
        Concept concept, string id, PartialDate? launched, CosparDesignator? cospar, NoradNumber? norad, CheckReport report)
    {
        if (launched is not { } date)
        {
            if (cospar is not null || norad is not null) report.Add(concept, id, "launched", "a craft with a COSPAR or NORAD number has flown, so it needs its launch date");
        }
        // Near the turn of the year a local date may lie a day off universal time.
        else if (cospar is { } designator && (designator.Year < date.Earliest.AddDays(-1).Year || designator.Year > date.Latest.AddDays(1).Year))
        {
            report.Add(concept, id, "cospar", $"{designator} was launched in {designator.Year}, but launched says {date}");
        }
    }

    private static void CheckLinks(List<Mission> missions, List<CustomerSatellite> satellites, CheckReport report)
    {
        foreach (var mission in missions)
        {
            var linked = mission.CustomerSatellites.Select(link => link.CustomerSatelliteId).ToHashSet();
            var same = satellites.Where(satellite =>
                (mission.Norad is not null && satellite.Norad == mission.Norad) || (mission.Cospar is not null && satellite.Cospar == mission.Cospar));
            foreach (var satellite in same.Where(satellite => !linked.Contains(satellite.Id)))
                report.Add(Concept.Missions, mission.Id, "customerSatellites", $"'{satellite.Id}' is the same craft by its numbers, and must be named here");
        }
    }
}
