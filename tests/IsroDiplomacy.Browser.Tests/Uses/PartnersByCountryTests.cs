using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed class PartnersByCountryTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Way_leads_from_home_over_Europe_and_France_to_a_joint_mission_and_its_sources(string reading)
    {
        var page = await OpenAsync("/", Reader.Called(reading));
        await page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Partners" }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Partners");

        await page.ChooseAsync("Region", "Europe");
        await Expect(page.LinkTo("/partners/jp")).ToHaveCountAsync(0);
        await page.LinkTo("/partners/fr").First.ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("France");
        await Expect(page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Partners" })).ToHaveAttributeAsync("aria-current", "true");

        await page.Locator("#missions").GetByRole(AriaRole.Link, new() { Name = "SARAL", Exact = true }).First.ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("SARAL");
        await Expect(page.Locator(".ev").First).ToHaveAccessibleNameAsync(new Regex(@"^source \d+(–\d+)?$"));
        await page.Locator(".ev").First.ClickAsync();
        await Expect(page.Locator(".sources li").First).ToBeInViewportAsync();
    }

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Partner_is_found_by_its_name_from_home(string reading)
    {
        var page = await OpenAsync("/", Reader.Called(reading));
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Searchbox).FillAsync("france");
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
        await page.LinkTo("/partners/fr").First.ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("France");
    }
}
