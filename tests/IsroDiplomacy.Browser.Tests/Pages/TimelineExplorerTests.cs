using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed partial class TimelineExplorerTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Fact]
    public async Task Without_scripts_the_address_is_drawn_and_its_tools_are_links()
    {
        var page = await OpenAsync(PageKinds.TimelineExplorer + "?from=1990&to=1999", new(Script: false));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("1990 to 1999: 36 dated records");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lanes by partner" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Partners());
        await Expect(page.Locator(".lane").Filter(new() { HasText = "United States" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Zoom_and_lanes_change_the_address_without_a_load_and_a_reload_brings_the_view_back()
    {
        var page = await LiveAsync(PageKinds.TimelineExplorer);
        await page.EvaluateAsync("() => { globalThis.sameDocument = true; }");
        await page.Locator(".axis").GetByRole(AriaRole.Link, new() { Name = "1990" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Nineties());
        await page.GetByRole(AriaRole.Link, new() { Name = "Lanes by partner" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Partners());
        Assert.True(await page.EvaluateAsync<bool>("() => globalThis.sameDocument === true"));
        var lanes = await page.Locator(".lane").AllInnerTextsAsync();

        await page.ReloadAsync();
        await Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("1990 to 1999: 36 dated records, by partner");
        Assert.Equal(lanes, await page.Locator(".lane").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Keys_zoom_and_move()
    {
        var page = await LiveAsync(PageKinds.TimelineExplorer + "?from=1980&to=1989");
        var status = page.GetByRole(AriaRole.Status);
        await page.Locator(".zoom-plot").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(status).ToContainTextAsync("1985 to 1994:");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(status).ToContainTextAsync("1980 to 1989:");
        await page.Keyboard.PressAsync("+");
        await Expect(status).ToContainTextAsync("1982 to 1986:");
        await page.Keyboard.PressAsync("-");
        await Expect(status).ToContainTextAsync("1980 to 1989:");
        await page.Keyboard.PressAsync("0");
        await Expect(page).ToHaveURLAsync(Whole());
    }

    [Fact]
    public async Task Filter_is_kept_by_the_address()
    {
        var page = await LiveAsync(PageKinds.TimelineExplorer + "?from=1990&to=1999");
        await page.Locator(".explorer-tools .mud-select").First.ClickAsync();
        await page.Locator(".mud-popover-open .mud-list-item").Filter(new() { HasText = "Launch of a mission" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Launches());
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("11 dated records");
    }

    [Fact]
    public async Task Lost_connection_leaves_the_drawing_in_place_and_says_so()
    {
        var page = await BlankAsync();
        var connection = await Connection.OfAsync(page);
        await page.GotoAsync(PageKinds.TimelineExplorer + "?from=1990&to=1999");
        await Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        var lanes = await page.Locator(".lane").AllInnerTextsAsync();

        await connection.LoseAsync();

        await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        Assert.Equal(lanes, await page.Locator(".lane").AllInnerTextsAsync());
    }

    private async Task<IPage> LiveAsync(string path)
    {
        var page = await OpenAsync(path);
        await Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        return page;
    }

    [GeneratedRegex(@"\?from=1990&lanes=partner&to=1999$")]
    private static partial Regex Partners();

    [GeneratedRegex(@"\?from=1990&to=1999$")]
    private static partial Regex Nineties();

    [GeneratedRegex(@"\?from=1990&kind=mission&to=1999$")]
    private static partial Regex Launches();

    [GeneratedRegex(@"/explore/timeline$")]
    private static partial Regex Whole();
}
