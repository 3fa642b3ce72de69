using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Pages;

/// <summary>Has axe look at a page in both themes. Each width is a class of its own, so that they run side by side.</summary>
public abstract class AccessibilityTest(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    protected async Task ExpectNoBarrierAsync(string path, Reader reader)
    {
        var page = await OpenAsync(path, reader);
        if (path == PageKinds.Explorer) await Assertions.Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        var light = await page.FaultsAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await page.ContrastFaultsAsync();
        var report = light.Select(fault => "light: " + fault).Concat(dark.Select(fault => "dark: " + fault)).ToList();
        Assert.True(report.Count == 0, $"{path} at {reader.Width} px\n{string.Join('\n', report)}");
    }
}

public sealed class AccessibilityAtDeskTests(Chromium chromium, RunningSite site) : AccessibilityTest(chromium, site)
{
    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public Task Page_has_no_barrier_in_either_theme(string path) => ExpectNoBarrierAsync(path, Reader.AtDesk);

    [Fact]
    public async Task Barrier_that_is_put_in_is_found()
    {
        var page = await OpenAsync("/about");
        await page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = '#eee'; }");
        Assert.Contains(await page.FaultsAsync(), fault => fault.StartsWith("html-has-lang", StringComparison.Ordinal));
        Assert.Contains(await page.ContrastFaultsAsync(), fault => fault.StartsWith("color-contrast", StringComparison.Ordinal));
    }
}

public sealed class AccessibilityOnPhoneTests(Chromium chromium, RunningSite site) : AccessibilityTest(chromium, site)
{
    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public Task Page_has_no_barrier_in_either_theme(string path) => ExpectNoBarrierAsync(path, new(Width: 360));
}
