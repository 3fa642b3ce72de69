using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed partial class ExplorerTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Fact]
    public async Task Explorer_without_scripts_holds_the_rows_of_its_address()
    {
        var page = await OpenAsync(PageKinds.Explorer + "?purpose=oceanography&sort=name", new(Script: false));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("8 missions");
        await Expect(Rows(page)).ToHaveCountAsync(8);
        await Rows(page).Filter(new() { HasText = "SARAL" }).GetByRole(AriaRole.Link, new() { Name = "SARAL" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("SARAL");
    }

    [Fact]
    public async Task Sorting_changes_the_address_without_a_load_and_the_address_brings_the_view_back()
    {
        var page = await LiveAsync(PageKinds.Explorer + "?purpose=oceanography");
        await page.EvaluateAsync("() => { globalThis.sameDocument = true; }");

        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Name" }).Locator(".sortable-column-header").ClickAsync();
        await Expect(page).ToHaveURLAsync(Sorted());
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("sorted by name");
        Assert.True(await page.EvaluateAsync<bool>("() => globalThis.sameDocument === true"));
        var names = await NamesAsync(page);
        Assert.Equal(names.Order(StringComparer.OrdinalIgnoreCase), names);

        await page.ReloadAsync();
        await LiveAsync(page);
        Assert.Equal(names, await NamesAsync(page));

        var other = await LiveAsync(new Uri(page.Url).PathAndQuery);
        Assert.Equal(names, await NamesAsync(other));
    }

    [Fact]
    public async Task Choosing_a_filter_changes_the_address_without_a_load_and_the_address_brings_the_view_back()
    {
        var page = await LiveAsync(PageKinds.Explorer);
        await page.EvaluateAsync("() => { globalThis.sameDocument = true; }");

        await page.Locator(".explorer-tools .mud-select").First.ClickAsync();
        await page.Locator(".mud-popover-open .mud-list-item").Filter(new() { HasText = "Oceanography" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(Filtered());
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("8 missions");
        Assert.True(await page.EvaluateAsync<bool>("() => globalThis.sameDocument === true"));
        await Expect(Rows(page)).ToHaveCountAsync(8);

        var other = await LiveAsync(new Uri(page.Url).PathAndQuery);
        await Expect(other.GetByRole(AriaRole.Status)).ToContainTextAsync("8 missions");
        await Expect(Rows(other)).ToHaveCountAsync(8);
    }

    [Fact]
    public async Task Lost_connection_leaves_the_rows_in_place_and_says_so()
    {
        var page = await BlankAsync();
        var connection = await Connection.OfAsync(page);
        await page.GotoAsync(PageKinds.Explorer + "?purpose=oceanography");
        await LiveAsync(page);
        var names = await NamesAsync(page);

        await connection.LoseAsync();

        var notice = page.Locator("#components-reconnect-modal");
        await Expect(notice).ToBeVisibleAsync();
        await Expect(notice).Not.ToBeEmptyAsync();
        Assert.Equal(names, await NamesAsync(page));
    }

    [Fact]
    public async Task Groups_fold_and_the_address_keeps_what_is_folded()
    {
        var page = await LiveAsync(PageKinds.Explorer + "?purpose=oceanography");
        await page.GetByLabel("Group by").SelectOptionAsync("status");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("grouped by status");
        var completed = page.GetByRole(AriaRole.Button, new() { Name = "Completed" });
        await completed.ClickAsync();
        await Expect(completed).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(page).ToHaveURLAsync(Folded());

        var other = await LiveAsync(new Uri(page.Url).PathAndQuery);
        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Completed" })).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal(await NamesAsync(page), await NamesAsync(other));
    }

    [Fact]
    public async Task Scrolling_brings_the_last_of_many_rows_without_holding_all()
    {
        var page = await LiveAsync("/explore/satellites?sort=name");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("442 customer satellites");
        var before = await Rows(page).Last.InnerTextAsync();
        await page.Locator(".explorer .mud-table-container").EvaluateAsync("e => e.scrollTo(0, e.scrollHeight)");
        await Expect(Rows(page).Last).Not.ToHaveTextAsync(before);
        Assert.InRange(await Rows(page).CountAsync(), 10, 100);
    }

    private async Task<IPage> LiveAsync(string path) => await LiveAsync(await OpenAsync(path));

    private static async Task<IPage> LiveAsync(IPage page)
    {
        await Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        await Expect(Rows(page).GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        return page;
    }

    private static ILocator Rows(IPage page) => page.Locator(".explorer tbody tr.mud-table-row");

    private static async Task<IReadOnlyList<string>> NamesAsync(IPage page) => await Rows(page).Locator("td:first-child").AllInnerTextsAsync();

    [GeneratedRegex(@"by=status&closed=completed&purpose=oceanography$")]
    private static partial Regex Folded();

    [GeneratedRegex(@"purpose=oceanography.*sort=name")]
    private static partial Regex Sorted();

    [GeneratedRegex(@"\?purpose=oceanography$")]
    private static partial Regex Filtered();
}
