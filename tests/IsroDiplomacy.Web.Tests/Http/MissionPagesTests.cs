using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class MissionPagesTests(Site site)
{
    [Theory]
    [InlineData("/missions/saral", "SARAL")]
    [InlineData("/missions/nisar", "NISAR")]
    [InlineData("/missions/megha-tropiques", "Megha-Tropiques")]
    [InlineData("/missions/gsat-9", "GSAT-9")]
    [InlineData("/missions/gaganyaan", "Gaganyaan")]
    [InlineData("/missions/aryabhata", "Aryabhata")]
    public async Task Page_of_a_mission_bears_its_name(string path, string name)
    {
        var page = await site.PageAsync(path);
        Assert.Contains(name, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("#sources .sources li"));
    }

    [Fact]
    public async Task Oceanography_with_France_shows_SARAL_among_others()
    {
        var page = await site.PageAsync("/missions?purpose=oceanography&partner=fr");
        var names = page.QuerySelectorAll("table.index a.name").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/missions/saral", names);
        Assert.True(names.Count > 1);
    }

    [Fact]
    public async Task Every_value_of_every_facet_leads_to_as_many_missions_as_it_promises()
    {
        var list = await site.PageAsync("/missions");
        var choices = list.QuerySelectorAll("nav.facets li > a")
            .Select(a => (Href: a.GetAttribute("href")!, Count: a.QuerySelector(".n")!.TextContent)).ToList();
        Assert.True(choices.Count > 60);
        foreach (var (href, count) in choices)
        {
            var page = await site.PageAsync(href);
            Assert.StartsWith($"{count} of 100 missions", page.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/missions?purpose=astrology", "purpose", "astrology")]
    [InlineData("/missions?kind=x&status=y", "kind", "x")]
    [InlineData("/missions?partner=xx", "partner", "xx")]
    [InlineData("/missions?agency=no-such-agency", "agency", "no-such-agency")]
    [InlineData("/missions?decade=1975", "decade", "1975")]
    [InlineData("/missions?decade=0000s", "decade", "0000s")]
    [InlineData("/missions?page=0", "page", "0")]
    [InlineData("/missions?page=-1", "page", "-1")]
    [InlineData("/missions?page=1000000000", "page", "1000000000")]
    [InlineData("/missions?sort=colour", "sort", "colour")]
    [InlineData("/missions?sort=name&sort=launch", "sort", "name")]
    [InlineData("/missions?partner=%00%22%3Cscript%3E", "partner", "script")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        var faults = page.QuerySelector("ul.faults")!.TextContent;
        Assert.Contains(field, faults, StringComparison.Ordinal);
        Assert.Contains(value, faults, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table.index"));
    }

    [Fact]
    public async Task Unknown_parameter_is_named_on_the_page()
    {
        var page = await site.PageAsync("/missions?purpos=climate&utm_source=mail");
        var notice = page.QuerySelector("p.notice")!.TextContent;
        Assert.Contains("purpos", notice, StringComparison.Ordinal);
        Assert.DoesNotContain("utm_source", notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_beyond_the_last_says_so_and_leads_back()
    {
        var page = await site.PageAsync("/missions?page=999");
        Assert.Equal("/missions?page=2", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Filters_that_leave_nothing_name_a_way_out_with_its_count()
    {
        var page = await site.PageAsync("/missions?purpose=navigation&partner=mu");
        var ways = page.QuerySelectorAll(".empty li").Select(li => li.TextContent).ToList();
        Assert.Equal(2, ways.Count);
        Assert.All(ways, way => Assert.Matches(@": \d+$", way.Trim()));
    }

    [Theory]
    [InlineData("/missions/nisr", "/missions/nisar")]
    [InlineData("/missions/arybhata", "/missions/aryabhata")]
    [InlineData("/missions/saral-1", "/missions/saral")]
    public async Task Unknown_mission_is_not_found_and_its_like_are_offered(string path, string near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
    }

    [Fact]
    public async Task Capital_letters_lead_to_the_lower_case_address()
    {
        using var response = await site.Client.GetAsync(new Uri("/Missions/NISAR?Sort=Name", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal("/missions/nisar?Sort=Name", response.Headers.Location!.OriginalString);
    }
}
