using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class ComparePagesTests(Site site)
{
    private static readonly string[] Three = ["fr", "us", "jp"];

    [Theory]
    [InlineData("fr,us,jp", 200)]
    [InlineData("ru,us,fr,jp,de", 300)]
    [InlineData("esa,eumetsat", 40)]
    [InlineData("np,mv", 20)]
    public async Task Every_number_is_what_the_data_holds(string partners, int least)
    {
        var marks = Marks(await site.PageAsync($"/compare?partners={partners}"));
        Assert.True(marks.Count >= least, $"{partners} has only {marks.Count} numbers");
        // Statuses are worked out by their own tests; here their lists are asked.
        foreach (var (href, count) in marks.Where(m => !m.Href.Contains("status=", StringComparison.Ordinal)))
            Assert.True(count == ChartMarks.Count(href), $"{href} is shown as {count}, the data holds {ChartMarks.Count(href)}");
        var asked = marks.Where((m, i) => i % 29 == 0 || m.Href.Contains("status=", StringComparison.Ordinal)).ToList();
        await Parallel.ForEachAsync(asked, TestContext.Current.CancellationToken, async (mark, _) =>
        {
            var list = await site.PageAsync(mark.Href);
            Assert.StartsWith($"{mark.Count.ToString("N0", CultureInfo.InvariantCulture)} ", list.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("fr,us", true)]
    [InlineData("fr,jp", false)]
    public async Task Drawing_says_where_years_before_its_first_are_told(string partners, bool early)
    {
        var page = await site.PageAsync($"/compare?partners={partners}");
        Assert.Equal(early, page.QuerySelector(".strip figcaption")!.TextContent.Contains("before 1962", StringComparison.Ordinal));
        Assert.Equal(early, page.QuerySelectorAll("thead th").Any(th => th.TextContent == "1957–61"));
    }

    [Fact]
    public async Task What_only_one_has_is_in_no_other_column()
    {
        var page = await site.PageAsync($"/compare?partners={string.Join(',', Three)}");
        var only = page.QuerySelectorAll(".differences a").Cast<IHtmlAnchorElement>().Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(only);
        Assert.All(only, href => Assert.All(Three, partner =>
        {
            var own = href.Contains($"partner={partner}", StringComparison.Ordinal);
            var asked = own ? href : System.Text.RegularExpressions.Regex.Replace(href, "partner=[a-z]+", $"partner={partner}");
            Assert.Equal(own, ChartMarks.Count(asked) > 0);
        }));
    }

    [Fact]
    public async Task Former_state_stands_with_its_successor()
    {
        var page = await site.PageAsync("/compare?partners=su,fr");
        Assert.Contains("Soviet Union, then Russia", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/compare?partners=ru,fr", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("table.versus thead th").Length);
        Assert.Equal(2, (await site.PageAsync("/compare?partners=su,ru,fr")).QuerySelectorAll("table.versus thead th").Length);
    }

    [Theory]
    [InlineData("fr,fr", "more than once", "/compare?partners=fr")]
    [InlineData("fr,us,jp,de,il,ca", "at most 5", "/compare?partners=fr%2Cus%2Cjp%2Cde%2Cil")]
    [InlineData("fr,zz", "is no partner", "/compare")]
    [InlineData("fr,in", "home side", "/compare?partners=fr")]
    [InlineData("fr,<b>", "is not an id", "/compare")]
    public async Task What_cannot_be_compared_is_refused_with_a_way_on(string partners, string words, string way)
    {
        var page = await site.PageAsync($"/compare?partners={Uri.EscapeDataString(partners)}", HttpStatusCode.BadRequest);
        Assert.Contains(words, page.QuerySelector(".faults")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(way, page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/compare", "Two to five partners")]
    [InlineData("/compare?partners=fr", "France alone is no comparison yet")]
    public async Task Fewer_than_two_lead_on(string address, string words)
    {
        var page = await site.PageAsync(address);
        Assert.Contains(words, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("select[name=add] option[value=us]"));
        Assert.NotEmpty(page.QuerySelectorAll("#proposals a"));
        Assert.Empty(page.QuerySelectorAll("table.versus"));
    }

    [Fact]
    public async Task Partner_added_by_the_form_joins_the_address()
    {
        using var answer = await site.Client.GetAsync(new Uri("/compare?partners=fr&add=us", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/compare?partners=fr,us", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    private static List<(string Href, int Count)> Marks(IHtmlDocument page) =>
    [
        .. page.QuerySelectorAll("table.versus td.num a")
            .Select(a => (a.GetAttribute("href")!, int.Parse(a.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))),
    ];
}
