using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>What holds for every page, whatever it is about.</summary>
public sealed class ShellTests(Site site)
{
    private const string Anywhere = "/missions";

    [Fact]
    public async Task Address_with_capitals_leads_to_the_lower_case_one_with_its_query()
    {
        using var response = await GetAsync("/Missions/NISAR?Sort=Name");
        Assert.Equal(HttpStatusCode.PermanentRedirect, response.StatusCode);
        Assert.Equal("/missions/nisar?Sort=Name", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/status/500")]
    public async Task Address_that_no_reader_has_a_page_at_is_a_404_page(string path)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotNull(page.QuerySelector("main form[role=search] input[name=q]"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Policy_allows_nothing_inline_but_what_it_names()
    {
        using var response = await GetAsync(Anywhere);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("'unsafe-inline'", policy.Split(';').Select(d => d.Trim()).Single(d => d.Contains("unsafe", StringComparison.Ordinal)).Split(' ', 2)[1]);
    }

    [Theory]
    [InlineData(Anywhere)]
    [InlineData("/explore/missions")]
    public async Task Page_has_no_style_block_or_script_that_the_policy_refuses(string path)
    {
        using var response = await GetAsync(path);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var page = await site.PageAsync(path);
        Assert.All(page.QuerySelectorAll("style"), s =>
            Assert.Contains(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s.TextContent))), policy, StringComparison.Ordinal));
        // A block of data is no script to a browser, and the policy lets it be.
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), s => Assert.True(s.HasAttribute("src"), s.OuterHtml));
    }

    [Fact]
    public async Task Reading_page_leaves_script_and_styles_of_the_library_to_working_pages()
    {
        var (reading, working) = (await site.PageAsync(Anywhere), await site.PageAsync("/explore/missions"));
        Assert.Empty(reading.QuerySelectorAll("script[src*=MudBlazor], link[href*=MudBlazor]"));
        Assert.Equal(2, working.QuerySelectorAll("script[src*=MudBlazor], link[href*=MudBlazor]").Length);
    }

    [Fact]
    public async Task Working_page_is_never_merged_into_the_page_before_it()
    {
        using var working = await GetAsync("/explore/missions");
        using var reading = await GetAsync(Anywhere);
        Assert.False(working.Headers.Contains("blazor-enhanced-nav"));
        Assert.True(reading.Headers.Contains("blazor-enhanced-nav"));
    }

    [Fact]
    public async Task Page_asks_no_other_host_for_anything()
    {
        var page = await site.PageAsync(Anywhere);
        Assert.All(page.QuerySelectorAll("script, img, source, link[rel=stylesheet], link[rel=icon]"), e =>
            Assert.DoesNotContain("//", e.GetAttribute("src") ?? e.GetAttribute("href") ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_goes_out_compressed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Anywhere);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Health_is_answered_in_one_word()
    {
        using var response = await GetAsync(Urls.Health);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Skip_link_leads_to_the_main_part_of_the_same_view()
    {
        var page = await site.PageAsync("/missions?purpose=climate");
        Assert.Equal("/missions?purpose=climate#main", page.QuerySelector("a.skip")?.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#main"));
    }

    /// <summary>Paths and what they are asked for beside it, in letters of several bytes.</summary>
    public static TheoryData<string, string> LongAddresses => new()
    {
        { "/search", "q=" + Rockets(10_000) }, { "/partners", "q=" + Rockets(10_000) }, { "/partners", "x=" + Rockets(10_000) },
        { "/partners", Rockets(10_000) + "=x" }, { "/partners/fr", "x=" + Rockets(10_000) }, { "/article", "x=" + Rockets(10_000) },
        { "/missions", "purpose=none&q=" + Rockets(10_000) }, { "/missions", "purpose=" + Rockets(10_000) }, { "/missions/none", "x=" + Rockets(10_000) },
        { "/partners", string.Join('&', Enumerable.Range(0, 10_000).Select(i => $"x{i}=1")) },
    };

    [Theory]
    [MemberData(nameof(LongAddresses))]
    public async Task Address_of_100_000_letters_makes_no_larger_page(string path, string query)
    {
        var plain = await LengthAsync(path);
        var asked = await LengthAsync(path + "?" + query);
        Assert.True(asked <= plain + 2_000, $"{path} has {plain} bytes, and {asked} where much is asked of it");
    }

    [Fact]
    public async Task In_page_links_of_a_record_asked_for_at_length_lead_to_their_place()
    {
        var page = await site.PageAsync("/missions/nisar?x=" + new string('x', 5_000));
        Assert.Null(page.QuerySelector("a.skip"));
        Assert.All(page.QuerySelectorAll("main a[href*='#s']"), a => Assert.StartsWith("/missions/nisar#s", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static string Rockets(int count) => string.Concat(Enumerable.Repeat("%F0%9F%9A%80", count));

    private async Task<int> LengthAsync(string path)
    {
        using var response = await GetAsync(path);
        Assert.True((int)response.StatusCode < 500, $"{response.StatusCode}");
        return (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    private Task<HttpResponseMessage> GetAsync(string path) =>
        site.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
