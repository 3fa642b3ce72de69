using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed class MissionsByPurposeTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Filters_add_up_survive_Back_and_can_be_passed_on(string reading)
    {
        var reader = Reader.Called(reading);
        var page = await OpenAsync("/", reader);
        await page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Missions" }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Missions");

        await page.ChooseAsync("Purpose", "Oceanography");
        await ShowsAsync(page, Recorded.Missions(["oceanography"]));
        await page.ChooseAsync("Purpose", "Climate");
        await ShowsAsync(page, Recorded.Missions(["oceanography", "climate"]));
        await page.ChooseAsync("Partner", "France");
        var found = Recorded.Missions(["oceanography", "climate"], "fr");
        await ShowsAsync(page, found);
        var address = page.Url;

        await page.LinkTo("/missions/saral").First.ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("SARAL");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(address);
        await ShowsAsync(page, found);

        var other = await OpenAsync(address, reader);
        await ShowsAsync(other, found);
        await other.Locator("a.filter-on").Filter(new() { HasText = "France" }).ClickAsync();
        await ShowsAsync(other, Recorded.Missions(["oceanography", "climate"]));
    }

    private static async Task ShowsAsync(IPage page, IReadOnlyList<string> missions)
    {
        await Expect(page.Locator(".applied strong").First).ToContainTextAsync($"{missions.Count} of ");
        var shown = await page.Locator("table.mis a.name").AllInnerTextsAsync();
        Assert.Equal(missions.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }
}
