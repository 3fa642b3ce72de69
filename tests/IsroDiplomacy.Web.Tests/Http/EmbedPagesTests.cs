using System.Net;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class EmbedPagesTests(Site site)
{
    [Theory]
    [InlineData("/embed/timeline", "/timeline")]
    [InlineData("/embed/timeline?partner=fr", "/timeline?partner=fr")]
    [InlineData("/embed/map?measure=satellites", "/map?measure=satellites")]
    [InlineData("/embed/record/mission/nisar", "/missions/nisar")]
    [InlineData("/embed/record/partner/fr", "/partners/fr")]
    [InlineData("/embed/record/customer-satellite/cs-25756", "/satellites/cs-25756")]
    public async Task Frame_leads_to_the_whole_says_whose_it_is_and_runs_no_script_of_ours(string path, string whole)
    {
        var page = await site.PageAsync(path);
        Assert.Equal(whole, page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Contains("ISRO Diplomacy, data 2026", page.QuerySelector("footer")!.TextContent);
        Assert.NotNull(page.QuerySelector("footer a[rel=license]"));
        Assert.Equal("_blank", page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Contains("theme", script.GetAttribute("src")!));
        Assert.Empty(page.QuerySelectorAll("form"));
    }

    [Fact]
    public async Task Timeline_in_a_frame_counts_what_the_timeline_of_the_same_filter_counts()
    {
        var (frame, whole) = (await site.PageAsync("/embed/timeline?partner=fr"), await site.PageAsync("/timeline?partner=fr"));
        Assert.Equal(Says(whole), Says(frame));
        Assert.Contains("France", frame.QuerySelector("h1")!.TextContent);

        static string Says(IDocument page) => page.QuerySelector(".says")!.TextContent.Trim();
    }

    [Theory]
    [InlineData("/embed/map", true)]
    [InlineData("/embed/record/mission/nisar", true)]
    [InlineData("/embed/map?measure=nonsense", true)]
    [InlineData("/map", false)]
    [InlineData("/missions/nisar", false)]
    [InlineData("/api", false)]
    public async Task Only_frames_may_be_framed(string path, bool framed)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains(framed ? "frame-ancestors *" : "frame-ancestors 'none'", string.Join(';', response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(!framed, response.Headers.Contains("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/embed/timeline?partner=atlantis", HttpStatusCode.BadRequest)]
    [InlineData("/embed/map?from=2000&to=1990", HttpStatusCode.BadRequest)]
    [InlineData("/embed/record/mission/nisarr", HttpStatusCode.NotFound)]
    [InlineData("/embed/record/poem/nisar", HttpStatusCode.NotFound)]
    [InlineData("/embed/timeline?from=1950&to=1951", HttpStatusCode.OK)]
    public async Task What_there_is_not_is_said(string path, HttpStatusCode status) => await site.PageAsync(path, status);
}
