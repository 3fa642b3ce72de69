using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Checks;

/// <summary>One launch has one name, one day, one rocket, one place and one end, whatever of its load tells of it.</summary>
internal static class FlightChecks
{
    private const string Success = "success";

    public static void Run(CatalogueContent content, CheckReport report)
    {
        var flights = report.Sound(Concept.Flights, content.Flights, flight => flight.Id).ToDictionary(flight => flight.Id);
        foreach (var flight in flights.Values)
            if (flight.Id != IdOf(flight.Name)) report.Add(Concept.Flights, flight.Id, "id", $"must be '{IdOf(flight.Name)}', from the name");
        CheckMissions(content, flights.Values, report);

        var carried = flights.Values.Where(flight => flight.Missions.Count > 0).Select(flight => flight.Id).ToHashSet();
        foreach (var satellite in report.Sound(Concept.CustomerSatellites, content.CustomerSatellites, satellite => satellite.Id))
        {
            carried.Add(satellite.FlightId);
            if (!flights.TryGetValue(satellite.FlightId, out var flight)) continue;
            foreach (var (field, message) in Against(satellite, flight)) report.Add(Concept.CustomerSatellites, satellite.Id, field, message);
        }

        // Satellites with faults of their own may be what a flight carried.
        if (content.CustomerSatellites.Count == report.Sound(Concept.CustomerSatellites, content.CustomerSatellites, s => s.Id).Count())
        {
            foreach (var id in flights.Keys.Where(id => !carried.Contains(id)))
                report.Add(Concept.Flights, id, "missions", "the flight carries no mission, and no customer satellite names it");
        }
    }

    private static string IdOf(string name) => name.ToLowerInvariant().Replace(' ', '-');

    private static void CheckMissions(CatalogueContent content, IEnumerable<Flight> flights, CheckReport report)
    {
        var missions = report.Sound(Concept.Missions, content.Missions, mission => mission.Id).ToDictionary(mission => mission.Id);
        var bearers = new Dictionary<string, string>();
        foreach (var flight in flights)
        {
            foreach (var (link, position) in flight.Missions.Select((link, position) => (link, position)))
            {
                var field = $"missions[{position}]";
                if (!bearers.TryAdd(link.MissionId, flight.Id))
                    report.Add(Concept.Flights, flight.Id, field, $"'{link.MissionId}' flew on '{bearers[link.MissionId]}' already");
                if (missions.GetValueOrDefault(link.MissionId) is { } mission && mission.Launched?.Overlaps(flight.Launched) != true)
                    report.Add(Concept.Flights, flight.Id, field, $"the flight was on {flight.Launched}, but '{mission.Id}' says {mission.Launched?.ToString() ?? "nothing"}");
            }
        }
    }

    private static IEnumerable<(string Field, string Message)> Against(CustomerSatellite satellite, Flight flight)
    {
        if (satellite.Launched != flight.Launched) yield return ("launched", $"'{satellite.Launched}', but {flight.Name} flew on '{flight.Launched}'");
        if (satellite.Vehicle != flight.Vehicle) yield return ("vehicle", $"'{satellite.Vehicle}', but {flight.Name} was '{flight.Vehicle}'");
        if (satellite.Site != flight.Site) yield return ("site", $"'{satellite.Site}', but {flight.Name} began at '{flight.Site}'");
        if (satellite.Outcome == CustomerSatelliteChecks.Deployed && flight.Outcome != Success)
            yield return ("outcome", $"'{satellite.Outcome}', but {flight.Name} did not reach orbit");
    }
}
