using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed class PrintTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private const string AfterSources = """
        () => [...document.querySelectorAll('.sources li > span > a')].map(a => [a.getAttribute('href'), getComputedStyle(a, '::after').content])
        """;

    // What is to be seen of the frame of the site, of forms and of buttons; /charts is a list of charts, and its links are what it tells.
    private const string OnlyForScreens = """
        () => [...document.querySelectorAll('nav:not(.chart-list), form, button, input, select, .skip, .explorer-tools, .zoom-tools')]
          .filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.outerHTML.slice(0, 120))
        """;

    private const string Ground = "() => getComputedStyle(document.body).backgroundColor";

    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public async Task Paper_has_no_navigation_and_is_white_whatever_the_theme(string path)
    {
        var page = await OpenAsync(path, new(Theme: ColorScheme.Dark));
        await page.EvaluateAsync("() => document.documentElement.dataset.theme = 'dark'");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await page.EvaluateAsync<string[]>(OnlyForScreens));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>(Ground));
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sheets_of_a_page_are_numbered_and_tell_its_address_and_heads_of_tables_are_repeated()
    {
        var paper = await Paper.PrintAsync(await OpenAsync("/agreements?partner=fr"), "A4");
        Assert.True(paper.Sheets.Count > 1);
        Assert.Contains(new Uri(Address, "/agreements?partner=fr").ToString(), paper.Sheets[^1], StringComparison.Ordinal);
        for (var i = 0; i < paper.Sheets.Count; i++)
            Assert.Contains($"{i + 1}/{paper.Sheets.Count}", paper.Sheets[i], StringComparison.Ordinal);
        Assert.Contains("Agreement,itstypeandsubjectsWith", paper.Sheets[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/missions/nisar")]
    [InlineData("/partners/fr")]
    public async Task Paper_shows_the_address_of_each_source_and_leaves_out_what_only_a_screen_can_use(string path)
    {
        var page = await OpenAsync(path);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var sources = await page.EvaluateAsync<string[][]>(AfterSources);
        Assert.NotEmpty(sources);
        Assert.All(sources, s => Assert.Contains(s[0], s[1], StringComparison.Ordinal));
        await Expect(page.Locator(".sources li").Last).ToBeVisibleAsync();
        await Expect(page.Locator(".site-nav")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Theme" })).ToBeHiddenAsync();
    }
}
