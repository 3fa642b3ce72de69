using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Tests.Statuses;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>The panel, cell by cell against a count from the JSON that shares no code with it.</summary>
public sealed class PanelTests(TakenPackage package) : IClassFixture<TakenPackage>
{
    private const int First = 1962;
    private const int Last = 2026;

    /// <summary>Years for which the status of every agreement is worked out anew: enough to cross every change of state, few enough to be quick.</summary>
    private static readonly int[] StandingYears = [1962, 1975, 1991, 1998, 2008, 2016, 2025];

    private static readonly string[] Counts =
        ["agreements", "agreementsSigned", "agreementsInForce", "agreementsPresumedInForce", "missions", "satellites", "satellitesLost", "events", "programmes"];

    [Fact]
    public void Every_cell_is_the_count_of_the_records_or_missing_by_the_rule()
    {
        var rows = package.Rows("partner-years");
        var partners = RawRecords.Partners.Where(p => p.Id() != "in").ToList();
        Assert.Equal(partners.Count * (Last - First + 1), rows.Count);
        var found = Tally();
        foreach (var row in rows)
        {
            var (id, year) = (row["partner"], int.Parse(row["year"], CultureInfo.InvariantCulture));
            var partner = partners.Single(p => p.Id() == id);
            var existed = Existed(partner, year);
            Assert.Equal(existed ? "true" : "false", row["existed"]);
            Assert.Equal(year < Last ? "true" : "false", row["complete"]);
            foreach (var kind in Counts.Where(k => !k.EndsWith("InForce", StringComparison.Ordinal) || year == Last || StandingYears.Contains(year)))
            {
                var count = found.GetValueOrDefault((kind, id, year));
                var missing = !existed || (year == Last && kind.EndsWith("InForce", StringComparison.Ordinal))
                    || (count == 0 && !partner.GetProperty("official").GetBoolean() && !kind.StartsWith("satellites", StringComparison.Ordinal));
                Assert.True((missing ? "" : count.ToString(CultureInfo.InvariantCulture)) == row[kind], $"{id} {year} {kind}: '{row[kind]}', not {count}");
            }
        }
    }

    [Theory]
    [InlineData("su", 1991, "true")]
    [InlineData("su", 1992, "false")]
    [InlineData("ru", 1990, "false")]
    [InlineData("ru", 1991, "true")]
    [InlineData("esa", 1974, "false")]
    [InlineData("fr", 1962, "true")]
    public void Partner_is_there_in_the_years_that_the_data_tell(string partner, int year, string existed) => Assert.Equal(existed, package
        .Rows("partner-years").Single(r => r["partner"] == partner && r["year"] == year.ToString(CultureInfo.InvariantCulture))["existed"]);

    [Fact]
    public void Zero_and_missing_are_both_there_and_apart()
    {
        var rows = package.Rows("partner-years");
        Assert.Contains(rows, r => r["partner"] == "fr" && r["satellitesLost"] == "0");
        // Nobody searched for agreements with Latvia: a launch named it.
        Assert.Contains(rows, r => r["partner"] == "lv" && r["satellites"] == "1" && r["agreements"] == "");
        Assert.DoesNotContain(rows, r => r["existed"] == "false" && Counts.Any(c => r[c].Length > 0));
    }

    private static bool Existed(JsonElement partner, int year)
    {
        var predecessor = RawRecords.Partners.SingleOrDefault(p => p.Text("successor") == partner.Id());
        var begun = Year(partner, "validFrom")
            ?? (predecessor.ValueKind == JsonValueKind.Object ? Year(predecessor, "validTo") : null)
            ?? (partner.Text("kind") == "international-body" ? RawRecords.Agencies.Where(a => a.Id() == partner.Id()).Select(a => Year(a, "founded")).SingleOrDefault() : null);
        return year >= (begun ?? 0) && year <= (Year(partner, "validTo") ?? 9999);
    }

    private static Dictionary<(string Kind, string Partner, int Year), int> Tally()
    {
        var found = new Dictionary<(string, string, int), int>();
        var statuses = new RawStatus(DataFolderSearch.Find("data", AppContext.BaseDirectory));
        foreach (var agreement in RawRecords.Agreements)
        {
            var parties = agreement.GetProperty("parties").EnumerateArray().Select(p => p.Text("partner")!).Distinct().ToList();
            Add("agreements", parties, Year(agreement, "date"));
            if (agreement.Text("dateBasis") == "signed") Add("agreementsSigned", parties, Year(agreement, "date"));
            foreach (var year in StandingYears)
            {
                var status = statuses.On(agreement.Id(), new(year, 12, 31))?.Status;
                if (status == "in-force") Add("agreementsInForce", parties, year);
                if (status == "presumed-in-force") Add("agreementsPresumedInForce", parties, year);
            }
        }

        foreach (var mission in RawRecords.Missions)
            Add("missions", mission.GetProperty("participations").EnumerateArray().Select(p => p.Text("partner")).OfType<string>().Distinct(), Year(mission, "launched"));
        foreach (var satellite in RawRecords.Satellites)
            Add(satellite.Text("outcome") == "deployed" ? "satellites" : "satellitesLost", [satellite.Text("partner")!], Year(satellite, "launched"));
        foreach (var happening in RawRecords.Events.Where(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null))
            Add("events", happening.GetProperty("partners").EnumerateArray().Select(p => p.GetString()!), Year(happening, "date"));
        foreach (var programme in RawRecords.Programmes)
            Add("programmes", programme.GetProperty("partners").EnumerateArray().Select(p => p.GetString()!), Year(programme, "started"));
        return found;

        void Add(string kind, IEnumerable<string> partners, int? year)
        {
            if (year is null) return;
            foreach (var partner in partners) found[(kind, partner, year.Value)] = found.GetValueOrDefault((kind, partner, year.Value)) + 1;
        }
    }

    private static int? Year(JsonElement record, string field) =>
        record.Text(field) is { } date ? int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture) : null;
}
