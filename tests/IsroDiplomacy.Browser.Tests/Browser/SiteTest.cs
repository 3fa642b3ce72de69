using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(IsroDiplomacy.Browser.Tests.Browser.Chromium))]
[assembly: AssemblyFixture(typeof(IsroDiplomacy.Browser.Tests.Browser.RunningSite))]

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>A test that opens pages of the running site, each in a context of its own, closed when the test ends.</summary>
public abstract class SiteTest(Chromium chromium, RunningSite site) : IAsyncDisposable
{
    private readonly List<IBrowserContext> _contexts = [];

    protected Uri Address => site.Address;

    protected async Task<IPage> OpenAsync(string path, Reader? reader = null)
    {
        var page = await BlankAsync(reader);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A page that has gone nowhere yet, for tests that listen from the first request on.</summary>
    protected async Task<IPage> BlankAsync(Reader? reader = null)
    {
        var options = (reader ?? Reader.AtDesk).Options;
        options.BaseURL = site.Address.ToString();
        var context = await chromium.Browser.NewContextAsync(options);
        _contexts.Add(context);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts) await context.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
