using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed class PrintTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private const string AfterSources = """
        () => [...document.querySelectorAll('.sources li > span > a')].map(a => [a.getAttribute('href'), getComputedStyle(a, '::after').content])
        """;

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
