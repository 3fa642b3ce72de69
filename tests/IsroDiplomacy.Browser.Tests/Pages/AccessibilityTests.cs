using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using IsroDiplomacy.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Pages;

public sealed class AccessibilityTests(Chromium chromium, RunningSite site) : SiteTest(chromium, site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    private static readonly AxeRunOptions Contrast = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast"] },
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [MemberData(nameof(PageKinds.Addresses), MemberType = typeof(PageKinds))]
    public async Task Page_has_no_barrier_in_either_theme_at_either_width(string path)
    {
        var page = await OpenAsync(path);
        if (path == PageKinds.Explorer) await Assertions.Expect(page.Locator("[data-live=true]")).ToBeVisibleAsync();
        var report = new List<string>();
        // The theme changes colours alone.
        Write(report, "1440 px, light", await page.RunAxe(Rules));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Write(report, "1440 px, dark", await page.RunAxe(Contrast));
        await page.SetViewportSizeAsync(360, 740);
        Write(report, "360 px, dark", await page.RunAxe(Contrast));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Write(report, "360 px, light", await page.RunAxe(Rules));
        Assert.True(report.Count == 0, $"{path}\n{string.Join('\n', report)}");
    }

    private static void Write(List<string> report, string circumstances, AxeResult result)
    {
        foreach (var violation in result.Violations)
        {
            report.Add($"{circumstances}: {violation.Id}, {violation.Help} ({violation.HelpUrl})");
            foreach (var node in violation.Nodes.Take(5))
            {
                var why = node.Any.Concat(node.All).Concat(node.None).Select(c => c.Message);
                report.Add($"    {node.Target}: {string.Join("; ", why)}");
            }

            if (violation.Nodes.Length > 5) report.Add($"    and {violation.Nodes.Length - 5} more");
        }
    }
}
