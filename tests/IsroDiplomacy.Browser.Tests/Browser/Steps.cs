using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>What readers do on a page, whatever they read it with.</summary>
internal static class Steps
{
    public static ILocator MainNavigation(this IPage page) => page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });

    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static ILocator LinkTo(this IPage page, string path) => page.Locator($"main a[href='{path}']");

    /// <summary>Sets a value of a facet, opening the filters first where they are folded away.</summary>
    public static async Task ChooseAsync(this IPage page, string facet, string value)
    {
        var link = page.FacetLink(facet, value);
        if (!await link.IsVisibleAsync()) await page.Locator(".facet-box > summary").ClickAsync();
        await link.ClickAsync();
        await Expect(page.Locator("a.filter-on").Filter(new() { HasText = $"{facet}: {value}" })).ToBeVisibleAsync();
    }

    public static ILocator FacetLink(this IPage page, string facet, string value) => page.GetByRole(AriaRole.Navigation, new() { Name = "Filters" })
        .Or(page.Locator(".facet-box nav")).First.Locator("section").Filter(new() { Has = page.Locator("h2", new() { HasText = facet }) })
        .Locator("li a").Filter(new() { HasText = value }).First;

    /// <summary>Presses Tab until the element has the focus; on the way the focus is always to be seen.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target, int most = 300)
    {
        for (var i = 0; i < most; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (there, unseen) = await FocusAsync(target);
            Assert.True(unseen is null, $"The focus can't be seen on {unseen}");
            if (there) return;
        }

        Assert.Fail($"{target} was not reached within {most} steps of the Tab key.");
    }

    private static async Task<(bool There, string? Unseen)> FocusAsync(ILocator target)
    {
        var answer = await target.EvaluateAsync<string>("""
            target => {
              const now = document.activeElement;
              if (now === document.body) return '';
              const style = getComputedStyle(now);
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
              const box = now.getBoundingClientRect();
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return ring && inside ? (now === target ? 'there' : '') : now.outerHTML.slice(0, 200);
            }
            """);
        return (answer == "there", answer is "" or "there" ? null : answer);
    }
}
