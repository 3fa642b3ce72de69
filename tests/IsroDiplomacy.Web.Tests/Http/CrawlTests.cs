using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Walks the whole site as a reader's browser or a search engine would.</summary>
public sealed class CrawlTests(Site site)
{
    private static readonly Uri Root = new("http://localhost/");

    /// <summary>Facets combine without end; a view with two filters is the business of the lists' own tests.</summary>
    private const int MostParameters = 1;

    [Fact]
    public async Task Every_internal_link_answers_and_every_page_has_one_heading_and_its_own_title()
    {
        var seen = new ConcurrentDictionary<string, string>();
        var faults = new ConcurrentBag<string>();
        var titles = new ConcurrentDictionary<string, string>();
        var next = new List<(string Path, string From)> { ("/", "") };
        while (next.Count > 0)
        {
            var found = new ConcurrentBag<(string Path, string From)>();
            await Parallel.ForEachAsync(next, TestContext.Current.CancellationToken, async (step, cancellation) =>
            {
                using var response = await site.Client.GetAsync(new Uri(step.Path, UriKind.Relative), cancellation);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    faults.Add($"{step.Path} answered {(int)response.StatusCode}, linked from {step.From}");
                    return;
                }

                if (response.Content.Headers.ContentType?.MediaType != "text/html") return;
                var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStreamAsync(cancellation));
                Inspect(page, step.Path, faults, titles);
                foreach (var link in InternalLinks(page, step.Path)) found.Add((link, step.Path));
            });
            next = [.. found.Where(f => seen.TryAdd(f.Path, f.From)).DistinctBy(f => f.Path)];
        }

        Assert.True(seen.Count > 2000, $"Only {seen.Count} addresses were found: the walk went astray.");
        Assert.True(faults.IsEmpty, string.Join(Environment.NewLine, faults.Order().Take(50)));
    }

    private static void Inspect(IHtmlDocument page, string path, ConcurrentBag<string> faults, ConcurrentDictionary<string, string> titles)
    {
        var headings = page.QuerySelectorAll("h1").Length;
        if (headings != 1) faults.Add($"{path} has {headings} h1");
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key);
        foreach (var id in ids) faults.Add($"{path} uses the id {id} twice");
        var canonical = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? path;
        if (string.IsNullOrWhiteSpace(page.Title)) faults.Add($"{path} has no title");
        else if (titles.GetOrAdd(page.Title, canonical) is var other && other != canonical)
            faults.Add($"{path} has the title of {other}: {page.Title}");
    }

    private static IEnumerable<string> InternalLinks(IHtmlDocument page, string path)
    {
        var here = new Uri(Root, path);
        return page.QuerySelectorAll("a[href], link[rel=stylesheet], script[src]")
            .Select(e => new Uri(Root, e.GetAttribute("href") ?? e.GetAttribute("src")!))
            .Where(u => u.Host == Root.Host && u.Query.Count(c => c == '=') <= MostParameters)
            .Select(u => u.PathAndQuery)
            .Where(p => p != here.PathAndQuery)
            .Distinct();
    }
}
