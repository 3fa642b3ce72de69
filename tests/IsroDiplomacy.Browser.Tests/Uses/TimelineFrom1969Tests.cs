using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed partial class TimelineFrom1969Tests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Timeline_begins_in_1969_after_a_folded_prelude(string reading)
    {
        var page = await OpenAsync("/", Reader.Called(reading));
        await page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page.Heading()).ToContainTextAsync("Timeline");

        await Expect(page.Locator("section.year:visible h3").First).ToHaveTextAsync("1969");
        await Expect(page.Locator("#y1963")).ToBeHiddenAsync();
        await page.Locator("#prelude summary").First.ClickAsync();
        await Expect(page.Locator("#y1963")).ToBeVisibleAsync();
        await Expect(page.Locator("#y1963 .entry").First).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Reader_enters_at_a_decade_and_goes_on_to_a_year(string reading)
    {
        var page = await OpenAsync("/timeline", Reader.Called(reading));
        await page.Locator(".axis").GetByRole(AriaRole.Link, new() { Name = "1980" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Eighties());
        await Expect(page.Locator("#y1980")).ToBeInViewportAsync();

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Years, The 1980s" }).GetByRole(AriaRole.Link, new() { Name = "1984" }).ClickAsync();
        await Expect(page.Locator("#y1984")).ToBeInViewportAsync();
        await Expect(page.Locator("#y1984 .entry").First).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Category_filters_the_stream_and_survives_Back(string reading)
    {
        var page = await OpenAsync("/timeline", Reader.Called(reading));
        await page.ChooseAsync("Category", "Launch");
        await Expect(page).ToHaveURLAsync(Launches());
        await Expect(page.Locator("section.year:visible .k.agreement")).ToHaveCountAsync(0);

        var first = page.Locator("section.year:visible .entry h4 a").First;
        var title = await first.InnerTextAsync();
        await first.ClickAsync();
        await Expect(page.Heading()).Not.ToContainTextAsync("Timeline");
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(Launches());
        await Expect(page.Locator("section.year:visible .entry h4 a").First).ToHaveTextAsync(title);
    }

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Lanes_of_partners_are_a_key_away_and_a_lane_narrows_the_stream(string reading)
    {
        var page = await OpenAsync("/timeline", Reader.Called(reading));
        await page.GetByRole(AriaRole.Link, new() { Name = "by partner", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Figure, new() { Name = "Partner by partner" })).ToBeVisibleAsync();
        await page.Locator(".strip > .lanes .lane").GetByRole(AriaRole.Link, new() { Name = "Japan" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("a.filter-on").Filter(new() { HasText = "Partner: Japan" })).ToBeVisibleAsync();
        await Expect(page.Locator(".strip > .lanes > .lane")).ToHaveCountAsync(1);
    }

    [GeneratedRegex(@"/timeline\?from=1980&to=1989#stream$")]
    private static partial Regex Eighties();

    [GeneratedRegex(@"/timeline\?category=launch$")]
    private static partial Regex Launches();
}
