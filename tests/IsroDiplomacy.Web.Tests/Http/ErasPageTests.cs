using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed partial class ErasPageTests(Site site)
{
    [Fact]
    public async Task Every_sentence_is_told_and_leads_to_its_records()
    {
        var page = await site.PageAsync("/timeline/eras");
        Assert.Equal(RawRecords.Eras.Count, page.QuerySelectorAll(".era").Length);
        foreach (var era in RawRecords.Eras)
        {
            var told = page.GetElementById(era.Id())!.QuerySelector(".tale")!;
            var text = Blank().Replace(told.TextContent, " ");
            foreach (var sentence in era.GetProperty("sentences").EnumerateArray())
                Assert.Contains(sentence.Text("text")!.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
            Assert.Equal(
                era.GetProperty("sentences").EnumerateArray().SelectMany(s => s.Pages("records")),
                told.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!));
            Assert.Equal(
                era.GetProperty("sentences").EnumerateArray().Max(s => s.GetProperty("paragraph").GetInt32()), told.QuerySelectorAll("p").Length);
        }
    }

    [Fact]
    public async Task Every_era_counts_the_records_of_its_years_and_leads_to_them()
    {
        var page = await site.PageAsync("/timeline/eras");
        foreach (var era in page.QuerySelectorAll(".era"))
        {
            var stream = era.QuerySelectorAll("dd a[href^='/timeline?']").Single();
            var count = int.Parse(Number().Match(stream.TextContent).Value, CultureInfo.InvariantCulture);
            var list = await site.PageAsync(stream.GetAttribute("href")!);
            Assert.Equal(count, int.Parse(Number().Match(list.QuerySelector(".applied strong")!.TextContent).Value, CultureInfo.InvariantCulture));
            Assert.Equal(count, era.QuerySelectorAll("svg a").Sum(a => int.Parse(a.GetAttribute("data-n")!, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task Table_counts_the_records_of_the_years_of_each_era_by_sort()
    {
        var page = await site.PageAsync("/timeline/eras");
        var rows = page.QuerySelectorAll(".twin tbody tr").ToList();
        Assert.Equal(RawRecords.Eras.Count, rows.Count);
        foreach (var row in rows)
        {
            var numbers = row.QuerySelectorAll("td.num").Select(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(numbers[^1], numbers.SkipLast(1).Sum());
            var list = await site.PageAsync(row.QuerySelector("td a")!.GetAttribute("href")!);
            Assert.Equal(numbers[^1], int.Parse(Number().Match(list.QuerySelector(".applied strong")!.TextContent).Value, CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Bars_of_the_eras_have_their_years_and_lead_to_them()
    {
        var page = await site.PageAsync("/timeline/eras");
        var rows = page.QuerySelectorAll(".runs .lane").ToList();
        Assert.Equal(RawRecords.Eras.Count, rows.Count);
        foreach (var row in rows)
        {
            var era = RawRecords.Eras.Single(e => row.QuerySelector("a")!.GetAttribute("href") == $"/timeline/eras#{e.Id()}");
            Assert.Equal(era.GetProperty("ends").ValueKind == JsonValueKind.Null ? "run open" : "run ended", row.QuerySelector(".run")!.ClassName!.Replace(" early", "", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
