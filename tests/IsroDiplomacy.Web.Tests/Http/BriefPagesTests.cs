using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class BriefPagesTests(Site site)
{
    public static TheoryData<string> Ids => [.. RawRecords.Partners.Select(p => p.Id()).Where(id => id != "in")];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_statement_of_a_brief_has_a_source_that_its_record_cites(string id)
    {
        var page = await site.PageAsync($"/partners/{id}/brief");
        Assert.Single(page.QuerySelectorAll("h1"));
        var sources = page.QuerySelectorAll("#sources li[id]").ToDictionary(li => li.Id!, li => li.QuerySelector("a")!.GetAttribute("href")!);
        Assert.NotEmpty(sources);
        var marks = page.QuerySelectorAll("a.ev").SelectMany(Numbers).ToHashSet();
        Assert.Equal(sources.Keys.Order(), marks.Order());
        foreach (var row in page.QuerySelectorAll("#history li, #agreements tbody tr, #promises li, #missions tbody tr, #satellites li, #programmes li"))
        {
            // What only counts further records has no link and no document of its own.
            if (row.QuerySelector("a:not(.ev)") is { } link)
                Assert.True(row.QuerySelectorAll("a.ev").Length > 0, $"'{link.TextContent}' is said without a source");
        }
    }

    [Fact]
    public async Task Source_of_a_line_is_one_that_the_record_cites_for_it()
    {
        var page = await site.PageAsync("/partners/fr/brief");
        foreach (var line in page.QuerySelectorAll("#missions tbody tr, #promises li").Where(l => l.QuerySelector("a[href^='/missions/']") is not null))
        {
            var mission = RawRecords.Missions.Single(m => line.QuerySelector($"a[href='/missions/{m.Id()}']") is not null);
            var source = page.GetElementById(Numbers(line.QuerySelector("a.ev")!).Single())!.QuerySelector("a")!.GetAttribute("href")!;
            Assert.True(mission.Cites(source["/sources/".Length..]), $"{mission.Id()} does not cite {source}");
        }
    }

    [Fact]
    public async Task Brief_and_page_of_a_partner_lead_to_each_other()
    {
        Assert.NotNull((await site.PageAsync("/partners/bt")).QuerySelector("main a[href='/partners/bt/brief']"));
        Assert.NotNull((await site.PageAsync("/partners/bt/brief")).QuerySelector("main a[href='/partners/bt']"));
    }

    [Fact]
    public async Task Partner_of_whom_little_is_on_record_has_a_brief_that_says_what_was_not_found()
    {
        var id = RawRecords.Partners.Select(p => p.Id()).First(HasProgrammesOnly);
        var page = await site.PageAsync($"/partners/{id}/brief");
        Assert.StartsWith("None in force or presumed so was found", page.QuerySelector("#agreements p")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("None was found", page.QuerySelector("#promises p")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#missions"));
        Assert.NotEmpty(page.QuerySelectorAll("#programmes li"));
        Assert.NotEmpty(page.QuerySelectorAll("#unknown li"));
    }

    [Theory]
    [InlineData("/partners/xx/brief")]
    [InlineData("/partners/in/brief")]
    [InlineData("/partners/%F0%9F%9A%80/brief")]
    public async Task Brief_on_what_is_no_partner_is_not_found(string path) =>
        Assert.NotNull((await site.PageAsync(path, HttpStatusCode.NotFound)).QuerySelector("main form[role=search]"));

    [Fact]
    public async Task Paper_is_told_the_address_and_the_state_of_the_data()
    {
        var page = await site.PageAsync("/partners/esa/brief");
        var lines = page.QuerySelectorAll(".running").Select(l => l.TextContent).ToList();
        Assert.Contains("http://localhost/partners/esa/brief", lines[1], StringComparison.Ordinal);
        Assert.Matches(@"data \d{4}\.\d+, as of ", lines[0]);
        Assert.Contains("Statuses as of ", lines[1], StringComparison.Ordinal);
    }

    private static bool HasProgrammesOnly(string id) => RawRecords.Programmes.Any(p => p.Has("partners", id))
        && !RawRecords.Agreements.Any(a => a.Has("parties", "partner", id)) && !RawRecords.Missions.Any(m => m.Has("participations", "partner", id))
        && !RawRecords.Events.Any(e => e.Has("partners", id)) && !RawRecords.Satellites.Any(s => s.Text("partner") == id);

    /// <summary>The ids of the entries that a mark covers: <c>2–4</c> means all three.</summary>
    private static IEnumerable<string> Numbers(IElement mark)
    {
        var ends = mark.TextContent.Trim().Split('–').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(n => string.Create(CultureInfo.InvariantCulture, $"s{n}"));
    }
}
