using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace IsroDiplomacy.Browser.Tests.Browser;

/// <summary>What axe finds wrong with a page, one text for each fault. It runs in the page itself: the usual way opens a second page for each look, which takes longer than the look.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    private const string Look = """
        async ({ type, values }) => (await axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] })).violations.map(fault => [
          `${fault.id}, ${fault.help} (${fault.helpUrl})`,
          ...fault.nodes.slice(0, 5).map(n => `    ${n.target}: ${[...n.any, ...n.all, ...n.none].map(check => check.message).join('; ')}`),
          ...(fault.nodes.length > 5 ? [`    and ${fault.nodes.length - 5} more`] : []),
        ].join('\n'))
        """;

    /// <summary>By all rules of WCAG 2.2 AA and the best practices.</summary>
    public static Task<string[]> FaultsAsync(this IPage page) => LookAsync(page, "tag", Levels);

    /// <summary>By the rule of contrast alone, which is all that a theme can break.</summary>
    public static Task<string[]> ContrastFaultsAsync(this IPage page) => LookAsync(page, "rule", ["color-contrast"]);

    private static async Task<string[]> LookAsync(IPage page, string type, string[] values)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Look, new { type, values });
    }
}
