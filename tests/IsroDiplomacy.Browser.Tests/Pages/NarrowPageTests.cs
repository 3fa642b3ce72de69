using IsroDiplomacy.Browser.Tests.Browser;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed class NarrowPageTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    // What sticks out farthest is named, leaving out what scrolls or is cut in a region of its own.
    private const string Sticking = """
        () => {
          const cut = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
          const sticking = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 0.5 && !cut(e));
          return sticking.filter(e => !sticking.includes(e.firstElementChild)).slice(0, 5)
            .map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} "${e.textContent.trim().slice(0, 60)}" to ${Math.ceil(e.getBoundingClientRect().right)}`);
        }
        """;

    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public async Task Page_does_not_scroll_sideways_on_a_phone_or_a_tablet(string path)
    {
        var page = await OpenAsync(path, new(Width: 1000));
        foreach (var width in (int[])[1000, 800, 360, 320])
        {
            await page.SetViewportSizeAsync(width, 740);
            var needed = await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth");
            var sticking = needed > width ? await page.EvaluateAsync<string[]>(Sticking) : [];
            Assert.True(needed <= width, $"{path} is {needed} px wide at {width} px: {string.Join(" | ", sticking)}");
        }
    }
}
