using System.Text.Json;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Api;

/// <summary>The document of the API says all there is, and changes only where somebody means it to.</summary>
public sealed class ApiDocumentTests(Site site)
{
    /// <summary>Set to 1, the test writes the document as it is now in place of the kept one.</summary>
    private const string Rewrite = "ISRO_REWRITE_OPENAPI";

    private static readonly string Kept = Path.Combine(
        DataFolderSearch.Find("tests", AppContext.BaseDirectory), "IsroDiplomacy.Web.Tests", "Api", "openapi.json");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_is_the_one_that_is_kept()
    {
        var now = await TextAsync();
        if (Environment.GetEnvironmentVariable(Rewrite) == "1") await File.WriteAllTextAsync(Kept, now, Cancellation);
        Assert.True(
            now == await File.ReadAllTextAsync(Kept, Cancellation),
            $"The document of the API has changed. Where that is meant, run this test with {Rewrite}=1 and commit {Kept}.");
    }

    [Fact]
    public async Task Every_address_parameter_and_field_is_described_and_has_an_example()
    {
        using var document = JsonDocument.Parse(await TextAsync());
        var root = document.RootElement;
        Assert.StartsWith("3.1", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var paths = root.GetProperty("paths").EnumerateObject().ToList();
        foreach (var table in CatalogueTables.Lists) Assert.Contains(paths, p => p.Name == $"/api/v1/{table.Name}");
        foreach (var operation in paths.SelectMany(p => p.Value.EnumerateObject()).Select(o => o.Value))
        {
            Described(operation);
            if (operation.TryGetProperty("parameters", out var parameters))
                Assert.All(parameters.EnumerateArray(), p =>
                {
                    Described(p);
                    Assert.True(p.TryGetProperty("example", out _), p.ToString());
                });
            var answer = operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json");
            Assert.NotEqual(JsonValueKind.Undefined, answer.GetProperty("example").ValueKind);
        }

        foreach (var schema in root.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            Described(schema.Value);
            Assert.All(schema.Value.GetProperty("properties").EnumerateObject(), property =>
            {
                Described(property.Value);
                Assert.True(
                    property.Value.TryGetProperty("examples", out _) || property.Value.TryGetProperty("items", out _), $"{schema.Name}.{property.Name} has no example");
            });
        }

        static void Described(JsonElement element) => Assert.True(element.GetProperty("description").GetString()!.Length > 3, element.ToString());
    }

    [Fact]
    public async Task Reference_loads_nothing_from_elsewhere()
    {
        var page = await site.PageAsync("/api");
        Assert.All(page.QuerySelectorAll("script[src], link[href], img[src]"), e =>
            Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("script"), e => Assert.Empty(e.TextContent));
        using var script = await site.Client.GetAsync(new Uri("/api/scalar/scalar.js", UriKind.Relative), Cancellation);
        Assert.True(script.IsSuccessStatusCode);
    }

    private async Task<string> TextAsync()
    {
        var text = await site.Client.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), Cancellation);
        return text.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
