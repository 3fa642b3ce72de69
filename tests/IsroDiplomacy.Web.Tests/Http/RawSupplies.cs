using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Who supplied what to whom, read from <c>data/</c> anew by the rule that the chart prints, without the product's code.</summary>
internal sealed record RawSupply(string Page, string Role, string Direction, int? Year, IReadOnlySet<string> Partners, IReadOnlySet<string> Purposes)
{
    public bool Fits(string parameter, StringValues values) => parameter switch
    {
        "role" => values.Contains(Role),
        "direction" => values.Contains(Direction),
        "partner" => values.Any(v => Partners.Contains(v!)),
        "purpose" => values.Any(v => Purposes.Contains(v!)),
        "decade" => values.Contains(Year is { } year ? $"{year / 10}0s" : "undated"),
        "from" => Year >= int.Parse(values!, CultureInfo.InvariantCulture),
        "to" => Year <= int.Parse(values!, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, null),
    };
}

internal static class RawSupplies
{
    private static readonly string[] Supplied = ["launch", "platform", "payload", "ground", "data", "training"];

    private static readonly HashSet<string> IndianCraft =
        ["partner-launch-of-indian-satellite", "foreign-payload-on-indian-mission", "ground-support", "data-cooperation", "commercial-launch-of-private-indian-satellite"];

    public static IReadOnlyList<RawSupply> All { get; } = [.. Missions().Concat(Flights()).Concat(Programmes())
        .GroupBy(s => (s.Page, s.Role, s.Direction))
        .Select(g => g.First() with { Partners = g.SelectMany(s => s.Partners).ToHashSet(), Purposes = g.SelectMany(s => s.Purposes).ToHashSet() })];

    private static IEnumerable<RawSupply> Missions()
    {
        foreach (var mission in RawRecords.Missions)
        {
            var kind = mission.Text("kind")!;
            var parts = Items(mission, "participations").Where(p => p.Text("partner") != "in").ToList();
            var users = parts.Where(p => p.Text("role") == "customer").ToList();
            RawSupply Told(string role, string direction, IEnumerable<JsonElement> with) => new(
                Urls.Mission(mission.Id()), role, direction, Year(mission, "launched"), Partners(with), Texts(mission, "purposes"));
            foreach (var part in parts.Where(p => Supplied.Contains(p.Text("role"))))
                yield return Told(part.Text("role")!, DirectionOf(kind, part.Text("role")!), [part]);
            if (kind == "indian-payload-on-foreign-mission") yield return Told("payload", "gave", parts);
            if (kind == "built-for-customer") yield return Told("platform", "gave", users);
            if (kind == "gift-satellite") yield return users.Count > 0 ? Told("platform", "gave", users) : Told("platform", "not-told", parts);
        }
    }

    private static string DirectionOf(string kind, string role) => (kind, role) switch
    {
        ("joint-satellite", _) => "joint",
        ("indian-payload-on-foreign-mission", "payload" or "data") => "not-told",
        ("indian-payload-on-foreign-mission", _) => "received",
        ("satellite-purchase", "platform") => "received",
        ("satellite-purchase" or "launch-service", _) => "not-told",
        ("gift-satellite" or "built-for-customer", "payload" or "platform" or "ground") => "joint",
        ("gift-satellite" or "built-for-customer", "data") => "gave",
        ("gift-satellite" or "built-for-customer", _) => "not-told",
        (_, "data") => IndianCraft.Contains(kind) ? "gave" : "not-told",
        _ => "received",
    };

    private static IEnumerable<RawSupply> Flights()
    {
        foreach (var flight in RawRecords.Flights)
        {
            var missions = RawRecords.Missions.Where(m => Texts(flight, "missions").Contains(m.Id())).ToList();
            var satellites = RawRecords.Satellites.Where(s => s.Text("flight") == flight.Id()).ToList();
            var purposes = missions.Concat(satellites).SelectMany(r => Texts(r, "purposes")).ToHashSet();
            RawSupply Told(string direction, IEnumerable<string> partners) =>
                new(Urls.Flight(flight.Id()), "launch", direction, Year(flight, "launched"), partners.ToHashSet(), purposes);
            if (satellites.Count > 0) yield return Told("gave", satellites.Select(s => s.Text("partner")!));
            foreach (var mission in missions)
            {
                var partners = Partners(Items(mission, "participations").Where(p => p.Text("partner") != "in"));
                if (mission.Text("kind") is "gift-satellite" or "built-for-customer" or "launch-service") yield return Told("gave", partners);
                if (mission.Text("kind") == "joint-satellite") yield return Told("joint", partners);
            }
        }
    }

    private static IEnumerable<RawSupply> Programmes()
    {
        foreach (var programme in RawRecords.Programmes)
        {
            var agencies = RawRecords.Agencies.Where(a => Texts(programme, "agencies").Contains(a.Id())).Select(a => a.Text("partner")).ToList();
            var sides = Texts(programme, "partners").Concat(agencies).Where(p => p != "in").ToList();
            var places = Items(programme, "places").Select(p => p.Text("partner") == "in").ToHashSet();
            var missions = RawRecords.Missions.Where(m => Texts(programme, "missions").Contains(m.Id())).Select(m => m.Text("kind")).ToHashSet();
            RawSupply Told(string role, string direction) => new(
                Urls.Programme(programme.Id()), role, direction, Year(programme, "started"), sides.OfType<string>().ToHashSet(), new HashSet<string>());
            if (programme.Text("kind") == "data-sharing") yield return Told("data", "joint");
            if (programme.Text("kind") == "ground-station") yield return Told("ground", "not-told");
            if (programme.Text("kind") == "training")
            {
                yield return Told("training",
                    places.Count == 2 ? "joint"
                    : places.Contains(false) ? "received"
                    : places.Contains(true) && sides.Count > 0 ? "gave"
                    : missions.Contains("gift-satellite") ? "gave"
                    : missions.Contains("human-spaceflight") ? "received" : "not-told");
            }
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement record, string list) => record.GetProperty(list).EnumerateArray();

    private static HashSet<string> Texts(JsonElement record, string list) => [.. Items(record, list).Select(i => i.GetString()!)];

    private static HashSet<string> Partners(IEnumerable<JsonElement> parts) => [.. parts.Select(p => p.Text("partner")).OfType<string>()];

    private static int? Year(JsonElement record, string field) =>
        record.Text(field) is { } date ? int.Parse(date[..4], CultureInfo.InvariantCulture) : null;
}
