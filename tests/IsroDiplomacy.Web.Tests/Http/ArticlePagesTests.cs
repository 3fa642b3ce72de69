using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class ArticlePagesTests(Site site)
{
    [Fact]
    public async Task Every_statement_stands_in_its_paragraph_with_its_reading_its_records_and_its_evidence()
    {
        var page = await site.PageAsync("/article");
        Assert.Equal(RawRecords.Article.Count, page.QuerySelectorAll("li.statement").Length);
        foreach (var raw in RawRecords.Article)
        {
            var shown = page.QuerySelector($"section#{raw.Text("paragraph")} li#{raw.Id()}")!;
            Assert.Equal(raw.Text("says"), shown.QuerySelector(".says")!.TextContent);
            Assert.Equal(raw.Text("reading")!.Replace('-', ' '), shown.QuerySelector(".status")!.TextContent.Trim().ToLowerInvariant());
            Assert.NotNull(shown.QuerySelector(".status svg"));
            if (raw.Text("note") is { } note) Assert.Contains(note, shown.TextContent, StringComparison.Ordinal);
            Assert.Equal(raw.Pages("subjects"), Links(shown.QuerySelectorAll("div:not(.against) > p a")));
            Assert.Equal(
                raw.Pages("againstRecords").Concat(raw.GetProperty("againstSources").EnumerateArray().Select(s => "/sources/" + s.GetString())),
                Links(shown.QuerySelectorAll(".against a:not(.ev)")));
        }
    }

    [Fact]
    public async Task Every_paragraph_can_be_linked_to_and_every_number_leads_to_a_source_on_the_page()
    {
        var page = await site.PageAsync("/article");
        Assert.All(RawRecords.Paragraphs, p => Assert.NotNull(page.GetElementById(p.Id())));
        var numbers = page.QuerySelectorAll(".against a.ev");
        Assert.NotEmpty(numbers);
        Assert.All(numbers, a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")!.Split('#')[1])));
    }

    [Fact]
    public async Task Each_reading_leads_to_as_many_statements_as_it_promises()
    {
        var page = await site.PageAsync("/article");
        foreach (var reading in RawRecords.Article.GroupBy(s => s.Text("reading")!))
        {
            var link = page.QuerySelector($".readings a[href='/article?reading={reading.Key}']")!;
            Assert.Equal(reading.Count(), ListWalk.Number(link.TextContent));
            var narrowed = await site.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(reading.Select(s => s.Id()).Order(), narrowed.QuerySelectorAll("li.statement").Select(s => s.Id!).Order());
        }
    }

    [Theory]
    [InlineData("paragraph=a7", "a7-1,a7-2,a7-3,a7-4,a7-5,a7-6")]
    [InlineData("paragraph=a7&reading=outdated", "a7-4")]
    [InlineData("record=agency/jaxa", "a14-5")]
    [InlineData("record=mission/lupex&reading=confirmed", "a14-2,a17-3")]
    [InlineData("paragraph=a4", "")]
    public async Task Filters_narrow_the_article(string query, string statements)
    {
        var page = await site.PageAsync("/article?" + query);
        Assert.Equal(statements, string.Join(',', page.QuerySelectorAll("li.statement").Select(s => s.Id)));
        Assert.Equal(statements.Length == 0, page.QuerySelector(".empty") is not null);
    }

    [Theory]
    [InlineData("/article?reading=wrong", "reading", "wrong")]
    [InlineData("/article?paragraph=a26", "paragraph", "a26")]
    [InlineData("/article?record=nisar", "record", "nisar")]
    [InlineData("/article?record=rocket/nisar", "record", "rocket/nisar")]
    [InlineData("/article?record=mission/nisarr", "record", "nisarr")]
    public async Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value)
    {
        await site.IsRefusedAsync(path, field, value);
        Assert.Empty((await site.PageAsync(path, HttpStatusCode.BadRequest)).QuerySelectorAll("li.statement"));
    }

    [Fact]
    public async Task Every_record_that_the_article_names_says_its_paragraphs()
    {
        var paragraphs = new Dictionary<string, SortedSet<int>>();
        foreach (var raw in RawRecords.Article)
            foreach (var record in raw.Pages("subjects").Concat(raw.Pages("againstRecords")))
            {
                paragraphs.TryAdd(record, []);
                paragraphs[record].Add(int.Parse(raw.Text("paragraph")![1..], CultureInfo.InvariantCulture));
            }

        Assert.True(paragraphs.Count > 100);
        await Parallel.ForEachAsync(paragraphs, TestContext.Current.CancellationToken, async (record, _) =>
        {
            var page = await site.PageAsync(record.Key);
            Assert.Equal(
                record.Value.Select(n => string.Create(CultureInfo.InvariantCulture, $"/article#a{n}")),
                Links(page.QuerySelectorAll("#in-the-article li a")));
            var all = page.QuerySelector("#in-the-article p a")!.GetAttribute("href")!;
            Assert.NotEmpty((await site.PageAsync(all)).QuerySelectorAll("li.statement"));
        });
    }

    [Fact]
    public async Task Record_says_how_the_article_fares_on_it_and_where_it_is_only_evidence()
    {
        var page = await site.PageAsync("/missions/nisar");
        var lines = page.QuerySelectorAll("#in-the-article li").Select(l => l.TextContent.Trim()).ToList();
        Assert.Contains("¶ 7 confirmed, outdated, opinion", lines);
        Assert.Contains("¶ 17 confirmed; as evidence", lines);
        Assert.Null((await site.PageAsync("/agencies/kari")).QuerySelector("#in-the-article"));
    }

    private static IEnumerable<string?> Links(IEnumerable<IElement> links) => links.Select(a => a.GetAttribute("href"));
}
