using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>A page that was drawn is kept for the next reader, and one that a reader has isn't sent again.</summary>
public sealed class PageCacheTests(Site site)
{
    [Theory]
    [InlineData("/programmes?kind=training&sort=name")]
    [InlineData("/missions/saral")]
    public async Task Page_asked_for_twice_is_drawn_once(string path)
    {
        using var first = await GetAsync(path);
        using var second = await GetAsync(path);
        Assert.NotNull(second.Headers.Age);
        Assert.False(second.Headers.Contains("Set-Cookie"));
        Assert.Equal(await BodyAsync(first), await BodyAsync(second));
    }

    [Theory]
    [InlineData("/search?q=cnes")]
    [InlineData("/agencies?q=cnes")]
    [InlineData("/explore/missions")]
    [InlineData("/explore/timeline")]
    [InlineData("/missions?purpose=nothing-such")]
    [InlineData("/missions/nothing-such")]
    public async Task Free_text_working_pages_and_refusals_are_never_kept(string path)
    {
        using var first = await GetAsync(path);
        using var second = await GetAsync(path);
        Assert.Null(second.Headers.Age);
    }

    [Theory]
    [InlineData("/agencies?q=cnes")]
    [InlineData("/missions?q=saral")]
    public async Task Page_drawn_twice_is_the_same_and_hands_no_state_to_a_circuit(string path)
    {
        using var first = await GetAsync(path);
        using var second = await GetAsync(path);
        Assert.Null(second.Headers.Age);
        Assert.False(second.Headers.Contains("Set-Cookie"));
        var page = await BodyAsync(first);
        Assert.Equal(page, await BodyAsync(second));
        Assert.DoesNotContain("Component-State", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_who_has_the_page_is_told_so()
    {
        using var first = await GetAsync("/partners/jp");
        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.True(first.Headers.CacheControl!.Public);
        Assert.Contains("Accept", first.Headers.Vary);
        Assert.Contains("Accept-Encoding", first.Headers.Vary);
        using var again = await GetAsync("/partners/jp", r => r.Headers.IfNoneMatch.Add(first.Headers.ETag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await BodyAsync(again));
        using var older = await GetAsync("/partners/jp", r => r.Headers.IfNoneMatch.ParseAdd("W/\"of-another-day\""));
        Assert.Equal(HttpStatusCode.OK, older.StatusCode);
    }

    [Fact]
    public async Task Step_inside_the_site_and_a_whole_load_are_kept_apart()
    {
        using var whole = await GetAsync("/partners/br");
        using var inside = await GetAsync("/partners/br", r => r.Headers.Accept.ParseAdd("text/html; blazor-enhanced-nav=on"));
        using var again = await GetAsync("/partners/br", r => r.Headers.Accept.ParseAdd("text/html; blazor-enhanced-nav=on"));
        Assert.Null(inside.Headers.Age);
        Assert.NotNull(again.Headers.Age);
        Assert.True(again.Headers.Contains("ssr-framing"), "Without this header the browser would load the page whole.");
        Assert.Equal(["allow"], inside.Headers.GetValues("blazor-enhanced-nav"));
        Assert.Equal(["allow"], again.Headers.GetValues("blazor-enhanced-nav"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task Page_is_kept_as_the_reader_can_take_it(string? encoding)
    {
        foreach (var _ in new[] { 1, 2 })
        {
            using var response = await GetAsync("/partners/it", r =>
            {
                if (encoding is not null) r.Headers.AcceptEncoding.ParseAdd(encoding);
            });
            Assert.Equal(encoding is null ? [] : [encoding], response.Content.Headers.ContentEncoding);
        }
    }

    [Fact]
    public async Task Missing_record_keeps_no_tag()
    {
        using var response = await GetAsync("/missions/nothing-such");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        prepare?.Invoke(request);
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
