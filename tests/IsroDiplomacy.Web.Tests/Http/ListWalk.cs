using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Walks a list and the pages of its records as a reader would.</summary>
internal static partial class ListWalk
{
    /// <summary>Each page answers, has one heading, and bears a title that no other of them bears.</summary>
    public static async Task EveryPageAnswersAsync(this Site site, string list, IEnumerable<string> ids)
    {
        var titles = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(ids, TestContext.Current.CancellationToken, async (id, _) =>
        {
            var page = await site.PageAsync($"{list}/{id}");
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.True(titles.TryAdd(page.Title!, id), $"{id} and {titles[page.Title!]} both bear the title {page.Title}");
            Assert.NotEmpty(page.QuerySelectorAll("#facts tr"));
        });
        Assert.NotEmpty(titles);
    }

    /// <summary>Each value of each facet leads to as many rows as it promises.</summary>
    /// <param name="found">Reads the number of rows out of the line above the table.</param>
    public static async Task EveryFacetValueAsync(this Site site, string list, int least, Func<string, int> found)
    {
        var choices = (await site.PageAsync(list)).QuerySelectorAll("nav.facets li > a")
            .Select(a => (Href: a.GetAttribute("href")!, Count: Number(a.QuerySelector(".n")!.TextContent))).ToList();
        Assert.True(choices.Count >= least, $"{list} offers only {choices.Count} values");
        await Parallel.ForEachAsync(choices, TestContext.Current.CancellationToken, async (choice, _) =>
        {
            var page = await site.PageAsync(choice.Href);
            var shown = found(page.QuerySelector(".applied strong")!.TextContent);
            Assert.True(choice.Count == shown, $"{choice.Href} promises {choice.Count} rows and shows {shown}");
            Assert.Equal(Math.Min(50, choice.Count), page.QuerySelectorAll("table.index tbody tr").Length);
        });
    }

    /// <summary>The addresses of the records on all pages together, in order.</summary>
    public static async Task<IReadOnlyList<string>> AllRowsAsync(this Site site, string path)
    {
        var rows = new List<string>();
        for (var next = path; next is not null;)
        {
            var page = await site.PageAsync(next);
            rows.AddRange(page.QuerySelectorAll("table.index tbody th a").Select(a => a.GetAttribute("href")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return rows;
    }

    public static async Task IsRefusedAsync(this Site site, string path, string field, string value)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        var faults = page.QuerySelector("ul.faults")!.TextContent;
        Assert.Contains(field, faults, StringComparison.Ordinal);
        Assert.Contains(value, faults, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table.index"));
    }

    public static string MainText(this IHtmlDocument page) => Spaces().Replace(page.QuerySelector("main")!.TextContent, " ");

    /// <summary>The value beside a name in the table of facts, and null where there is no such row.</summary>
    public static string? Fact(this IHtmlDocument page, string name) => page.QuerySelectorAll("#facts tbody tr")
        .Where(r => r.QuerySelector("th")!.TextContent == name)
        .Select(r => Spaces().Replace(r.QuerySelector("td")!.TextContent, " ").Trim()).SingleOrDefault();

    /// <summary>The first number of a text: <c>1,061</c> and <c>1,061 documents</c> are both 1061.</summary>
    public static int Number(string text) =>
        int.Parse(FirstNumber().Match(text).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[0-9,]+")]
    private static partial Regex FirstNumber();
}
