using System.Collections.Concurrent;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed class QuietPageTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public async Task Page_loads_without_an_error_a_refusal_or_a_request_elsewhere(string path, int status)
    {
        var page = await BlankAsync();
        var faults = Listen(page, new Uri(Address, path));

        var response = await page.GotoAsync(path);
        if (path == PageKinds.Explorer) await Assertions.Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        // A round trip to the page: what it had to say so far has been heard.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => done()))");

        Assert.Equal(status, response!.Status);
        Assert.Empty(faults);
    }

    private ConcurrentQueue<string> Listen(IPage page, Uri here)
    {
        var faults = new ConcurrentQueue<string>();
        page.PageError += (_, message) => faults.Enqueue("script: " + message);
        page.RequestFailed += (_, request) => faults.Enqueue($"failed: {request.Url} {request.Failure}");
        page.Console += (_, message) =>
        {
            // The page's own 404 or 400 is what the test asks for. A refusal by the content security policy is an error here too.
            var own = message.Location.StartsWith(here.AbsoluteUri, StringComparison.Ordinal) && message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal);
            if (message.Type is "error" or "warning" && !own) faults.Enqueue($"console: {message.Text} ({message.Location})");
        };
        page.Request += (_, request) =>
        {
            var asked = new Uri(request.Url);
            if (asked.Scheme is "http" or "https" && asked.Authority != Address.Authority) faults.Enqueue("elsewhere: " + request.Url);
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != here.AbsoluteUri) faults.Enqueue($"answered {response.Status}: {response.Url}");
        };
        return faults;
    }
}
