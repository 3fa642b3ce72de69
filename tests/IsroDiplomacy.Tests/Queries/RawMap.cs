using System.Text.Json;
using IsroDiplomacy.Tests.Statuses;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>What a map should show, counted partner by partner from <c>data/</c> without any of the product's code.</summary>
internal sealed class RawMap(int? from, int? to, IReadOnlyList<string> purposes)
{
    private static readonly IReadOnlyList<JsonElement> Partners = RawData.Read("partners");
    private static readonly Dictionary<string, JsonElement> Missions = RawData.Missions.ToDictionary(m => m.Id());
    private static readonly Dictionary<string, JsonElement> Satellites = RawData.Read("customer-satellites").ToDictionary(s => s.Id());
    private static readonly IReadOnlyList<JsonElement> Agreements = RawData.Read("agreements");
    private static readonly IReadOnlyList<JsonElement> Programmes = RawData.Read("programmes");
    private static readonly RawStatus Status = new(Repository.DataFolder);

    private static readonly Dictionary<string, string[]> SubjectsOf = new()
    {
        ["oceanography"] = ["oceanography"], ["lunar"] = ["planetary-exploration"], ["navigation"] = ["satellite-navigation"],
        ["education"] = [], ["astronomy"] = [],
    };

    private static readonly Dictionary<string, IReadOnlySet<string>> SidesOf = Partners.ToDictionary(
        p => p.Id(), IReadOnlySet<string> (p) => Partners.Where(s => s.Id() == p.Id() || s.Text("successor") == p.Id()).Select(s => s.Id()).ToHashSet());

    private bool HasYears => from is not null || to is not null;

    /// <summary>The ids a circle stands for: the partner and the states whose place it took.</summary>
    public static IReadOnlySet<string> Sides(string id) => SidesOf[id];

    public int AgreementCount(string id) => Agreements.Count(a => Names(a, id) && Serves(a) && Within(a, "date"));

    public int MissionCount(string id) => Missions.Values.Count(m =>
        m.Items("participations").Any(p => p.Text("partner") is { } side && Sides(id).Contains(side)) && HasPurpose(m) && Within(m, "launched"));

    public int SatelliteCount(string id) => Satellites.Values.Count(s =>
        Sides(id).Contains(s.Text("partner")!) && s.Text("outcome") == "deployed" && HasPurpose(s) && Within(s, "launched"));

    public int ProgrammeCount(string id) => Programmes.Count(p =>
        p.Texts("partners").Any(Sides(id).Contains)
        && (purposes.Count == 0 || p.Texts("missions").Any(m => HasPurpose(Missions[m])))
        && (!HasYears || RawPartners.Year(p, "started") is { } start && start <= (to ?? 9999) && (RawPartners.Year(p, "ended") ?? 9999) >= (from ?? 0)));

    /// <summary>Each day of the period is asked.</summary>
    public (int All, int Presumed) InForce(string id, DateOnly today)
    {
        var first = from is { } f ? new DateOnly(f, 1, 1) : today;
        var last = to is { } t ? new DateOnly(t, 12, 31) : today;
        var held = Agreements.Where(a => Names(a, id) && Serves(a)).Select(a => StatusesOf(a.Id(), first, last)).ToList();
        return (held.Count(s => s.Overlaps(["in-force", "presumed-in-force"])), held.Count(s => s.Contains("presumed-in-force") && !s.Contains("in-force")));
    }

    public int? FirstYear(string id)
    {
        var years = purposes.Count == 0
            ? Partners.Where(p => Sides(id).Contains(p.Id())).Select(RawPartners.SinceYear)
            : Missions.Values.Where(m => m.Items("participations").Any(p => p.Text("partner") is { } side && Sides(id).Contains(side)) && HasPurpose(m))
                .Concat(Satellites.Values.Where(s => Sides(id).Contains(s.Text("partner")!) && HasPurpose(s))).Select(c => RawPartners.Year(c, "launched"))
                .Concat(Agreements.Where(a => Names(a, id) && Serves(a)).Select(a => RawPartners.Year(a, "date")));
        var year = years.Min();
        return year >= (from ?? 0) && year <= (to ?? 9999) ? year : null;
    }

    private static readonly Dictionary<(string, DateOnly, DateOnly), HashSet<string>> Held = [];

    private static HashSet<string> StatusesOf(string agreement, DateOnly first, DateOnly last)
    {
        if (Held.TryGetValue((agreement, first, last), out var held)) return held;
        held = [];
        for (var day = first; day <= last; day = day.AddDays(1))
            if (Status.On(agreement, day) is { } told) held.Add(told.Status);
        return Held[(agreement, first, last)] = held;
    }

    private static bool Names(JsonElement agreement, string id) => agreement.Items("parties").Any(p => Sides(id).Contains(p.Text("partner")!));

    private bool Serves(JsonElement agreement) => purposes.Count == 0
        || agreement.Texts("missions").Any(m => HasPurpose(Missions[m]))
        || agreement.Texts("customerSatellites").Any(s => HasPurpose(Satellites[s]))
        || agreement.Texts("subjects").Intersect(purposes.SelectMany(p => SubjectsOf[p])).Any();

    private bool HasPurpose(JsonElement craft) => purposes.Count == 0 || craft.Texts("purposes").Intersect(purposes).Any();

    private bool Within(JsonElement record, string field) => !HasYears
        || RawPartners.Year(record, field) is { } year && year >= (from ?? 0) && year <= (to ?? 9999);
}
