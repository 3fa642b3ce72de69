using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Missions;

/// <summary>A mission for machines. There is no word for spacecraft at schema.org; a project is what several join in to reach an aim.</summary>
internal static class MissionThing
{
    public static LinkedThing Of(MissionDetail mission) => new LinkedThing("Project", mission.Name)
        .With("alternateName", mission.AlsoKnownAs)
        .With("description", mission.Summary)
        .With("identifier", Linked.CraftNumbers(mission.Cospar, mission.Norad))
        .With("member", Linked.Agencies(mission.Participations.Select(p => p.Agency)))
        .With("event", mission.Launched is { } launched
            ? new LinkedThing("Event", $"Launch of {mission.Name}").With("startDate", launched)
                .With("location", mission.LaunchSite is { } site ? Linked.Place(site) : null)
            : null);
}
