using System.Globalization;
using System.Text.Json;

namespace IsroDiplomacy.Tests;

/// <summary>What ought to be on the timeline, straight from the files.</summary>
public static class RawTimeline
{
    public static IReadOnlyList<Dated> All { get; } =
    [
        .. RawData.Missions.Where(m => m.Text("launched") is not null).Select(m => new Dated(
            "mission/" + m.Id(), "launch", m.Text("launched")!, [.. m.Items("participations").Select(p => p.Text("partner")!)],
            [.. m.Items("participations").Select(p => p.Text("agency"))])),
        .. RawData.Read("agreements").Where(a => a.Text("date") is not null).Select(a => new Dated(
            "agreement/" + a.Id(), "agreement", a.Text("date")!, [.. a.Items("parties").Select(p => p.Text("partner")!)],
            [.. a.Items("parties").Select(p => p.Text("agency"))])),
        .. RawData.Read("events").Where(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null).Select(e => new Dated(
            "event/" + e.Id(), e.Text("category")!, e.Text("date")!, [.. e.Texts("partners")],
            [.. e.Texts("agencies")])),
    ];
}

public sealed record Dated(string Key, string Category, string Date, IReadOnlyList<string> Partners, IReadOnlyList<string?> Agencies)
{
    public int Year => int.Parse(Date[..4], CultureInfo.InvariantCulture);
}
