using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>One browser for all tests; each test opens its own context in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _missing = "";

    public async ValueTask InitializeAsync()
    {
        var (path, reason) = await Task.Run(InstalledBrowser.Find);
        _missing = reason;
        if (path is null) return;
        _playwright = await Playwright.CreateAsync();
        // Long, because nothing waits for it that is not about to come: a busy machine is no fault of the site.
        Assertions.SetDefaultExpectTimeout(30_000);
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>The browser; without one the test is skipped, saying why, or fails where <c>CI=true</c>.</summary>
    public IBrowser Browser
    {
        get
        {
            if (_browser is not null) return _browser;
            if (Environment.GetEnvironmentVariable("CI") is "true" or "1") Assert.Fail("No browser: " + _missing);
            Assert.Skip("No browser: " + _missing);
            throw new InvalidOperationException("A skipped test does not go on.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
