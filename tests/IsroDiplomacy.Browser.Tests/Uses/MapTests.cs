using System.Text.RegularExpressions;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed class MapTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private const string Clipped = "inset(50%)";

    [Theory]
    [InlineData("at a desk")]
    [InlineData("without scripts")]
    public async Task Keys_reach_a_circle_its_numbers_are_shown_and_Enter_opens_the_partner(string reader)
    {
        var page = await OpenAsync("/map", Reader.Called(reader));
        var singapore = page.Locator("#map-south-eastern-asia a[href='/partners/sg']");
        var numbers = singapore.Locator("xpath=following-sibling::span");
        await Expect(numbers).ToHaveCSSAsync("clip-path", Clipped);
        await page.TabToAsync(singapore);
        await Expect(numbers).Not.ToHaveCSSAsync("clip-path", Clipped);
        await Expect(numbers).ToContainTextAsync("Singapore: ");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToContainTextAsync("Singapore");
    }

    [Fact]
    public async Task Keys_go_by_region_and_name_and_pass_each_partner_once()
    {
        var page = await OpenAsync("/map");
        var order = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.places a')].filter(a => a.tabIndex >= 0).map(a => a.getAttribute('href'))");
        Assert.Equal(order.Length, order.Distinct().Count());
        Assert.Contains("/partners/mv", order);
        Assert.True(Array.IndexOf(order, "/partners/jp") < Array.IndexOf(order, "/partners/ru"), "Japan stands before Russia: Asia is the first region");
        Assert.True(Array.IndexOf(order, "/partners/de") < Array.IndexOf(order, "/partners/it"), "Germany stands before Italy");
    }

    [Fact]
    public async Task Pointer_shows_the_numbers_of_a_circle_and_a_click_opens_the_partner()
    {
        var page = await OpenAsync("/map");
        var japan = page.Locator(".world a[href='/partners/jp']");
        await japan.HoverAsync();
        await Expect(japan.Locator("xpath=following-sibling::span")).Not.ToHaveCSSAsync("clip-path", Clipped);
        // The circle itself takes the click, not only the square around it.
        await japan.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/partners/jp$"));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(768)]
    [InlineData(641)]
    [InlineData(360)]
    [InlineData(320)]
    public async Task Every_link_that_has_a_turn_is_large_enough_to_touch_and_clear_of_the_others(int width)
    {
        var page = await OpenAsync("/map", new(Width: width));
        var faults = await page.EvaluateAsync<string[]>("""
            () => {
              const links = [...document.querySelectorAll('.places a')].filter(a => a.tabIndex >= 0)
                .map(a => ({ name: a.textContent, box: a.getBoundingClientRect(), over: getComputedStyle(a).position === 'absolute', frame: a.closest('section').id }));
              const small = links.filter(l => l.box.width < 24 || l.box.height < 23.9).map(l => `${l.name}: ${l.box.width} x ${l.box.height}`);
              const middle = l => [l.box.x + l.box.width / 2, l.box.y + l.box.height / 2];
              const near = links.flatMap((a, i) => links.slice(i + 1).filter(b => a.over && a.frame === b.frame
                && Math.max(Math.abs(middle(a)[0] - middle(b)[0]), Math.abs(middle(a)[1] - middle(b)[1])) < 24).map(b => `${a.name} is on ${b.name}`));
              return [...small, ...near];
            }
            """);
        Assert.True(faults.Length == 0, string.Join("; ", faults));
    }

    [Fact]
    public async Task Form_without_scripts_narrows_by_years_and_purpose()
    {
        var page = await OpenAsync("/map?measure=missions", new(Script: false));
        await page.GetByLabel("Years from").FillAsync("2000");
        await page.Locator(".map-form summary").ClickAsync();
        await page.GetByLabel("Oceanography").CheckAsync();
        await page.Locator(".map-form button").ClickAsync();
        await Expect(page.Locator(".map figcaption h2")).ToHaveTextAsync("Missions for oceanography, from 2000");
        await Expect(page.Locator(".filter-on")).ToHaveCountAsync(2);
        await page.Locator("#table summary").ClickAsync();
        await Expect(page.Locator("#table tbody tr").First.Locator("td").Last.Locator("a, :scope")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator("#table tbody tr").First).ToContainTextAsync("France");
    }

    [Fact]
    public async Task Paper_shows_the_picture_and_the_table_and_no_controls()
    {
        var page = await OpenAsync("/map");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".world svg")).ToBeVisibleAsync();
        await Expect(page.Locator("#table tbody tr").First).ToBeVisibleAsync();
        await Expect(page.Locator(".map-form")).ToBeHiddenAsync();
        await Expect(page.Locator(".places").First).ToBeHiddenAsync();
    }
}
