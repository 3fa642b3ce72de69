using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Dom;
using IsroDiplomacy.Web.Tests.Downloads;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Cite;

/// <summary>A cited list says what was in it, and its address tells a later reader whether it still is.</summary>
public sealed class CitedListTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Lists => [.. IsroDiplomacy.Web.Listings.Listings.All.Select(l => l.Path)];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Citation_of_any_list_holds_the_checksum_and_the_rows_of_its_file_and_is_found_the_same(string path)
    {
        var cited = new Uri(await AddressAsync($"{path}.csl.json"));
        var given = ListAddress.Parse(cited);
        var csv = await BytesAsync($"{path}.csv");
        Assert.Equal("/cite" + path, given.Path);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(csv)), given.Value("sha256"));
        Assert.Equal(TakenTable.OfCsv(csv).Rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), given.Value("rows"));
        Assert.Equal("2026.1", given.Value("version"));

        var page = await site.PageAsync(cited.PathAndQuery);
        Assert.Equal("It is the same today", page.QuerySelector("#verdict h2")!.TextContent.Trim());
        Assert.Contains(page.QuerySelectorAll("#cite a"), a => a.GetAttribute("href") == cited.AbsoluteUri);
    }

    [Fact]
    public async Task List_told_as_of_a_day_is_cited_with_that_day()
    {
        var today = ListAddress.Parse(new Uri(await AddressAsync("/agreements.csl.json?partner=us")));
        var then = ListAddress.Parse(new Uri(await AddressAsync("/agreements.csl.json?partner=us&on=1998-05-11")));
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", today.Value("on"));
        Assert.Equal("1998-05-11", then.Value("on"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(await BytesAsync("/agreements.csv?partner=us&on=1998-05-11"))), then.Value("sha256"));
    }

    [Fact]
    public async Task What_changes_no_row_changes_no_citation()
    {
        var plain = await AddressAsync("/missions.csl.json?partner=fr");
        Assert.Equal(plain, await AddressAsync("/missions.csl.json?partner=fr&page=2&utm_source=mail"));
        // Another order is another file of the same records.
        var (other, first) = (ListAddress.Parse(new Uri(await AddressAsync("/missions.csl.json?partner=fr&sort=latest"))), ListAddress.Parse(new Uri(plain)));
        Assert.Equal(first.Value("ids"), other.Value("ids"));
        Assert.NotEqual(first.Value("sha256"), other.Value("sha256"));
    }

    [Theory]
    [InlineData("sha256", "The same records, but not the same in every value", "Both are of release 2026.1")]
    [InlineData("sha256 version", "The same records, but not the same in every value", "It was cited from release 2019.1 of the data; shown today is release 2026.1.")]
    [InlineData("sha256 ids", "It holds other records today", "but not of the same records")]
    [InlineData("sha256 ids fewer", "It holds other records today", "2 fewer")]
    [InlineData("sha256 ids more", "It holds other records today", "2 more")]
    [InlineData("version", "It is the same today", "changed nothing in it")]
    public async Task Later_reader_is_told_how_the_list_differs(string changed, string verdict, string words)
    {
        var address = ListAddress.Parse(new Uri(await AddressAsync("/missions.csl.json?purpose=oceanography")));
        var rows = int.Parse(address.Value("rows")!, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var part in changed.Split(' '))
        {
            address = part switch
            {
                "sha256" => address.With("sha256", new string('a', 64)),
                "ids" => address.With("ids", new string('b', 16)),
                "version" => address.With("version", "2019.1"),
                "fewer" => address.With("rows", rows + 2),
                _ => address.With("rows", rows - 2),
            };
        }

        var page = await site.PageAsync(address.ToString());
        var section = page.GetElementById("verdict")!;
        Assert.Equal(verdict, section.QuerySelector("h2")!.TextContent.Trim());
        Assert.Contains(words, section.TextContent, StringComparison.Ordinal);
        Assert.Equal(changed.Contains("version", StringComparison.Ordinal), section.QuerySelector("a[href='/changes']") is not null);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/cite/missions?sha256=abc", "sha256", "sixty-four")]
    [InlineData("/cite/missions?version=2026.1&rows=many&ids=0123456789abcdef&sha256=" + Sum, "rows", "whole number")]
    [InlineData("/cite/missions?version=new&rows=3&ids=0123456789abcdef&sha256=" + Sum, "version", "release")]
    [InlineData("/cite/missions?version=2026.1&rows=3&ids=xyz&sha256=" + Sum, "ids", "sixteen")]
    [InlineData("/cite/missions?version=2026.1&rows=3&sha256=" + Sum, "ids", "missing")]
    [InlineData("/cite/missions?version=2026.1", "rows", "missing")]
    [InlineData("/cite/missions?purpose=oceanograpy", "purpose", "oceanography")]
    [InlineData("/cite/missions?purpos=climate", "purpos", "doesn't know")]
    [InlineData("/cite/agreements?on=yesterday", "on", "1998-05-11")]
    public async Task Address_that_cites_nothing_is_refused_by_the_name_of_what_is_wrong(string address, string parameter, string words)
    {
        var page = await site.PageAsync(address, HttpStatusCode.BadRequest);
        Assert.Contains(
            page.QuerySelectorAll(".faults li"),
            li => li.QuerySelector("code")!.TextContent == parameter && li.TextContent.Contains(words, StringComparison.Ordinal));
        Assert.Null(page.GetElementById("cite"));
    }

    [Theory]
    [InlineData("/cite/nothing")]
    [InlineData("/cite/missions/nisar")]
    public async Task List_that_there_is_not_is_not_found(string address)
    {
        var page = await site.PageAsync(address, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll(".perhaps a"), a => a.GetAttribute("href") == "/cite/missions");
    }

    [Theory]
    [InlineData("/missions?purpose=climate&page=2", "/cite/missions?purpose=climate")]
    [InlineData("/timeline?year=1998&view=table", "/cite/timeline")]
    [InlineData("/satellites/totals", "/cite/satellites/totals")]
    public async Task List_leads_to_its_citation(string address, string cite)
    {
        var link = (await site.PageAsync(address)).QuerySelectorAll(".downloads a").Single(a => a.TextContent == "Cite");
        Assert.Equal(cite, link.GetAttribute("href"));
        var files = (await site.PageAsync(cite)).QuerySelectorAll("#cite a[type]").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(4, files.Count);
        foreach (var file in files) await BytesAsync(file);
    }

    [Fact]
    public async Task No_list_takes_a_parameter_by_which_citations_tell_what_they_hold()
    {
        using var document = JsonDocument.Parse(await BytesAsync("/api/v1/openapi.json"));
        var names = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.GetProperty("get").TryGetProperty("parameters", out var all) ? all.EnumerateArray() : [])
            .Select(p => p.Text("name")).ToList();
        Assert.Contains("partner", names);
        Assert.Empty(names.Intersect(["version", "rows", "ids", "sha256"]));
    }

    [Fact]
    public async Task Page_on_citing_leads_to_every_list_and_makes_its_promise()
    {
        var page = await site.PageAsync("/cite");
        Assert.Equal(Lists.Select(l => "/cite" + l.Data), page.QuerySelectorAll("#list li a").Select(a => a.GetAttribute("href")));
        Assert.Contains("never changed", page.GetElementById("promise")!.Text(), StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync("/about")).QuerySelector("#cite a[href='/cite']"));
        await BytesAsync(page.QuerySelector("#record a")!.GetAttribute("href")!);
    }

    private const string Sum = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /// <summary>The address by which the list is cited.</summary>
    private async Task<string> AddressAsync(string file)
    {
        using var json = JsonDocument.Parse(await BytesAsync(file));
        return json.RootElement[0].Text("URL")!;
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} answered {response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }
}
