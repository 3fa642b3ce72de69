using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IsroDiplomacy.Tests.Data;

/// <summary>Claims that are counts of the catalogue itself are what the records count today.</summary>
public sealed partial class OwnCountTests
{
    private static readonly IReadOnlyList<JsonElement> Launched =
        [.. RawData.Read("customer-satellites").Where(s => s.Text("outcome") == "deployed")];

    private static readonly IReadOnlyList<JsonElement> Own = [.. RawData.Read("claims").Where(c => c.Text("source") is null)];

    public static TheoryData<string> Periods => [.. Own.Where(c => Period().IsMatch(c.Text("property")!)).Select(c => c.Id())];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Satellites_of_a_period_are_counted_as_claimed(string id)
    {
        var claim = Own.Single(c => c.Id() == id);
        var period = Period().Match(claim.Text("property")!);
        var (from, to) = (Month(period.Groups["from"].Value), Month(period.Groups["to"].Value));
        var subject = claim.GetProperty("subject");
        var found = Launched.Where(s => string.CompareOrdinal(s.Text("launched")![..7], from) >= 0 && string.CompareOrdinal(s.Text("launched")![..7], to) <= 0);
        if (subject.Text("kind") == "partner") found = found.Where(s => s.Text("partner") == subject.Text("id"));
        Assert.Equal(claim.Text("value"), found.Count().ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Partners_and_satellites_in_all_are_counted_as_claimed()
    {
        var partners = RawData.Read("partners").Where(p => p.GetProperty("official").GetBoolean()).CountBy(p => p.Text("kind")!).ToDictionary();
        Assert.Equal(
            $"{partners["state"]} countries + {partners["international-body"]} bodies", Own.Single(c => c.Id() == "cl-partner-count-8").Text("value"));
        Assert.Equal(
            Launched.Count.ToString(CultureInfo.InvariantCulture), Own.Single(c => c.Id() == "cl-customer-satellites-23").Text("value"));
    }

    private static string Month(string words) =>
        DateTime.ParseExact(words, "MMMM yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [GeneratedRegex("satellites .*from (?<from>[A-Z][a-z]+ [0-9]{4}) to (?<to>[A-Z][a-z]+ [0-9]{4})$")]
    private static partial Regex Period();
}
