using System.Text.Json;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class TotalsPageTests(Site site)
{
    [Fact]
    public async Task Every_reported_total_has_a_row_with_its_number()
    {
        var page = await site.PageAsync("/satellites/totals");
        var rows = page.QuerySelectorAll("#running tbody tr, #periods tbody tr")
            .Select(r => r.QuerySelectorAll("td.num").Take(2).Select(c => ListWalk.Number(c.TextContent)).ToList()).ToList();
        Assert.Equal(
            RawRecords.ReportedTotals.Select(t => t.GetProperty("total").GetInt32()).Order(), rows.Select(r => r[0]).Order());
        Assert.Contains(rows, r => r is [434, 434]);
        Assert.Contains(rows, r => r is [177, 176]);
        foreach (var total in RawRecords.ReportedTotals.Where(t => t.GetProperty("partners").GetArrayLength() > 0))
            Assert.Equal(total.GetProperty("partners").GetArrayLength(), page.QuerySelectorAll($"#by-{total.Id()} tbody tr").Length);
    }

    [Fact]
    public async Task Difference_is_explained_in_place_or_said_to_be_unexplained()
    {
        var page = await site.PageAsync("/satellites/totals");
        var rows = page.QuerySelectorAll("#differences tbody tr");
        var known = RawRecords.ReportedTotals.SelectMany(t => t.GetProperty("partners").EnumerateArray().Append(t))
            .Select(t => t.GetProperty("why")).Where(w => w.ValueKind == JsonValueKind.String).Select(w => w.GetString()!);
        Assert.All(known, why => Assert.Contains(rows, r => r.TextContent.Contains(why[1..], StringComparison.Ordinal)));
        Assert.Contains(rows, r => r.TextContent.Contains("Unexplained", StringComparison.Ordinal) && r.TextContent.Contains("United States", StringComparison.Ordinal));
        Assert.All(rows, r => Assert.NotEqual(
            ListWalk.Number(r.QuerySelectorAll("td.num")[0].TextContent), ListWalk.Number(r.QuerySelectorAll("td.num")[1].TextContent)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/satellites")]
    [InlineData("/sources/orissadiary-report-giving-count-foreign-satellites")]
    public async Task Totals_are_one_click_away(string path) =>
        Assert.Contains((await site.PageAsync(path)).QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/satellites/totals");
}
