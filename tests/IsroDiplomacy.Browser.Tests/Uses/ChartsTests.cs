using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Uses;

public sealed class ChartsTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private const string GivenLaunches = "/charts/supplies/list?decade=2010s&direction=gave&role=launch";

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Menu_leads_to_the_charts_and_a_mark_to_the_records_it_counts(string reading)
    {
        var page = await OpenAsync("/", Reader.Called(reading));
        await page.MainNavigation().GetByText("Map & charts").ClickAsync();
        await page.MainNavigation().GetByRole(AriaRole.Link, new() { Name = "Charts", Exact = true }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Charts");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Charts", Exact = true }).GetByRole(AriaRole.Link, new() { Name = "Received, joint, gave" }).ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Received, joint, gave");

        var mark = page.Locator($".turn a[href='{GivenLaunches}']");
        var count = await mark.InnerTextAsync();
        await mark.ClickAsync();
        await Expect(page.Locator(".applied strong").First).ToContainTextAsync(count.Trim());
        await Expect(page.Locator("table.index tbody tr")).ToHaveCountAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Keys_alone_unfold_the_table_and_follow_a_number()
    {
        var page = await OpenAsync("/charts/supplies?role=launch");
        await page.TabToAsync(page.Locator("#turn .twin > summary"));
        await page.Keyboard.PressAsync("Enter");
        var number = page.Locator($"#turn .twin a[href='{GivenLaunches}']");
        await page.TabToAsync(number);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Heading()).ToHaveTextAsync("What was supplied");
    }

    [Theory]
    [MemberData(nameof(Reader.All), MemberType = typeof(Reader))]
    public async Task Network_is_a_ring_with_a_list_at_a_desk_and_the_list_alone_on_a_phone(string reading)
    {
        var reader = Reader.Called(reading);
        var page = await OpenAsync("/network", reader);
        if (reader.IsNarrow) await Expect(page.Locator("svg.ring")).ToBeHiddenAsync();
        else
        {
            await page.Locator("svg.ring").GetByText("Japan", new() { Exact = true }).ClickAsync();
            await Expect(page.Locator(".says")).ToContainTextAsync("Japan has");
        }

        await page.Locator(".stacks a").First.ClickAsync();
        await Expect(page.Locator("table.index tbody tr").First).ToBeVisibleAsync();
    }
}
