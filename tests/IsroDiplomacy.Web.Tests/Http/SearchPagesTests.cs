using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SearchPagesTests(Site site)
{
    [Theory]
    [InlineData("CNES", "/agencies/cnes")]
    [InlineData("nisar", "/missions/nisar")]
    [InlineData("megha tropiques", "/missions/megha-tropiques")]
    [InlineData("39086", "/missions/saral")]
    [InlineData("2013-009A", "/missions/saral")]
    [InlineData("Türkiye", "/partners/tr")]
    [InlineData("turkiye", "/partners/tr")]
    [InlineData("France", "/partners/fr")]
    public async Task First_hit_is_what_bears_the_name(string text, string href)
    {
        var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString(text));
        Assert.Equal(href, page.QuerySelector(".hits a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Counts_of_the_kinds_lead_to_as_many_hits()
    {
        var page = await site.PageAsync("/search?q=isro");
        var kinds = page.QuerySelectorAll("nav.applied a").ToList();
        Assert.NotEmpty(kinds);
        foreach (var kind in kinds)
        {
            var promised = kind.TextContent.Split(' ')[^1];
            var count = 0;
            var next = kind.GetAttribute("href");
            while (next is not null)
            {
                var list = await site.PageAsync(next);
                count += list.QuerySelectorAll(".hits li").Length;
                next = list.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }

            Assert.Equal(promised, $"{count:N0}");
        }
    }

    [Fact]
    public async Task Nothing_found_offers_near_names_and_the_lists()
    {
        var page = await site.PageAsync("/search?q=nisra");
        Assert.Contains(page.QuerySelectorAll(".empty a"), a => a.GetAttribute("href") == "/missions/nisar");
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
    [InlineData("%F0%9F%9A%80")]
    [InlineData("%D8%A5%D8%B3%D8%B1%D9%88")]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("a")]
    [InlineData("NEAR(a b)")]
    public async Task Any_text_is_answered(string text)
    {
        var page = await site.PageAsync("/search?q=" + text);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Fact]
    public async Task Text_of_the_greatest_length_is_answered_and_a_longer_one_refused()
    {
        await site.PageAsync("/search?q=" + new string('a', 200));
        await site.PageAsync("/search?q=" + new string('a', 201), HttpStatusCode.BadRequest);
        await site.PageAsync("/search?q=a&kind=planet", HttpStatusCode.BadRequest);
        await site.PageAsync("/search?q=a&page=none", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Results_are_kept_out_of_search_engines() =>
        Assert.Equal("noindex", (await site.PageAsync("/search?q=nisar")).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
}
