using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

[assembly: AssemblyFixture(typeof(IsroDiplomacy.Web.Tests.Http.Site))]

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The whole site in this process, over a database built from the real <c>data/</c>; one for all tests, which only read.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private static readonly HtmlParser Parser = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("isro-web-").FullName;
    private readonly Lazy<HttpClient> _client;

    public Site() => _client = new(() => CreateClient(new() { AllowAutoRedirect = false }));

    /// <summary>Doesn't follow redirects.</summary>
    public HttpClient Client => _client.Value;

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Catalogue:DatabasePath", Path.Combine(_folder, "catalogue.db"));

    /// <summary>Gets the page, which must answer with the status, and parses it.</summary>
    public async Task<IHtmlDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == response.StatusCode, $"{path} answered {(int)response.StatusCode}, not {(int)expected}: {body[..Math.Min(400, body.Length)]}");
        return await Parser.ParseDocumentAsync(body, TestContext.Current.CancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
