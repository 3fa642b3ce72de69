using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Tests.Downloads;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Cite;

/// <summary>Every record, every list and the whole can be cited, in four formats that say the same.</summary>
public sealed class CitationTests(Site site)
{
    /// <summary>One record of each kind, with what it is called.</summary>
    public static TheoryData<string, string> Records => new()
    {
        { "/partners/tr", "Türkiye (partner)" },
        { "/agencies/cnes", "National Centre for Space Studies (agency)" },
        { "/missions/nisar", "NISAR (mission)" },
        { "/agreements/fr-2004-megha-tropiques-mou", "ISRO–CNES MoU on developing and operating Megha-Tropiques (agreement)" },
        { "/events/antrix-1992", $"{Title(RawRecords.Events, "antrix-1992")} (event)" },
        { "/programmes/cssteap", $"{RawRecords.Programmes.Single(p => p.Id() == "cssteap").Text("name")} (programme)" },
        { "/satellites/cs-42000", $"{RawRecords.Satellites.Single(p => p.Id() == "cs-42000").Text("name")} (customer satellite)" },
        { "/flights/pslv-c37", "PSLV-C37 (flight)" },
        { "/topics/sanctions", $"{Title(RawRecords.Topics, "sanctions")} (topic)" },
        { "/sources/yildirim-2025", $"{Title(RawRecords.Sources, "yildirim-2025")} (source)" },
        { "/claims/cl-cs-26958-1", "PROBA: customer country (claim)" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Records))]
    public async Task Record_is_cited_alike_on_its_page_and_in_every_format(string path, string title)
    {
        var cited = await CitedAsync(path);
        Assert.Equal(title, cited.Title);
        Assert.Equal("ISRO Diplomacy", cited.Container);
        Assert.Equal("http://localhost" + path, cited.Address);
        var place = (await site.PageAsync(path)).GetElementById("cite")!;
        Assert.Equal(
            CitationFormat.All.Select(f => $"{path}.{f.Extension}"), place.QuerySelectorAll("a[type]").Select(a => a.GetAttribute("href")));
        var line = Encoding.UTF8.GetString(await BytesAsync(path + ".txt")).TrimEnd('\n');
        Assert.Equal(line, place.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public async Task Whole_is_cited_on_the_page_about_it_and_in_every_format()
    {
        var cited = await CitedAsync("/cite");
        Assert.Equal(("ISRO Diplomacy", null, "http://localhost/"), (cited.Title, cited.Container, cited.Address));
        var line = Encoding.UTF8.GetString(await BytesAsync("/cite.txt")).TrimEnd('\n');
        Assert.StartsWith("The IsroDiplomacy developers (2026). ISRO Diplomacy, release 2026.1 [Data set], 25 November 2026. http://localhost/ Accessed ", line, StringComparison.Ordinal);
        Assert.Equal(line, (await site.PageAsync("/about")).QuerySelector("#cite p")!.TextContent);
    }

    [Theory]
    [InlineData("/missions", "?purpose=oceanography&partner=fr&sort=name&page=2", "Missions (partner: France; purpose: oceanography; sorted by: name)")]
    [InlineData("/agreements", "?on=1998-05-11&partner=us&partner=ru", "Agreements (as of 1998-05-11; partner: Russia, United States)")]
    [InlineData("/timeline", "?from=1990&to=1999&view=table&year=1995", "The timeline (from 1990; to 1999)")]
    [InlineData("/satellites/totals", "", "Totals as reported")]
    [InlineData("/article", "?record=programme%2Fcssteap", "Statements of the article (record: Centre")]
    [InlineData("/partners", "?utm_source=mail", "Partners")]
    public async Task List_is_named_with_its_filter_in_words(string path, string query, string title) =>
        Assert.StartsWith(title, (await CitedAsync(path, query)).Title, StringComparison.Ordinal);

    [Fact]
    public async Task Views_of_a_list_are_told_apart_in_one_bibliography()
    {
        var keys = new List<string>();
        foreach (var query in new[] { "", "?partner=fr", "?partner=us", "?partner=us&page=2" }) keys.Add((await CitedAsync("/missions", query)).Key);
        Assert.Equal(["isro-diplomacy-missions", keys[1], keys[2], keys[2]], keys);
        Assert.Equal(3, keys.Distinct().Count());
    }

    [Theory]
    [InlineData("/missions/nosuch.bib")]
    [InlineData("/satellites/nosuch.csl.json")]
    [InlineData("/missions/NISAR%20x.ris")]
    public async Task Record_that_there_is_not_is_not_cited(string address)
    {
        using var problem = await ProblemAsync(address, HttpStatusCode.NotFound);
        Assert.Contains("There is no", problem.RootElement.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/missions.bib?purpose=oceanograpy", "purpose", "oceanography")]
    [InlineData("/missions.ris?purpos=climate", "purpos", "purpose")]
    [InlineData("/agreements.txt?on=yesterday", "on", null)]
    [InlineData("/missions.csl.json?partner=zz", "partner", null)]
    [InlineData("/missions/nisar.bib?partner=fr", "partner", null)]
    [InlineData("/cite.bib?version=1", "version", null)]
    public async Task Question_that_the_list_would_refuse_is_not_cited(string address, string parameter, string? allowed)
    {
        using var problem = await ProblemAsync(address, HttpStatusCode.BadRequest);
        var error = Assert.Single(problem.RootElement.GetProperty("errors").EnumerateArray());
        Assert.Equal(parameter, error.Text("parameter"));
        if (allowed is not null) Assert.Contains(error.GetProperty("allowed").EnumerateArray(), a => a.GetString() == allowed);
    }

    [Theory]
    [InlineData("/missions.endnote", "/missions.bib")]
    [InlineData("/cite.pdf", "/cite.csl.json")]
    public async Task Format_that_there_is_not_is_answered_with_those_that_there_are(string address, string instead)
    {
        using var problem = await ProblemAsync(address, HttpStatusCode.NotFound);
        Assert.Contains(problem.RootElement.GetProperty("instead").EnumerateArray(), e => e.GetString() == instead);
    }

    /// <summary>What CSL-JSON says, once it is seen that BibTeX, RIS and the line say the same.</summary>
    private async Task<(string Key, string Title, string? Container, string Address)> CitedAsync(string path, string query = "")
    {
        using var json = JsonDocument.Parse(await BytesAsync($"{path}.csl.json{query}"));
        var item = Assert.Single(json.RootElement.EnumerateArray());
        var (key, title, address) = (item.Text("id")!, item.Text("title")!, item.Text("URL")!);
        var container = item.TryGetProperty("container-title", out var within) ? within.GetString() : null;
        Assert.Equal("2026.1", item.Text("version"));
        Assert.Equal("[[2026,11,25]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText());
        var accessed = string.Join('-', item.GetProperty("accessed").GetProperty("date-parts")[0].EnumerateArray().Select(p => p.GetInt32().ToString("00", CultureInfo.InvariantCulture)));

        var bib = Encoding.UTF8.GetString(await BytesAsync($"{path}.bib{query}"));
        Assert.StartsWith($"@dataset{{{key},\n", bib, StringComparison.Ordinal);
        foreach (var field in new[] { $"title = {{{{{title}}}}}", $"url = {{{address}}}", $"urldate = {{{accessed}}}", "version = {2026.1}", "year = {2026}", "month = nov" })
            Assert.Contains($"  {field},\n", bib, StringComparison.Ordinal);
        Assert.Equal(container is not null, bib.Contains("series = {{ISRO Diplomacy}}", StringComparison.Ordinal));

        var ris = Encoding.UTF8.GetString(await BytesAsync($"{path}.ris{query}")).Split("\r\n");
        Assert.Equal(("TY  - DATA", "ER  - ", ""), (ris[0], ris[^2], ris[^1]));
        foreach (var line in new[] { $"TI  - {title}", $"UR  - {address}", $"Y2  - {accessed.Replace('-', '/')}", "ET  - 2026.1", "DA  - 2026/11/25" }) Assert.Contains(line, ris);
        Assert.Equal(container is not null, ris.Contains("T2  - ISRO Diplomacy"));

        var text = Encoding.UTF8.GetString(await BytesAsync($"{path}.txt{query}"));
        Assert.Contains(title, text, StringComparison.Ordinal);
        Assert.Contains(address, text, StringComparison.Ordinal);
        return (key, title, container, address);
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} answered {response.StatusCode}: {await response.Content.ReadAsStringAsync(Cancellation)}");
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    private async Task<JsonDocument> ProblemAsync(string address, HttpStatusCode status)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private static string Title(IEnumerable<JsonElement> records, string id) => records.Single(r => r.Id() == id).Text("title")!;
}
