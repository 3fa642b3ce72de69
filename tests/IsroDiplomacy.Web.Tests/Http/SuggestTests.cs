using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SuggestTests(Site site)
{
    [Theory]
    [InlineData("meg", "Megha-Tropiques", "Mission", "/missions/megha-tropiques")]
    [InlineData("franc", "France", "Partner", "/partners/fr")]
    [InlineData("Роск", "State Space Corporation Roscosmos", "Agency", "/agencies/roscosmos")]
    public async Task Beginning_of_a_name_is_answered_with_what_bears_it(string text, string name, string kind, string href)
    {
        var first = (await SuggestAsync(text)).EnumerateArray().First();
        Assert.Equal((name, kind, href), (first.GetProperty("name").GetString(), first.GetProperty("kind").GetString(), first.GetProperty("href").GetString()));
        await site.PageAsync(href);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("\0")]
    [InlineData("\" OR name:")]
    [InlineData("🚀")]
    [InlineData("‮x")]
    [InlineData("qqqqqqqq")]
    public async Task Any_text_is_answered(string text) => Assert.InRange((await SuggestAsync(text)).GetArrayLength(), 0, 8);

    [Fact]
    public async Task Answer_is_small_and_may_be_kept_a_while()
    {
        using var response = await site.Client.GetAsync(Address("in"), TestContext.Current.CancellationToken);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl is { Public: true, MaxAge: not null });
        Assert.InRange((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 100, 4096);
    }

    [Fact]
    public async Task No_text_is_no_fault_and_too_much_is_one()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/search/suggest"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync("/search/suggest?q=" + new string('x', 10_000)));
    }

    private async Task<JsonElement> SuggestAsync(string text) =>
        await site.Client.GetFromJsonAsync<JsonElement>(Address(text), TestContext.Current.CancellationToken);

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static Uri Address(string text) => new("/search/suggest?q=" + Uri.EscapeDataString(text), UriKind.Relative);
}
