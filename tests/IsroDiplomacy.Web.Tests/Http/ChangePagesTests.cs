using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Releases and changes: on the real data, which have had none since the first release, and on data that were changed.</summary>
public sealed class ChangePagesTests(Site site, ChangedSite changed) : IClassFixture<ChangedSite>
{
    [Fact]
    public async Task Releases_are_told_with_number_day_and_words()
    {
        var page = await site.PageAsync("/changes");

        var releases = RawRecords.Releases.Where(r => r.Id() != "unreleased").ToList();
        Assert.Equal(releases.Select(r => $"{r.Id()}: {r.Text("title")}").Order(), page.QuerySelectorAll("article.release h3").Select(h => h.TextContent).Order());
        Assert.All(releases, release => Assert.Contains(release.Text("note")!, page.GetElementById(release.Id())!.TextContent, StringComparison.Ordinal));
        Assert.All(releases, release => Assert.NotNull(page.GetElementById(release.Id())!.QuerySelector($"time[datetime='{release.Text("released")}']")));
        Assert.Contains(page.QuerySelectorAll("footer a"), a => a.GetAttribute("href") == "/changes");
    }

    [Fact]
    public async Task Changes_are_as_many_as_the_data_tell()
    {
        var told = RawRecords.Releases.Sum(r => r.GetProperty("changes").GetArrayLength());
        Assert.Equal(told, (await JsonAsync("/api/v1/changes")).GetProperty("total").GetInt32());
        if (told > 0) return;

        var page = await site.PageAsync("/changes");
        Assert.Contains("No record was changed since the first release.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["/changes.csv", "/changes.xlsx", "/changes.json", "/changes.zip", "/cite/changes", "/changes.atom", "/data"], page.QuerySelectorAll("main .downloads a").Select(a => a.GetAttribute("href")));
        Assert.Contains("No change has all of this", (await site.PageAsync("/changes?reason=our-error")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_change_is_a_row_the_newest_first()
    {
        var page = await changed.PageAsync("/changes");

        Assert.Equal(["c9", "c3", "c2", "c1"], Rows(page));
        Assert.Equal(["unreleased", "2026.1"], page.QuerySelectorAll("article.release").Select(a => a.Id!));
        var row = page.GetElementById("c1")!;
        Assert.Equal("Nisar", row.QuerySelector("a.name")!.TextContent);
        Assert.Contains("missions · changed: name", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mended in missions <&>.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("The method changed", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Found right", page.GetElementById("c9")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?release=unreleased", "c9 c3 c2 c1")]
    [InlineData("?release=2026.1", "")]
    [InlineData("?reason=method-changed", "c1")]
    [InlineData("?reason=method-changed&reason=our-error", "c3 c2 c1")]
    [InlineData("?change=removed", "c2")]
    [InlineData("?kind=vocabulary", "c3")]
    [InlineData("?kind=missions&kind=partners", "c9 c1")]
    [InlineData("?partner=us", "c1")]
    [InlineData("?partner=fr", "c9")]
    [InlineData("?record=mission/nisar", "c1")]
    [InlineData("?record=mission/nisar&change=removed", "")]
    public async Task Filters_leave_the_same_rows_on_the_page_in_files_and_in_the_api(string query, string ids)
    {
        var expected = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, Rows(await changed.PageAsync("/changes" + query)));
        Assert.Equal(expected, (await changed.JsonAsync("/changes.json" + query)).GetProperty("items").EnumerateArray().Select(i => i.Id()));
        Assert.Equal(expected.Order(), (await changed.JsonAsync("/api/v1/changes" + query)).GetProperty("items").EnumerateArray().Select(i => i.Id()));
        var csv = await changed.Client.GetStringAsync(new Uri("/changes.csv" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected.Length + 1, csv.TrimEnd().Split("\r\n").Length);
    }

    [Theory]
    [InlineData("release=2025.1", "2026.1")]
    [InlineData("reason=whim", "world-changed")]
    [InlineData("change=moved", "removed")]
    [InlineData("kind=mission", "missions")]
    [InlineData("partner=zz", "is no partner of this catalogue")]
    [InlineData("record=nisar", "is not a kind and an id")]
    public async Task What_there_is_not_is_refused_with_what_there_is(string query, string named)
    {
        Assert.Contains(named, (await changed.PageAsync("/changes?" + query, HttpStatusCode.BadRequest)).Body!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "/changes.csv", "/api/v1/changes" })
        {
            using var answer = await changed.Client.GetAsync(new Uri($"{path}?{query}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(named, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Change_has_a_page_with_before_and_after()
    {
        var page = await changed.PageAsync("/changes/c1");

        Assert.Equal("/missions/nisar", page.QuerySelector("dl.about a")!.GetAttribute("href"));
        Assert.Equal(["name", "NISAR", "Nisar"], page.QuerySelectorAll("#fields tbody tr > *").Select(c => c.TextContent));
        var gone = await changed.PageAsync("/changes/c2");
        Assert.Contains(ChangedSite.RemovedNote, gone.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(gone.QuerySelector("dl.about a"));

        var item = (await changed.JsonAsync("/changes/c1.json")).GetProperty("item");
        Assert.Equal("[{\"field\":\"name\",\"old\":\"\\u0022NISAR\\u0022\",\"new\":\"\\u0022Nisar\\u0022\"}]", JsonSerializer.Serialize(item.GetProperty("changedFields")));
        await changed.PageAsync("/changes/c4", HttpStatusCode.NotFound);
        await site.PageAsync("/changes/zz", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/missions/nisar", "since the newest release", "/changes/c1", @"^\d{1,2} \w{3} \d{4}$")]
    [InlineData("/partners/fr", "not since 2026.1", "/changes#2026.1", "^1 Dec 2026$")]
    [InlineData("/missions/trishna", "not since 2026.1", "/changes#2026.1", "^not noted$")]
    [InlineData("/sources/yildirim-2025", "not since 2026.1", "/changes#2026.1", "^not noted$")]
    public async Task Record_tells_when_it_was_last_changed_and_looked_into(string path, string words, string place, string looked)
    {
        var facts = (await changed.PageAsync(path)).QuerySelectorAll("dl.about dt").ToDictionary(t => t.TextContent, t => t.NextElementSibling!);
        Assert.Equal((words, place), (facts["Changed"].TextContent.Trim(), facts["Changed"].QuerySelector("a")!.GetAttribute("href")));
        Assert.Matches(looked, facts["Checked"].TextContent.Trim());
    }

    private static IEnumerable<string> Rows(IParentNode page) => page.QuerySelectorAll("table.index tbody tr").Select(row => row.Id!);

    private async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStreamAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        return answer.RootElement.Clone();
    }
}
