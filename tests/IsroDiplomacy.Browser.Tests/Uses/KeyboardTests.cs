using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed partial class KeyboardTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/missions?purpose=climate")]
    [InlineData("/no-such-page")]
    public async Task First_Tab_offers_to_skip_to_the_content(string path)
    {
        var page = await OpenAsync(path);
        var skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" });
        await page.TabToAsync(skip, most: 1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "#main$"));
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Keys_alone_lead_from_home_over_France_to_a_joint_mission()
    {
        var page = await OpenAsync("/");
        await GoAsync(page, page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Partners" }), "Partners");
        await GoAsync(page, page.LinkTo("/partners/fr").First, "France");
        await GoAsync(page, page.Locator("#missions").GetByRole(AriaRole.Link, new() { Name = "SARAL", Exact = true }).First, "SARAL");
    }

    [Fact]
    public async Task Keys_alone_unfold_the_filters_of_a_phone_and_set_one()
    {
        var page = await OpenAsync("/missions", new(Width: 360));
        await page.TabToAsync(page.Locator(".facet-box > summary"));
        await Expect(page.FacetLink("Purpose", "Oceanography")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.TabToAsync(page.FacetLink("Purpose", "Oceanography"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Oceanography());
        await Expect(page.Locator("a.filter-on")).ToContainTextAsync("Oceanography");
    }

    [Fact]
    public async Task Keys_alone_unfold_the_prelude_of_the_timeline()
    {
        var page = await OpenAsync("/timeline");
        await page.TabToAsync(page.Locator(".axis a").Filter(new() { HasText = "1980" }));
        await page.TabToAsync(page.Locator("#prelude summary").First);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#y1963")).ToBeVisibleAsync();
        await page.TabToAsync(page.Locator("#prelude .entry a").First);
    }

    private static async Task GoAsync(IPage page, ILocator link, string heading)
    {
        await page.TabToAsync(link);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToContainTextAsync(heading);
    }

    [GeneratedRegex(@"/missions\?purpose=oceanography$")]
    private static partial Regex Oceanography();
}
