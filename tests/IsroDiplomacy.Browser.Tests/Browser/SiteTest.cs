using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(IsroDiplomacy.Browser.Tests.Browser.Chromium))]
[assembly: AssemblyFixture(typeof(IsroDiplomacy.Browser.Tests.Browser.RunningSite))]

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>A test that opens pages of the running site, each in a context of its own.</summary>
public abstract class SiteTest(Chromium chromium, RunningSite site)
{
    protected RunningSite Site { get; } = site;

    protected async Task<IPage> OpenAsync(string path, Action<BrowserNewContextOptions>? options = null)
    {
        var settings = new BrowserNewContextOptions
        {
            BaseURL = Site.Address.ToString(),
            ViewportSize = new() { Width = 1440, Height = 1000 },
            ReducedMotion = ReducedMotion.Reduce,
        };
        options?.Invoke(settings);
        var context = await chromium.Browser.NewContextAsync(settings);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
