using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Parser;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class PublishedSiteTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("/", 5)]
    [InlineData("/explore/missions", 7)]
    public async Task Published_page_and_all_that_it_loads_come_packed(string path, int loaded)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        await using var body = new BrotliStream(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress);
        var page = await new HtmlParser().ParseDocumentAsync(body, TestContext.Current.CancellationToken);

        var files = page.QuerySelectorAll("link[rel=stylesheet], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.True(files.Count == loaded, $"{path} loads {string.Join(", ", files)}");
        foreach (var file in files)
        {
            using var answer = await site.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentEncoding.Contains("br"),
                $"{file} answers {(int)answer.StatusCode} with the encoding '{string.Join(',', answer.Content.Headers.ContentEncoding)}'");
        }
    }
}
