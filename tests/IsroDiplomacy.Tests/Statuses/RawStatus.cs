using System.Globalization;
using System.Text.Json;

namespace IsroDiplomacy.Tests.Statuses;

/// <summary>Tells the status of an agreement on a day straight from the JSON, by asking the rules from the strongest down: none of the product's code.</summary>
/// <remarks>The product lays phases down from the weakest rule up and cuts them; both ways must end at the same word and the same rule.</remarks>
public sealed class RawStatus(string dataFolder)
{
    private static readonly string[] Over = ["presumed-lapsed", "expired", "superseded"];

    private readonly Dictionary<string, JsonElement> _agreements = Read(dataFolder, "agreements");
    private readonly Dictionary<string, JsonElement> _missions = Read(dataFolder, "missions");
    private readonly Dictionary<string, JsonElement> _satellites = Read(dataFolder, "customer-satellites");
    private readonly DateOnly _asOf = AsOf(dataFolder);

    public IEnumerable<string> Ids => _agreements.Keys;

    /// <returns>Null before the agreement was made.</returns>
    public (string Status, string Reason)? On(string id, DateOnly day) => On(_agreements[id], day, 4);

    // The level says how many of the rules are asked: 1 the agreement's own course, 2 its end, 3 successors, 4 readings.
    private (string Status, string Reason)? On(JsonElement agreement, DateOnly day, int level)
    {
        if (level == 4 && Has(agreement, "judgement") is { } judgement && day >= Since(agreement, Date(judgement, "from"), 3))
            return (judgement.GetProperty("status").GetString()!, "Judged");
        if (Text(agreement, "type") == "joint-statement")
            return Date(agreement, "date") is { } issued && day < Change(issued) ? null : ("announced", "PoliticalText");
        if (level >= 3 && Later(agreement, "supersedes").Any(d => day >= Change(d.Date))) return ("superseded", "Superseded");
        if (level >= 2 && EndOf(agreement) is { } end && day >= end.Day) return ("expired", end.Reason);
        if (Later(agreement, "renews").Where(d => day >= Change(d.Date)).Select(d => d.Id).LastOrDefault() is { } renewal)
            return On(_agreements[renewal], day, 4) is { } fate ? (fate.Status, "Prolonged") : Course(agreement, day);
        return Course(agreement, day);
    }

    private (DateOnly Day, string Reason)? EndOf(JsonElement agreement)
    {
        if (Has(agreement, "ended") is { } ended)
        {
            if (Date(ended, "date") is { } date) return (Change(date), "Ended");
            return HasExpired(agreement) ? null : (Since(agreement, null, 1), "Ended");
        }

        var missions = Texts(agreement, "missions").Select(m => _missions[m]).ToList();
        var launches = missions.Concat(Texts(agreement, "customerSatellites").Select(s => _satellites[s])).Select(c => Date(c, "launched")).ToList();
        if (Text(agreement, "type") == "contract" && Texts(agreement, "subjects").Contains("launch-services") && launches.Count > 0
            && launches.TrueForAll(l => l is not null))
        {
            return (launches.Max(l => Change(l!)), "Launched");
        }

        var ends = Text(agreement, "type") is "contract" or "implementing-arrangement" && missions.Count > 0
            && missions.TrueForAll(m => Text(m, "status") is "completed" or "failed" or "cancelled");
        return ends && !HasExpired(agreement) ? (Since(agreement, null, 1), "MissionsOver") : null;
    }

    private bool HasExpired(JsonElement agreement) =>
        FirstOver(agreement, 1) is { } over && On(agreement, over, 1)?.Status == "expired";

    /// <summary>A change without a date counts from where the presumption ends, at the latest from the end of the data.</summary>
    private DateOnly Since(JsonElement agreement, string? date, int level)
    {
        if (date is not null) return Change(date);
        var over = FirstOver(agreement, level);
        var since = over < _asOf ? over.Value : _asOf;
        var begun = (Date(agreement, "date"), Date(agreement, "entryIntoForce")) switch
        {
            (null, null) => DateOnly.MinValue,
            (null, { } entry) => Change(entry),
            ({ } signed, _) => Change(signed),
        };
        return since < begun ? begun : since;
    }

    // Every day on which something may change is tried in turn.
    private DateOnly? FirstOver(JsonElement agreement, int level) => Days(agreement).Distinct().Order()
        .Where(day => On(agreement, day, level) is { } told && Over.Contains(told.Status)).Select(day => (DateOnly?)day).FirstOrDefault();

    private IEnumerable<DateOnly> Days(JsonElement agreement)
    {
        foreach (var change in Changes(agreement)) yield return change;
        foreach (var (id, _) in Later(agreement, "renews"))
        foreach (var change in Days(_agreements[id]))
            yield return change;
    }

    private IEnumerable<DateOnly> Changes(JsonElement agreement)
    {
        var own = new[] { Date(agreement, "date"), Date(agreement, "entryIntoForce"), Has(agreement, "ended") is { } e ? Date(e, "date") : null }
            .OfType<string>().Select(Change);
        var later = Later(agreement, "renews").Concat(Later(agreement, "supersedes")).Select(d => Change(d.Date));
        var craft = Texts(agreement, "missions").Select(m => _missions[m]).Concat(Texts(agreement, "customerSatellites").Select(s => _satellites[s]))
            .Select(c => Date(c, "launched")).OfType<string>().Select(Change);
        var marks = new[] { StatedEnd(agreement), TermEnd(agreement), Lapse(agreement) }.OfType<DateOnly>();
        return own.Concat(later).Concat(craft).Concat(marks).Append(_asOf);
    }

    /// <summary>By its own dates, its term and the documents that treat it as valid.</summary>
    private (string Status, string Reason)? Course(JsonElement agreement, DateOnly day)
    {
        string? date = Date(agreement, "date"), entry = Date(agreement, "entryIntoForce");
        var seen = Has(agreement, "seenValid") is { } s ? Date(s, "date") : null;
        if ((entry ?? date) is not { } begun)
        {
            if (seen is null || day < Change(seen)) return ("unknown", "Undated");
            if (day == Change(seen)) return ("in-force", "SeenValid");
            return Standing(agreement) ? ("presumed-in-force", "NoWithdrawalSeen") : Presumed(agreement, day);
        }

        if (day < Change(begun)) return date is not null && day >= Change(date) ? ("announced", "AwaitsEntry") : null;
        var own = Own(agreement, entry is not null, day);
        if (seen is null || own.Status == "in-force") return own;
        if (day <= Change(seen)) return Own(agreement, entry is not null, Change(seen)).Status == "in-force" ? own : ("in-force", "SeenValid");
        return Over.Contains(Own(agreement, entry is not null, Change(seen)).Status) ? Presumed(agreement, day) : own;
    }

    private (string Status, string Reason) Own(JsonElement agreement, bool entered, DateOnly day)
    {
        var holds = entered ? "in-force" : "presumed-in-force";
        if (StatedEnd(agreement) is { } end)
            return day < end ? (holds, entered ? "RunsToStatedEnd" : "StatedEndAhead") : ("expired", "StatedEndPassed");
        if (TermEnd(agreement) is { } over)
        {
            if (day < over) return (holds, entered ? "TermRuns" : "TermFromSignature");
            return Text(Has(agreement, "term")!.Value, "renewal") switch
            {
                "automatic" => ("presumed-in-force", "RenewsItself"),
                "by-agreement" => ("presumed-lapsed", "NotRenewed"),
                _ => ("expired", "TermOver"),
            };
        }

        if (Has(agreement, "term") is not null || Standing(agreement)) return (holds, entered ? "OpenEnded" : "NoWithdrawalSeen");
        return Presumed(agreement, day);
    }

    private (string Status, string Reason) Presumed(JsonElement agreement, DateOnly day) =>
        day < Lapse(agreement) ? ("presumed-in-force", "NoTermSeen") : ("presumed-lapsed", "LongSilent");

    private DateOnly? Lapse(JsonElement agreement)
    {
        // Of one seen valid after its term, or without a date, only that document is a sign.
        List<string?> signs = [Has(agreement, "seenValid") is { } seen ? Date(seen, "date") : null];
        if ((Date(agreement, "entryIntoForce") ?? Date(agreement, "date")) is { } begun && StatedEnd(agreement) is null && TermEnd(agreement) is null)
        {
            signs.Add(begun);
            signs.AddRange(Texts(agreement, "missions").Select(m => Date(_missions[m], "launched")));
            signs.AddRange(Texts(agreement, "customerSatellites").Select(s => Date(_satellites[s], "launched")));
            signs.AddRange(Later(agreement, "implements").Concat(Later(agreement, "amends")).Select(d => d.Date));
        }

        var years = Text(agreement, "type") switch
        {
            "framework-agreement" or "technology-safeguards" => 20,
            "contract" or "letter-of-intent" => 5,
            _ => 10,
        };
        return signs.OfType<string>().Select(Latest).DefaultIfEmpty().Max() is { Year: > 1 } last ? last.AddYears(years) : null;
    }

    private static DateOnly? StatedEnd(JsonElement agreement) => Date(agreement, "expires") is { } expires ? Latest(expires).AddDays(1) : null;

    private DateOnly? TermEnd(JsonElement agreement) =>
        Has(agreement, "term") is { } term && term.GetProperty("months") is { ValueKind: JsonValueKind.Number } months
            ? Change((Date(agreement, "entryIntoForce") ?? Date(agreement, "date"))!).AddMonths(months.GetInt32()) : null;

    private static bool Standing(JsonElement agreement) =>
        agreement.GetProperty("membership").GetBoolean() || Text(agreement, "type") == "multilateral-instrument";

    private IEnumerable<(string Id, string Date)> Later(JsonElement agreement, string relation) => _agreements.Values
        .Where(a => a.GetProperty("lineage").EnumerateArray().Any(l =>
            Text(l, "relation") == relation && Text(l, "agreement") == Text(agreement, "id")))
        .Where(a => Date(a, "date") is not null).Select(a => (Text(a, "id")!, Date(a, "date")!)).OrderBy(a => Latest(a.Item2));

    private DateOnly Change(string date) => Latest(date) <= _asOf || Earliest(date) > _asOf ? Latest(date) : _asOf;

    private static DateOnly Earliest(string date) => DateOnly.ParseExact((date + "-01-01")[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Latest(string date) => date.Length switch
    {
        4 => Earliest(date).AddYears(1).AddDays(-1),
        7 => Earliest(date).AddMonths(1).AddDays(-1),
        _ => Earliest(date),
    };

    private static string? Text(JsonElement record, string field) => record.GetProperty(field).GetString();

    private static string? Date(JsonElement record, string field) => record.GetProperty(field).GetString();

    private static JsonElement? Has(JsonElement record, string field) =>
        record.GetProperty(field) is { ValueKind: JsonValueKind.Object } value ? value : null;

    private static IEnumerable<string> Texts(JsonElement record, string field) => record.GetProperty(field).EnumerateArray().Select(e => e.GetString()!);

    private static DateOnly AsOf(string folder)
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "catalogue.json")));
        return Latest(Text(catalogue.RootElement, "asOf")!);
    }

    private static Dictionary<string, JsonElement> Read(string folder, string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file + ".json")));
        return document.RootElement.EnumerateArray().Select(e => e.Clone()).ToDictionary(e => Text(e, "id")!);
    }
}
