using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using Microsoft.AspNetCore.WebUtilities;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Counts what the address of a list asks for, straight from <c>data/</c>: what the marks of charts are held against.</summary>
internal static class ChartMarks
{
    private static readonly Dictionary<string, (IReadOnlyList<JsonElement> Records, Func<JsonElement, string, IEnumerable<string?>> Values, string Date)> Lists = new()
    {
        [Urls.Agreements] = (RawRecords.Agreements, AgreementValues, "date"),
        [Urls.Missions] = (RawRecords.Missions, MissionValues, "launched"),
        [Urls.Satellites] = (RawRecords.Satellites, SatelliteValues, "launched"),
        [Urls.Programmes] = (RawRecords.Programmes, ProgrammeValues, "started"),
        [Urls.Events] = (RawRecords.Events, EventValues, "date"),
    };

    private const string PartnerInRole = "partner in role";

    public static int Count(string address)
    {
        var url = new Uri(new Uri("http://localhost"), address);
        var query = QueryHelpers.ParseQuery(url.Query);
        if (url.AbsolutePath == Urls.SupplyList) return RawSupplies.All.Count(s => query.All(p => s.Fits(p.Key, p.Value)));
        if (url.AbsolutePath == Urls.NetworkPair) return Shared(query);
        var (records, values, date) = Lists[url.AbsolutePath];
        // A role is asked of the partners named.
        if (query.TryGetValue("partner", out var partners) && query.Remove("role", out var roles))
        {
            query.Remove("partner");
            query[PartnerInRole] = partners.SelectMany(p => roles.Select(r => $"{p} {r}")).ToArray();
        }

        return records.Count(r => query.All(p => p.Key switch
        {
            "from" => Year(r, date) >= int.Parse(p.Value!, CultureInfo.InvariantCulture),
            "to" => Year(r, date) <= int.Parse(p.Value!, CultureInfo.InvariantCulture),
            "decade" => p.Value.Contains(Year(r, date) is { } year ? $"{year / 10}0s" : "undated"),
            _ => values(r, p.Key).Any(v => p.Value.Contains(v)),
        }));
    }

    /// <summary>The missions and agreements that name both of a pair.</summary>
    private static int Shared(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query)
    {
        var field = query.GetValueOrDefault("level") == "agencies" ? "agency" : "partner";
        var purpose = query.GetValueOrDefault("purpose");
        return Of("mission", RawRecords.Missions, "participations", "launched") + Of("agreement", RawRecords.Agreements, "parties", "date");

        int Of(string kind, IReadOnlyList<JsonElement> records, string list, string date) =>
            query.TryGetValue("tie", out var tie) && tie != kind || kind == "agreement" && purpose.Count > 0 ? 0 : records.Count(r =>
                (purpose.Count == 0 || r.GetProperty("purposes").EnumerateArray().Any(p => purpose.Contains(p.GetString())))
                && (!query.TryGetValue("from", out var from) || Year(r, date) >= int.Parse(from!, CultureInfo.InvariantCulture))
                && (!query.TryGetValue("to", out var to) || Year(r, date) <= int.Parse(to!, CultureInfo.InvariantCulture))
                && r.Has(list, field, query["first"]!) && r.Has(list, field, query["second"]!));
    }

    private static int? Year(JsonElement record, string date) =>
        record.Text(date) is { } text ? int.Parse(text[..4], CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string?> AgreementValues(JsonElement agreement, string name) => name switch
    {
        "type" => [agreement.Text("type")],
        "partner" or "agency" => agreement.GetProperty("parties").EnumerateArray().Select(p => p.Text(name)),
        "subject" => agreement.GetProperty("subjects").EnumerateArray().Select(s => s.GetString()),
        "nature" => [agreement.Text("type") == "joint-statement" ? "political-text" : agreement.GetProperty("membership").GetBoolean() ? "membership" : "instrument"],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static IEnumerable<string?> MissionValues(JsonElement mission, string name) => name switch
    {
        "kind" => [mission.Text("kind")],
        PartnerInRole => mission.GetProperty("participations").EnumerateArray().Select(p => $"{p.Text("partner")} {p.Text("role")}"),
        "purpose" => mission.GetProperty("purposes").EnumerateArray().Select(p => p.GetString()),
        "partner" or "role" or "agency" => mission.GetProperty("participations").EnumerateArray().Select(p => p.Text(name)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static IEnumerable<string?> SatelliteValues(JsonElement satellite, string name) => name switch
    {
        "partner" or "outcome" or "flight" or "vehicle" => [satellite.Text(name)],
        "purpose" => satellite.GetProperty("purposes").EnumerateArray().Select(p => p.GetString()),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static IEnumerable<string?> ProgrammeValues(JsonElement programme, string name) => name switch
    {
        "kind" => [programme.Text("kind")],
        "partner" => programme.GetProperty("partners").EnumerateArray().Select(p => p.GetString()),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static IEnumerable<string?> EventValues(JsonElement happening, string name) => name switch
    {
        "category" => [happening.Text("category")],
        "partner" => happening.GetProperty("partners").EnumerateArray().Select(p => p.GetString()),
        "tells" => [happening.GetProperty("restates").ValueKind == JsonValueKind.Null ? EventFilter.Own : "again"],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
