using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed class ThemeTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private const string Ground = "() => getComputedStyle(document.body).backgroundColor";

    [Fact]
    public async Task Theme_chosen_by_the_reader_holds_over_steps_and_reloads_until_given_back_to_the_system()
    {
        var page = await OpenAsync("/missions?decade=2020s&kind=joint-satellite");
        var light = await page.EvaluateAsync<string>(Ground);
        await Theme(page, "Dark").ClickAsync();
        var dark = await page.EvaluateAsync<string>(Ground);
        Assert.NotEqual(light, dark);

        await page.GetByRole(AriaRole.Link, new() { Name = "NISAR", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("NISAR");
        Assert.Equal(dark, await page.EvaluateAsync<string>(Ground));

        await page.ReloadAsync();
        Assert.Equal(dark, await page.EvaluateAsync<string>(Ground));
        await Expect(Theme(page, "Dark")).ToHaveAttributeAsync("aria-pressed", "true");

        await Theme(page, "As system").ClickAsync();
        await page.ReloadAsync();
        Assert.Equal(light, await page.EvaluateAsync<string>(Ground));
    }

    [Fact]
    public async Task Theme_follows_the_system_with_scripts_off()
    {
        var light = await OpenAsync("/missions", new(Script: false));
        var dark = await OpenAsync("/missions", new(Script: false, Theme: ColorScheme.Dark));
        Assert.NotEqual(await light.EvaluateAsync<string>(Ground), await dark.EvaluateAsync<string>(Ground));
        await Expect(light.Locator("theme-switch")).ToBeHiddenAsync();
    }

    private static ILocator Theme(IPage page, string name) =>
        page.GetByRole(AriaRole.Group, new() { Name = "Theme" }).GetByRole(AriaRole.Button, new() { Name = name });
}
