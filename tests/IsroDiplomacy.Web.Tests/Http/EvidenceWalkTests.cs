using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Takes every shown value of twenty records of all kinds and finds the document behind it in the page.</summary>
public sealed class EvidenceWalkTests(Site site)
{
    public static TheoryData<string, string> Samples => new()
    {
        { "missions", "nisar" }, { "missions", "saral" }, { "missions", "gsat-9" }, { "missions", "gaganyaan" }, { "missions", "aryabhata" },
        { "agreements", "au-2012-civil-space-mou" }, { "agreements", "ru-2015-expansion-mou" }, { "agreements", "multi-2001-disasters-charter" },
        { "agreements", "py-2025-outer-space-mou" }, { "agreements", "gb-2022-oneweb-nsil-launch-contract" },
        { "events", "oneweb-lvm3-2022" }, { "events", "pslv-c62-2026" }, { "events", "entity-list-2011" },
        { "programmes", "cssteap" }, { "programmes", "copuos" }, { "programmes", "station-brunei" },
        { "satellites", "cs-42000" }, { "satellites", "cs-26958" },
        { "partners", "fr" }, { "partners", "us" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_shown_value_has_a_citation_of_its_record_in_the_page(string list, string id)
    {
        var page = await site.PageAsync($"/{list}/{id}");
        var cited = Citations(RawRecords.Of(list).Single(r => r.Id() == id)).ToHashSet();
        var shown = Shown(page).ToList();
        Assert.True(shown.Count > (list == "partners" ? 0 : 3), $"only {shown.Count} values found");
        foreach (var (what, place) in shown)
        {
            var marks = place.QuerySelectorAll("a.ev");
            Assert.True(marks.Length > 0, $"'{what}' is shown without a source");
            Assert.All(marks.SelectMany(m => Sources(page, m)), source => Assert.True(cited.Contains(source), $"'{what}' cites {source}, which the record does not"));
        }

        // What other records on the page rest on is listed too.
        Assert.All(page.QuerySelectorAll("a.ev"), mark => Assert.NotEmpty(Sources(page, mark)));
    }

    // Facts, parts, figures and the summary. What is only said to be unknown needs no source.
    private static IEnumerable<(string What, IElement Place)> Shown(IHtmlDocument page)
    {
        foreach (var row in page.QuerySelectorAll("table.facts tbody tr, #figures tbody tr"))
            if (Known(row)) yield return (row.QuerySelector("th")!.TextContent.Trim(), row);
        foreach (var part in page.QuerySelectorAll("#parts .part")) yield return (part.TextContent.Trim(), part);
        if (page.QuerySelector("main .lead") is { } lead) yield return ("summary", lead);
    }

    private static bool Known(IElement row)
    {
        var value = (IElement)row.QuerySelector("td")!.Clone();
        foreach (var aside in value.QuerySelectorAll(".dim, .differ-chip").ToList()) aside.Remove();
        return value.TextContent.Trim().Length > 0;
    }

    /// <summary>The sources a mark covers: <c>2–4</c> leads to the first and means all three.</summary>
    private static IReadOnlyList<string> Sources(IHtmlDocument page, IElement mark)
    {
        var numbers = mark.TextContent.Trim().Split('–').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        Assert.EndsWith($"#s{numbers[0]}", mark.GetAttribute("href")!, StringComparison.Ordinal);
        return
        [
            .. Enumerable.Range(numbers[0], numbers[^1] - numbers[0] + 1).Select(number =>
            {
                var item = page.QuerySelector($"#sources li#s{number}");
                Assert.True(item is not null, $"the page has no source {number}");
                return item.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Single(h => h.StartsWith("/sources/", StringComparison.Ordinal))["/sources/".Length..];
            }),
        ];
    }

    private static IEnumerable<string> Citations(JsonElement record) => record.GetProperty("citations").EnumerateArray()
        .Select(c => c.ValueKind == JsonValueKind.String ? c.GetString()! : c.Text("source")!);
}
