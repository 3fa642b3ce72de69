using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class TopicPagesTests(Site site)
{
    [Theory]
    [InlineData("customer-satellites", Urls.SatelliteTotals)]
    [InlineData("partner-count", Urls.Partners)]
    public async Task Measure_leads_to_its_numbers(string id, string href) =>
        Assert.Contains((await site.PageAsync(Urls.Topic(id))).QuerySelectorAll("main > p.intro a"), a => a.GetAttribute("href") == href);

    [Fact]
    public async Task List_holds_every_topic_under_its_group()
    {
        var page = await site.PageAsync("/topics");
        Assert.Equal(RawRecords.Topics.Select(t => "/topics/" + t.Id()).Order(), (await site.AllRowsAsync("/topics")).Order());
        foreach (var group in page.QuerySelectorAll("tbody.group"))
        {
            var code = RawRecords.Topics.Single(t => group.QuerySelector("tr:nth-child(2) th a")!.GetAttribute("href") == "/topics/" + t.Id()).Text("group");
            Assert.Equal(
                RawRecords.Topics.Where(t => t.Text("group") == code).Select(t => "/topics/" + t.Id()).Order(),
                group.QuerySelectorAll("th a").Select(a => a.GetAttribute("href")!).Order());
        }

        Assert.Equal(RawRecords.Topics.Select(t => t.Text("group")).Distinct().Count(), page.QuerySelectorAll("tbody.group").Length);
    }

    [Fact]
    public async Task Each_group_leads_to_as_many_topics_as_it_promises()
    {
        foreach (var group in RawRecords.Topics.GroupBy(t => t.Text("group")!))
        {
            var page = await site.PageAsync("/topics?group=" + group.Key);
            Assert.Equal(group.Count(), page.QuerySelectorAll("th a.name").Length);
            Assert.Equal(group.Count(), ListWalk.Number(page.QuerySelector("nav.facets a[aria-current] .n")!.TextContent));
        }
    }

    [Fact]
    public async Task Every_record_of_a_topic_stands_on_its_page_and_leads_back_to_it()
    {
        foreach (var raw in RawRecords.Topics)
        {
            var page = await site.PageAsync("/topics/" + raw.Id());
            Assert.Equal(raw.Text("title"), page.QuerySelector("h1")!.TextContent.Trim());
            var shown = page.QuerySelectorAll(".with-margin a").Select(a => a.GetAttribute("href")).ToHashSet();
            foreach (var record in raw.Pages("links"))
            {
                // An event that tells a listed record again is left to that record.
                if (!shown.Contains(record)) Assert.Contains(Restated(record), raw.Pages("links"));
            }
        }
    }

    [Fact]
    public async Task Every_record_names_its_topics()
    {
        var topics = RawRecords.Topics.SelectMany(t => t.Pages("links").Select(page => (Page: page, Topic: "/topics/" + t.Id())))
            .ToLookup(l => l.Page, l => l.Topic);
        await Parallel.ForEachAsync(topics, TestContext.Current.CancellationToken, async (record, _) =>
            Assert.Equal(
                record.Order(),
                (await site.PageAsync(record.Key)).QuerySelectorAll("#topics li a").Select(a => a.GetAttribute("href")!).Order()));
    }

    [Fact]
    public async Task Every_topic_shows_the_paragraphs_it_names_with_statements_of_the_article()
    {
        foreach (var raw in RawRecords.Topics)
        {
            var page = await site.PageAsync("/topics/" + raw.Id());
            foreach (var paragraph in raw.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString()!))
                Assert.True(page.QuerySelectorAll($"section#{paragraph} li.statement").Length > 0, $"{raw.Id()} shows nothing of {paragraph}");
            Assert.Equal(
                RawRecords.Article.Where(s => s.Pages("subjects").Contains("/topics/" + raw.Id())).Select(s => s.Id()).Order(),
                page.QuerySelectorAll("li.statement")
                    .Where(s => s.QuerySelector($"div:not(.against) a[href='/topics/{raw.Id()}']") is not null).Select(s => s.Id!).Order());
        }
    }

    [Fact]
    public async Task Measure_shows_its_values_over_time()
    {
        var page = await site.PageAsync("/topics/partner-count");
        Assert.Contains("61 countries + 5 bodies", page.QuerySelector(".differ")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("33 countries + 3 bodies", page.QuerySelector(".differ")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/topics?group=themes", "group", "themes")]
    [InlineData("/topics?sort=size", "sort", "size")]
    [InlineData("/topics?page=0", "page", "0")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Unknown_topic_is_not_found_and_its_like_are_offered()
    {
        var page = await site.PageAsync("/topics/bricks", HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/topics/brics");
    }

    [Fact]
    public async Task Search_leads_to_topics()
    {
        var page = await site.PageAsync("/search?q=sanctions%20export%20limits");
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/topics/sanctions");
    }

    private static string? Restated(string page)
    {
        var told = RawRecords.Events.Single(e => page == "/events/" + e.Id()).GetProperty("restates");
        return told.ValueKind == System.Text.Json.JsonValueKind.Null ? null : $"/{told.Text("kind")}s/{told.Id()}";
    }
}
