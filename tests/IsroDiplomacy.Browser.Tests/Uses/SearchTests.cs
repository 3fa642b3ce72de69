using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed class SearchTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/missions")]
    [InlineData("/search?q=france")]
    public async Task Keys_choose_among_the_names_that_are_offered(string path)
    {
        var page = await OpenAsync(path);
        var box = await TypeAsync(page, "mangal");
        var options = page.GetByRole(AriaRole.Option);
        await Expect(options.First).ToContainTextAsync("Mars Orbiter Mission");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(page.Locator("search-box [role=status]").Filter(new() { HasText = "suggestions" })).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await options.First.GetAttributeAsync("id"))!);
        await Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Empty(await page.FaultsAsync());
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/missions/mars-orbiter-mission$"));
    }

    [Fact]
    public async Task Escape_puts_the_names_away_and_Enter_searches_for_what_was_typed()
    {
        var page = await OpenAsync("/missions");
        var box = await TypeAsync(page, "mangal");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(box).ToHaveValueAsync("mangal");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToContainTextAsync("Search: mangal");
    }

    [Fact]
    public async Task Names_are_offered_after_a_step_inside_the_site_too()
    {
        var page = await OpenAsync("/missions");
        await TypeAsync(page, "meg");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Agreements" }).ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("Agreements");
        var box = await TypeAsync(page, "megha");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Megha-Tropiques");
        await Expect(box).ToHaveAttributeAsync("role", "combobox");
    }

    [Fact]
    public async Task Names_on_a_phone_fit_the_screen()
    {
        var page = await OpenAsync("/partners", new(Width: 360));
        await TypeAsync(page, "isro");
        await Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        var box = (await page.Locator(".suggestions:visible").BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= 360, $"The list spans {box.X} to {box.X + box.Width}.");
    }

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Misspelt_name_leads_to_the_mission_whatever_one_reads_with(string reader)
    {
        var page = await OpenAsync("/", Reader.Called(reader));
        await page.Locator("main #find").FillAsync("Chandrayan");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("main .notice")).ToContainTextAsync("No record holds");
        await page.Locator(".hits h3 a").First.ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("Chandrayaan-1");
    }

    private static async Task<ILocator> TypeAsync(IPage page, string text)
    {
        var box = page.Locator("input[name=q]").First;
        await box.FocusAsync();
        await box.FillAsync("");
        await box.PressSequentiallyAsync(text);
        return box;
    }
}
