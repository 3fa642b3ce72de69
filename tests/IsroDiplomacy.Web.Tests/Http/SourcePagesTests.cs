using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SourcePagesTests(Site site)
{
    [Fact]
    public Task Every_tenth_source_has_a_page_with_a_title_of_its_own() =>
        site.EveryPageAnswersAsync("/sources", RawRecords.Sources.Select(s => s.Id()).Where((_, i) => i % 10 == 0));

    [Fact]
    public Task Every_value_of_every_facet_leads_to_as_many_documents_as_it_promises() =>
        site.EveryFacetValueAsync("/sources", 40, ListWalk.Number);

    [Fact]
    public async Task Pages_together_hold_every_document_once()
    {
        var rows = await site.AllRowsAsync("/sources");
        Assert.Equal(RawRecords.Sources.Count, rows.Count);
        Assert.Equal(RawRecords.Sources.Count, rows.Distinct().Count());
    }

    [Theory]
    [InlineData("/sources?kind=rumour", "kind", "rumour")]
    [InlineData("/sources?decade=none", "decade", "none")]
    [InlineData("/sources?year=99", "year", "99")]
    [InlineData("/sources?read=aloud", "read", "aloud")]
    [InlineData("/sources?sort=kind", "sort", "kind")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Publisher_with_one_document_can_be_asked_for()
    {
        var rare = RawRecords.Sources.GroupBy(s => s.Text("publisher")).First(g => g.Count() == 1).Single();
        var rows = await site.AllRowsAsync("/sources?publisher=" + Uri.EscapeDataString(rare.Text("publisher")!));
        Assert.Equal(["/sources/" + rare.Id()], rows);
    }

    [Fact]
    public async Task Page_lists_the_records_that_cite_the_document_by_kind()
    {
        var id = "github-gcat-launch-log-payload-stored";
        var page = await site.PageAsync("/sources/" + id);
        var citing = RawRecords.Satellites.Count(s => s.Cites(id));
        var section = page.QuerySelector("#customer-satellite")!;
        Assert.Contains($"{citing} records", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(50, section.QuerySelectorAll("li a").Length);
        var all = section.QuerySelector($"a[href='/sources/{id}/customer-satellite']")!;
        Assert.Equal(citing, ListWalk.Number(all.TextContent));
        Assert.Contains("count as one voice", page.Fact("Same origin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Original_address_is_a_link_and_a_name_without_one_is_text()
    {
        var document = RawRecords.Sources[0];
        var page = await site.PageAsync("/sources/" + document.Id());
        Assert.Equal(document.Text("url"), page.QuerySelector("#facts a.address")!.GetAttribute("href"));
        var article = await site.PageAsync("/sources/yildirim-2025");
        Assert.Null(article.QuerySelector("#facts a.address"));
        Assert.StartsWith("urn:article:", article.Fact("Address"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_says_where_it_was_read_and_what_is_not_known()
    {
        foreach (var copy in RawRecords.Sources.Where(s => s.GetProperty("copy").GetBoolean()).Where((_, i) => i % 5 == 0))
        {
            var page = await site.PageAsync("/sources/" + copy.Id());
            var places = page.QuerySelectorAll("#facts a.address").Select(a => a.GetAttribute("href"));
            Assert.Equal(new[] { copy.Text("url"), copy.Text("readAt") }.OfType<string>(), places);
            Assert.Equal(copy.Text("readAt") is null, page.Fact("Address")!.Contains("the address of the original is not known", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Article_tells_every_statement_it_makes()
    {
        var page = await site.PageAsync("/sources/yildirim-2025");
        Assert.Contains("Statements it makes", page.QuerySelector("#statements h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(50, page.QuerySelectorAll("#statements li").Length);
        var all = await PagesAsync("/sources/yildirim-2025/statements");
        Assert.Equal(RawRecords.Article.Select(a => Urls.InArticle(a.Id())).Order(StringComparer.Ordinal), all.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("github-gcat-launch-log-payload-stored", "customer-satellite")]
    [InlineData("newindianexpress-isro-s-world-record-104", "customer-satellite")]
    public async Task Whole_list_holds_every_record_that_cites_the_document(string id, string list) => Assert.Equal(
        RawRecords.Satellites.Where(s => s.Cites(id)).Select(s => Urls.Satellite(s.Id())).Order(StringComparer.Ordinal),
        (await PagesAsync($"/sources/{id}/{list}")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Value_that_a_document_gives_tells_its_place_and_leads_to_its_claim()
    {
        foreach (var claim in RawRecords.Claims.Where(c => c.Text("locator") is not null))
        {
            var page = await site.PageAsync("/sources/" + claim.Text("source"));
            var row = page.QuerySelector($"#claims tr:has(a[href$='#{claim.Id()}'])")!;
            Assert.Contains("at " + claim.Text("locator"), row.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Short_lists_have_a_page_too()
    {
        var claim = RawRecords.Claims.First(c => c.Text("source") is not null);
        var page = await site.PageAsync($"/sources/{claim.Text("source")}/claims");
        Assert.Contains(page.QuerySelectorAll("table.ties a"), a => a.GetAttribute("href")!.EndsWith($"#{claim.Id()}", StringComparison.Ordinal));
        var twin = RawRecords.Sources.First(s => s.Text("origin") is not null && RawRecords.Sources.Count(o => o.Text("origin") == s.Text("origin")) > 1);
        Assert.Equal(
            RawRecords.Sources.Count(s => s.Text("origin") == twin.Text("origin")) - 1,
            (await site.PageAsync($"/sources/{twin.Id()}/same-text")).QuerySelectorAll("main ul li a[href^='/sources/']").Length);
        Assert.NotEmpty((await site.PageAsync($"/sources/{RawRecords.ReportedTotals[0].Text("source")}/totals")).QuerySelectorAll("table.ties tbody tr"));
    }

    [Theory]
    [InlineData("/sources/yildirim-2025/rumours", HttpStatusCode.NotFound, "/sources/yildirim-2025")]
    [InlineData("/sources/yildirim-2025/totals", HttpStatusCode.NotFound, "/sources/yildirim-2025")]
    [InlineData("/sources/none-such/claims", HttpStatusCode.NotFound, "/sources")]
    [InlineData("/sources/yildirim-2025/statements?page=0", HttpStatusCode.BadRequest, "/sources/yildirim-2025/statements")]
    [InlineData("/sources/yildirim-2025/statements?page=99", HttpStatusCode.OK, "/sources/yildirim-2025/statements?page=2")]
    public async Task List_that_is_not_there_leads_to_what_is(string path, HttpStatusCode status, string near) =>
        Assert.Contains((await site.PageAsync(path, status)).QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);

    [Fact]
    public async Task Document_that_no_record_cites_says_what_it_is_kept_for()
    {
        var page = await site.PageAsync("/sources/" + RawRecords.ReportedTotals[0].Text("source"));
        Assert.Contains("No record cites this document", page.MainText(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#totals tbody tr"));
    }

    [Theory]
    [InlineData("/sources/github-gcat-launch-log-payload-storedd", "/sources/github-gcat-launch-log-payload-stored")]
    [InlineData("/sources/no%01such", null)]
    [InlineData("/sources/%3Cscript%3E", null)]
    public async Task Unknown_source_is_not_found_and_its_like_are_offered(string path, string? near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        if (near is not null) Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    private async Task<IReadOnlyList<string>> PagesAsync(string path)
    {
        var links = new List<string>();
        for (var next = path; next is not null;)
        {
            var page = await site.PageAsync(next);
            links.AddRange(page.QuerySelectorAll("ul.cited-by li a").Select(a => a.GetAttribute("href")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return links;
    }
}
