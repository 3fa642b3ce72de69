using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>What a page loads must be there in the environment that <c>dotnet run</c> starts in, not only in a developer's.</summary>
public sealed class AssetsTests(Site site)
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Stylesheets_scripts_and_icons_of_a_page_are_served_compressed(string environment)
    {
        await using var host = site.WithWebHostBuilder(builder => builder.UseEnvironment(environment));
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var html = await client.GetStringAsync(new Uri("/explore/missions", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
        var assets = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        Assert.True(assets.Count >= 6, $"Only {assets.Count} assets were found.");
        foreach (var asset in assets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/" + asset, UriKind.Relative));
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{asset} answered {(int)response.StatusCode} in {environment}");
            Assert.Contains("br", response.Content.Headers.ContentEncoding);
        }
    }
}
