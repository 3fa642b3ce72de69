using System.Globalization;
using System.Text.Json;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>What <c>data/</c> holds about each partner, counted without any of the product's code.</summary>
internal static class RawPartners
{
    private static readonly IReadOnlyList<JsonElement> AllAgreements = RawData.Read("agreements");
    private static readonly IReadOnlyList<JsonElement> AllEvents = RawData.Read("events");
    private static readonly IReadOnlyList<JsonElement> AllProgrammes = RawData.Read("programmes");
    private static readonly IReadOnlyList<JsonElement> AllSatellites = RawData.Read("customer-satellites");

    /// <summary>Without India.</summary>
    public static IReadOnlyList<JsonElement> All { get; } = [.. RawData.Read("partners").Where(p => p.Id() != "in")];

    public static IReadOnlyList<JsonElement> Agencies { get; } = RawData.Read("agencies");

    public static bool IsOfficial(this JsonElement partner) => partner.GetProperty("official").GetBoolean();

    public static IReadOnlyList<JsonElement> Agreements(string id) =>
        [.. AllAgreements.Where(a => a.Items("parties").Any(p => p.Text("partner") == id))];

    public static IReadOnlyList<JsonElement> Missions(string id) =>
        [.. RawData.Missions.Where(m => m.Items("participations").Any(p => p.Text("partner") == id))];

    public static IReadOnlyList<JsonElement> Events(string id) =>
        [.. AllEvents.Where(e => e.Texts("partners").Contains(id) && e.GetProperty("restates").ValueKind == JsonValueKind.Null)];

    public static IReadOnlyList<JsonElement> Programmes(string id) => [.. AllProgrammes.Where(p => p.Texts("partners").Contains(id))];

    public static IReadOnlyList<JsonElement> Satellites(string id) => [.. AllSatellites.Where(s => s.Text("partner") == id)];

    public static int? Year(JsonElement record, string field) =>
        record.Text(field) is { } date ? int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture) : null;

    /// <summary>In order, a year for each dated agreement, mission and event.</summary>
    public static IEnumerable<int> TimelineYears(string id) => Agreements(id).Select(a => Year(a, "date"))
        .Concat(Missions(id).Select(m => Year(m, "launched"))).Concat(Events(id).Select(e => Year(e, "date"))).OfType<int>().Order();

    public static int? SinceYear(JsonElement partner) =>
        TimelineYears(partner.Id()).Concat(Satellites(partner.Id()).Select(s => Year(s, "launched")!.Value))
            .Select(y => (int?)y).Append(Year(partner, "cooperationSince")).Min();
}
