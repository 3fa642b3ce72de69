using System.Net;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Downloads;

/// <summary>What a file says of itself, and what is answered to questions that can't be.</summary>
public sealed class DownloadTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Csv_tells_in_its_headers_where_it_comes_from()
    {
        using var response = await GetAsync("/missions.csv?purpose=oceanography&page=1");
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("isro-diplomacy-missions-selected-2026.1.csv", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition.DispositionType);
        Assert.Equal("2026.1", Assert.Single(response.Headers.GetValues("Data-Version")));
        Assert.Equal("2026-06", Assert.Single(response.Headers.GetValues("Data-As-Of")));
        var links = string.Join(", ", response.Headers.GetValues("Link"));
        Assert.Contains("<http://localhost/missions?purpose=oceanography>; rel=\"alternate\"", links, StringComparison.Ordinal);
        Assert.Contains("<http://localhost/api/v1/tables/missions>; rel=\"describedby\"", links, StringComparison.Ordinal);
        Assert.Contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"", links, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_a_byte_order_mark_only_where_it_is_asked_for()
    {
        var mark = Encoding.UTF8.GetPreamble();
        var plain = await BytesAsync("/partners.csv");
        var marked = await BytesAsync("/partners.csv?bom");
        Assert.NotEqual(mark, plain[..3]);
        Assert.Equal([.. mark, .. plain], marked);
        Assert.Contains("Türkiye", Encoding.UTF8.GetString(await BytesAsync("/partners.csv?standing=any")), StringComparison.Ordinal);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(plain).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_and_workbook_carry_where_they_come_from_within_them()
    {
        using var json = JsonDocument.Parse(await BytesAsync("/agreements.json?on=1998-05-11&partner=us"));
        var about = json.RootElement.GetProperty("about");
        Assert.Equal("http://localhost/agreements?on=1998-05-11&partner=us", about.GetProperty("view").GetString());
        Assert.Equal("1998-05-11", about.GetProperty("statusesOn").GetString());
        Assert.Equal("2026.1", about.GetProperty("version").GetString());
        Assert.Equal("CC BY 4.0", about.GetProperty("licence").GetString());

        using var book = SpreadsheetDocument.Open(new MemoryStream(await BytesAsync("/agreements.xlsx?on=1998-05-11&partner=us")), false);
        var sheet = TakenTable.Sheet(book, "About");
        Assert.Contains(sheet, row => row[0] == "view" && row[1] == "http://localhost/agreements?on=1998-05-11&partner=us");
        Assert.Contains(sheet, row => row[0] == "licence" && row[1] == "CC BY 4.0");
        Assert.Contains(sheet, row => row[0] == "status" && row[1] == "code (agreement-statuses)");
        Assert.Contains(TakenTable.Sheet(book, "Codes"), row => row[0] == "agreement-statuses" && row[1] == "in-force" && row[2] == "In force");
    }

    [Fact]
    public async Task Fields_asked_for_come_alone_and_in_the_order_of_the_table()
    {
        var table = TakenTable.OfCsv(await BytesAsync("/missions.csv?fields=cospar,name,id&partner=fr"));
        Assert.Equal(["id", "name", "cospar"], table.Columns);
        Assert.Contains(table.Rows, row => row.SequenceEqual(["megha-tropiques", "Megha-Tropiques", "2011-058A"]));
    }

    [Theory]
    [InlineData("/missions.csv?purpose=oceanograpy", "purpose", "oceanograpy", "oceanography")]
    [InlineData("/missions.json?purpos=climate", "purpos", "climate", "purpose")]
    [InlineData("/missions.xlsx?partner=zz", "partner", "zz", null)]
    [InlineData("/agreements.csv?on=yesterday", "on", "yesterday", null)]
    [InlineData("/timeline.json?from=1999&to=1990", "from", "1999", null)]
    [InlineData("/sources.csv?fields=id,colour", "fields", "colour", "publisher")]
    [InlineData("/partners.csv?all=perhaps", "all", "perhaps", "true")]
    [InlineData("/missions.csv?sort=weight", "sort", "weight", "launch")]
    [InlineData("/missions/nisar.json?partner=fr", "partner", "fr", null)]
    public async Task Question_that_the_page_would_refuse_is_refused_by_name(string address, string parameter, string value, string? allowed)
    {
        using var problem = await ProblemAsync(address, HttpStatusCode.BadRequest);
        var error = Assert.Single(problem.RootElement.GetProperty("errors").EnumerateArray(), e => e.GetProperty("parameter").GetString() == parameter);
        Assert.Equal(value, error.GetProperty("value").GetString());
        if (allowed is not null) Assert.Contains(error.GetProperty("allowed").EnumerateArray(), a => a.GetString() == allowed);
    }

    [Theory]
    [InlineData("/missions", "csv xlsx json zip bib ris csl.json txt atom")]
    [InlineData("/missions/nisar", "json bib ris csl.json txt")]
    [InlineData("/partners/fr", "json bib ris csl.json txt atom")]
    public async Task Format_that_there_is_not_is_answered_with_those_that_there_are(string of, string formats)
    {
        using var problem = await ProblemAsync(of + ".pdf", HttpStatusCode.NotFound);
        Assert.Contains("'pdf'", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var instead = problem.RootElement.GetProperty("instead").EnumerateArray().Select(e => e.GetString()!).ToList();
        Assert.Equal(formats.Split(' ').Select(f => $"{of}.{f}"), instead);
        foreach (var there in instead)
        {
            using var answer = await GetAsync(there);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/missions/nosuch.json")]
    [InlineData("/missions/NISAR%20x.json")]
    public async Task Record_that_there_is_not_is_not_found(string address) => (await ProblemAsync(address, HttpStatusCode.NotFound)).Dispose();

    [Fact]
    public async Task File_that_the_reader_has_is_not_sent_again()
    {
        using var first = await GetAsync("/missions.csv");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/missions.csv");
        request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var again = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task Head_tells_of_the_file_without_sending_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/missions.xlsx");
        using var response = await site.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.EndsWith(".xlsx", response.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/missions?purpose=climate&page=2&sort=name", "/missions.csv?purpose=climate&sort=name")]
    [InlineData("/timeline?year=1998&view=table", "/timeline.csv")]
    [InlineData("/satellites/totals", "/satellites/totals.csv")]
    public async Task List_leads_to_its_files(string address, string file)
    {
        var page = await site.PageAsync(address);
        Assert.Contains(page.QuerySelectorAll(".downloads a"), a => a.GetAttribute("href") == file);
        Assert.Contains(page.QuerySelectorAll("head link[rel=alternate][type='text/csv']"), l => l.GetAttribute("href") == file);
    }

    [Theory]
    [InlineData("/missions/nisar")]
    [InlineData("/partners/in")]
    [InlineData("/sources/abplive-pm-welcomes-isro-jaxa-collaboration")]
    [InlineData("/agreements/fr-2004-megha-tropiques-mou")]
    public async Task Record_leads_to_itself_as_data(string address)
    {
        var page = await site.PageAsync(address);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == address + ".json");
        Assert.Equal(address + ".json", page.QuerySelector("head link[rel=alternate]")!.GetAttribute("href"));
        using var json = JsonDocument.Parse(await BytesAsync(address + ".json"));
        Assert.Equal(address.Split('/')[^1], json.RootElement.GetProperty("item").Text("id"));
    }

    private Task<HttpResponseMessage> GetAsync(string address) => site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    private async Task<byte[]> BytesAsync(string address)
    {
        using var response = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    private async Task<JsonDocument> ProblemAsync(string address, HttpStatusCode status)
    {
        using var response = await GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }
}
