using System.Net;
using System.Text.Json;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Api;

/// <summary>The read-only interface for programs. That its rows are those of the pages is held by the tests of downloads.</summary>
public sealed class ApiTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Walk_from_page_to_page_repeats_nothing_and_keeps_the_order()
    {
        var keys = new List<(string Date, string Key)>();
        for (var next = "/api/v1/timeline?partner=fr&limit=7"; next is not null;)
        {
            using var page = await JsonAsync(next);
            keys.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => (i.Text("date")!, i.Text("key")!)));
            next = page.RootElement.GetProperty("next").GetString() is { } address ? new Uri(address).PathAndQuery : null;
        }

        Assert.True(keys.Count > 21, "The walk took fewer than three pages.");
        Assert.Equal(keys.Count, keys.Distinct().Count());
        // A date without a day follows the days that it contains.
        Assert.Equal(keys.OrderBy(k => k.Date + "-99-99"[Math.Max(0, k.Date.Length - 4)..], StringComparer.Ordinal).ThenBy(k => k.Key, StringComparer.Ordinal), keys);
    }

    [Theory]
    [InlineData("/api/v1/missions?limit=2&cursor=", "x")]
    [InlineData("/api/v1/missions?limit=2&cursor=", "")]
    [InlineData("/api/v1/missions?limit=2&purpose=climate&cursor=", null)]
    [InlineData("/api/v1/satellites?limit=2&cursor=", null)]
    public async Task Cursor_that_was_changed_or_belongs_to_another_list_is_refused(string address, string? more)
    {
        using var first = await JsonAsync("/api/v1/missions?limit=2");
        var cursor = new Uri(first.RootElement.GetProperty("next").GetString()!).Query.Split("cursor=")[1].Split('&')[0];
        using var sound = await JsonAsync("/api/v1/missions?limit=2&cursor=" + cursor);
        var changed = more is null ? cursor : more.Length == 0 ? "AAAA" + cursor[4..] : cursor + more;
        await RefusedAsync(address + changed, "cursor");
    }

    [Theory]
    [InlineData("/api/v1/missions?purpose=oceanograpy", "purpose")]
    [InlineData("/api/v1/missions?sort=name", "sort")]
    [InlineData("/api/v1/missions?page=2", "page")]
    [InlineData("/api/v1/missions?fields=id,colour", "fields")]
    [InlineData("/api/v1/missions?limit=501", "limit")]
    [InlineData("/api/v1/missions?limit=0", "limit")]
    [InlineData("/api/v1/missions/nisar?fields=id", "fields")]
    [InlineData("/api/v1/vocabularies?q=x", "q")]
    public async Task What_can_t_be_asked_is_refused_by_name(string address, string parameter) => await RefusedAsync(address, parameter);

    [Theory]
    [InlineData("/api/v1/missions/nosuch")]
    [InlineData("/api/v1/vocabularies/nosuch")]
    [InlineData("/api/v1/tables/nosuch")]
    [InlineData("/api/v1/nosuch")]
    [InlineData("/api/v7/missions")]
    public async Task What_is_not_there_is_a_problem_with_a_way_on(string address)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        using var problem = await ProblemAsync(response);
        Assert.NotEmpty(problem.RootElement.GetProperty("instead").EnumerateArray());
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var response = await site.Client.PostAsync(new Uri("/api/v1/missions", UriKind.Relative), null, Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        (await ProblemAsync(response)).Dispose();
    }

    [Fact]
    public async Task Answer_that_the_reader_has_is_not_sent_again()
    {
        using var first = await GetAsync("/api/v1/agreements?partner=jp");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/agreements?partner=jp");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var again = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Scripts_of_other_sites_may_read()
    {
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/api/v1/missions");
        ask.Headers.Add("Origin", "https://notebook.example.org");
        ask.Headers.Add("Access-Control-Request-Method", "GET");
        ask.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var allowed = await site.Client.SendAsync(ask, Cancellation);
        Assert.Equal("*", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));

        using var get = new HttpRequestMessage(HttpMethod.Get, "/missions.csv");
        get.Headers.Add("Origin", "https://notebook.example.org");
        using var answer = await site.Client.SendAsync(get, Cancellation);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("ETag", string.Join(',', answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_comes_with_its_parts_its_documents_and_its_claims()
    {
        using var answer = await JsonAsync("/api/v1/missions/nisar");
        var raw = RawRecords.Missions.Single(m => m.Id() == "nisar");
        var item = answer.RootElement.GetProperty("item");
        Assert.Equal(raw.Text("summary"), item.Text("summary"));
        Assert.Equal(raw.GetProperty("participations").EnumerateArray().Select(p => p.Text("contribution")), item.GetProperty("participations").EnumerateArray().Select(p => p.Text("contribution")));
        Assert.Equal(
            raw.GetProperty("citations").EnumerateArray().Select(c => c.ValueKind == JsonValueKind.String ? c.GetString() : c.Text("source")),
            item.GetProperty("citations").EnumerateArray().Select(c => c.Text("source")));
        Assert.Equal(
            RawRecords.Claims.Where(c => c.GetProperty("subject").Text("id") == "nisar").Select(c => c.Id()).Order(StringComparer.Ordinal),
            item.GetProperty("claims").EnumerateArray().Select(c => c.Id()).Order(StringComparer.Ordinal));
        Assert.Equal(item.EnumerateObject().Select(p => p.Name).Distinct().Count(), item.EnumerateObject().Count());
        Assert.False(item.GetProperty("participations")[0].TryGetProperty("mission", out _));
    }

    [Fact]
    public async Task Program_that_takes_no_html_is_given_the_file_beside_the_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/missions?purpose=oceanography");
        request.Headers.Add("Accept", "text/csv");
        using var response = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("/missions.csv?purpose=oceanography", response.Content.Headers.ContentLocation!.ToString());
        Assert.Equal(await (await GetAsync("/missions.csv?purpose=oceanography")).Content.ReadAsStringAsync(Cancellation), await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("text/html", (await GetAsync("/missions?purpose=oceanography")).Content.Headers.ContentType!.MediaType);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    private async Task<JsonDocument> JsonAsync(string address)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private async Task RefusedAsync(string address, string parameter)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        using var problem = await ProblemAsync(response);
        Assert.Contains(problem.RootElement.GetProperty("errors").EnumerateArray(), e => e.Text("parameter") == parameter);
    }

    private static async Task<JsonDocument> ProblemAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }
}
