using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Packages;

/// <summary>The package at its address: in parts, known again, and what is answered to questions that can't be.</summary>
public sealed class PackageAddressTests(TakenPackage package, Site site) : IClassFixture<TakenPackage>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Package_tells_its_length_name_and_release()
    {
        using var response = await SendAsync(HttpMethod.Head, TakenPackage.Address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(package.Zip.Length, response.Content.Headers.ContentLength);
        Assert.Equal("isro-diplomacy-2026.1.zip", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("2026.1", Assert.Single(response.Headers.GetValues("Data-Version")));
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Part_is_sent_where_a_part_is_asked_for()
    {
        using var response = await SendAsync(HttpMethod.Get, TakenPackage.Address, r => r.Headers.Range = new RangeHeaderValue(1000, 1999));
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(package.Zip[1000..2000], await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal(package.Zip.Length, response.Content.Headers.ContentRange!.Length);
    }

    [Fact]
    public async Task Package_that_the_reader_has_is_not_sent_again()
    {
        using var first = await SendAsync(HttpMethod.Head, TakenPackage.Address);
        using var again = await SendAsync(HttpMethod.Get, TakenPackage.Address, r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/data/isro-diplomacy-2025.1.zip", "'2025.1'")]
    [InlineData("/data/isro-diplomacy-latest.zip", "'latest'")]
    [InlineData("/data/isro-diplomacy-2026.1.tar", "'tar'")]
    public async Task Release_or_format_that_there_is_not_is_answered_with_the_one_that_there_is(string address, string named)
    {
        using var problem = await ProblemAsync(address, HttpStatusCode.NotFound);
        Assert.Contains(named, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal([TakenPackage.Address], problem.RootElement.GetProperty("instead").EnumerateArray().Select(e => e.GetString()!));
    }

    [Fact]
    public async Task Parameter_is_refused_by_name()
    {
        using var problem = await ProblemAsync(TakenPackage.Address + "?purpose=climate", HttpStatusCode.BadRequest);
        Assert.Equal("purpose", Assert.Single(problem.RootElement.GetProperty("errors").EnumerateArray()).Text("parameter"));
    }

    private async Task<JsonDocument> ProblemAsync(string address, HttpStatusCode status)
    {
        using var response = await SendAsync(HttpMethod.Get, address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, Action<HttpRequestMessage>? set = null)
    {
        var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        set?.Invoke(request);
        return site.Client.SendAsync(request, Cancellation);
    }
}
