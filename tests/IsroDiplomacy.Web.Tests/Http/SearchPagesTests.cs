using System.Net;
using AngleSharp.Html.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SearchPagesTests(Site site)
{
    [Theory]
    [InlineData("CNES", "/agencies/cnes")]
    [InlineData("megha tropiques", "/missions/megha-tropiques")]
    [InlineData("39086", "/missions/saral")]
    [InlineData("2013-009A", "/missions/saral")]
    [InlineData("turkiye", "/partners/tr")]
    [InlineData("Роскосмос", "/agencies/roscosmos")]
    [InlineData("Chandrayan", "/missions/chandrayaan-1")]
    public async Task First_hit_is_what_bears_the_name(string text, string href) => Assert.Equal(href, FirstHit(await SearchAsync(text)));

    [Fact]
    public async Task Counts_of_the_kinds_lead_to_as_many_hits()
    {
        var page = await SearchAsync("isro");
        var kinds = page.QuerySelectorAll(".facets li a").ToList();
        Assert.NotEmpty(kinds);
        foreach (var kind in kinds)
        {
            var count = 0;
            var next = kind.GetAttribute("href");
            while (next is not null)
            {
                var list = await site.PageAsync(next);
                count += list.QuerySelectorAll(".hits li").Length;
                next = list.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }

            Assert.Equal(kind.QuerySelector(".n")!.TextContent, $"{count:N0}");
        }
    }

    [Fact]
    public async Task Several_kinds_are_shown_together_and_taken_away_one_by_one()
    {
        var page = await site.PageAsync("/search?kind=agency&kind=partner&q=france");
        Assert.Equal(2, page.QuerySelectorAll("a.filter-on").Length);
        Assert.All(page.QuerySelectorAll(".hits h3 a"), a => Assert.Matches("^/(partners|agencies)/", a.GetAttribute("href")!));
        Assert.Contains(page.QuerySelectorAll("a.filter-on"), a => a.GetAttribute("href") == "/search?kind=agency&q=france");
        Assert.Contains(page.QuerySelectorAll(".applied a"), a => a.GetAttribute("href") == "/search?q=france");
    }

    [Fact]
    public async Task Words_are_marked_in_names_and_text()
    {
        var page = await SearchAsync("cryogenic");
        Assert.All(page.QuerySelectorAll(".hits mark"), m => Assert.StartsWith("cryogenic", m.TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.NotEmpty(page.QuerySelectorAll(".hits h3 mark"));
        Assert.NotEmpty(page.QuerySelectorAll(".hits p mark"));
    }

    [Fact]
    public async Task Misspelt_word_is_told_and_can_be_kept()
    {
        var page = await SearchAsync("Arayabhata");
        Assert.Contains("No record holds “Arayabhata”", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var links = page.QuerySelectorAll(".notice a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal("/search?q=aryabhata", links[0]);
        var kept = await site.PageAsync(links[1]);
        Assert.Empty(kept.QuerySelectorAll(".hits li"));
        Assert.Contains(kept.QuerySelectorAll(".empty a"), a => a.GetAttribute("href") == "/search?q=Arayabhata");
    }

    [Fact]
    public async Task Nothing_found_tells_what_was_tried_and_offers_fewer_words_near_names_and_the_lists()
    {
        var page = await SearchAsync("japon tropiques");
        Assert.Contains("the nearest spelling, “japan tropiques”", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        var ways = page.QuerySelectorAll(".empty a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/search?q=tropiques", ways);
        Assert.Contains("/missions/megha-tropiques", ways);
        Assert.Contains(page.QuerySelectorAll(".browse a"), a => a.GetAttribute("href") == "/agreements");
    }

    [Fact]
    public async Task Kind_that_has_none_leads_back_to_the_others()
    {
        var page = await site.PageAsync("/search?kind=partner&q=39086");
        Assert.Equal("/search?q=39086", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%22")]
    [InlineData("%22+OR+name%3A")]
    [InlineData("%00")]
    [InlineData("nisar%00")]
    [InlineData("%F0%9F%9A%80")]
    [InlineData("%D8%A5%D8%B3%D8%B1%D9%88")]
    [InlineData("%E2%80%AEnisar")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("'; DROP TABLE record_search; --")]
    [InlineData("a")]
    [InlineData("NEAR(a b)")]
    [InlineData("%FF%FE")]
    public async Task Any_text_is_answered_and_shown_as_text(string text)
    {
        var page = await site.PageAsync("/search?q=" + text);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
        Assert.DoesNotContain(page.Body!.TextContent, c => c is '\0' or '\u202E');
    }

    [Fact]
    public async Task Text_of_the_greatest_length_is_answered_and_a_longer_one_refused_in_few_words()
    {
        await site.PageAsync("/search?q=" + new string('a', 200));
        await site.PageAsync("/search?q=" + new string('a', 201), HttpStatusCode.BadRequest);
        var refused = await site.PageAsync("/search?q=" + new string('a', 10_000), HttpStatusCode.BadRequest);
        Assert.Contains("longer than 200 characters", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('a', 100), refused.QuerySelector("main")!.OuterHtml, StringComparison.Ordinal);
        Assert.NotNull(refused.QuerySelector("main form[role=search]"));
        Assert.DoesNotContain(new string('a', 1000), refused.DocumentElement.OuterHtml, StringComparison.Ordinal);
        await site.PageAsync("/search?q=a&kind=planet", HttpStatusCode.BadRequest);
        await site.PageAsync("/search?q=a&page=none", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Results_are_kept_out_of_search_engines() =>
        Assert.Equal("noindex", (await SearchAsync("nisar")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));

    private Task<IHtmlDocument> SearchAsync(string text) => site.PageAsync("/search?q=" + Uri.EscapeDataString(text));

    private static string? FirstHit(IHtmlDocument page) => page.QuerySelector(".hits a")!.GetAttribute("href");
}
