using AngleSharp.Html.Dom;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Downloads;

/// <summary>A view has the same rows wherever it is taken: on the pages of its list, in each file, and as counted from the data.</summary>
public sealed class SameRowsTests(Site site)
{
    public static TheoryData<string> Views => [.. ViewCounts.Expected.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task View_has_the_same_rows_in_every_form(string address)
    {
        var expected = ViewCounts.Expected[address](site.Services.GetRequiredService<StatusDay>().Today).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        var path = address.Split('?')[0];
        var query = address[path.Length..];

        var csv = TakenTable.OfCsv(await BytesAsync($"{path}.csv{query}"));
        var json = TakenTable.OfJson(await BytesAsync($"{path}.json{query}"));
        var excel = TakenTable.OfExcel(await BytesAsync($"{path}.xlsx{query}"), IsroDiplomacy.Web.Listings.Listings.At(path)!.Table.Name);

        Assert.Equal(expected, csv.Rows.Select(r => r[0]).Order(StringComparer.Ordinal));
        Assert.Equal(expected, (await ApiAsync(path, query)).Order(StringComparer.Ordinal));
        Assert.Equal(csv.Columns, json.Columns);
        Assert.Equal(csv.Columns, excel.Columns);
        Assert.Equal(json.Rows, excel.Rows);
        // A formula's first letter is made harmless in CSV alone.
        Assert.Equal(json.Rows, csv.Rows.Select(r => r.Select(cell => cell.StartsWith('\'') && cell.Length > 1 && "=+-@".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell).ToList()));
        var (onPage, shown) = (await OnPageAsync(path, query, csv), await ShownAsync(path, address));
        // The stream sets what has no day in its year apart, and the ledger's parts stand whole.
        if (path == "/timeline") (onPage, shown) = (onPage.Order(StringComparer.Ordinal), [.. shown.Order(StringComparer.Ordinal)]);
        Assert.Equal(onPage, shown);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task All_columns_are_those_of_the_table(string address)
    {
        var path = address.Split('?')[0];
        var query = address[path.Length..];
        var all = TakenTable.OfCsv(await BytesAsync($"{path}.csv{query}{(query.Length > 0 ? "&" : "?")}all"));
        var shown = TakenTable.OfCsv(await BytesAsync($"{path}.csv{query}"));
        Assert.Equal(IsroDiplomacy.Web.Listings.Listings.At(path)!.Table.Columns.Select(c => c.Name), all.Columns);
        Assert.Equal(shown.Columns, all.Columns.Take(shown.Columns.Count));
        Assert.Equal(shown.Rows, all.Rows.Select(r => r.Take(shown.Columns.Count).ToList()));
    }

    /// <summary>The first fields of the rows that the API tells under the same filter, on all its pages together.</summary>
    private async Task<IReadOnlyList<string>> ApiAsync(string path, string query)
    {
        var listing = IsroDiplomacy.Web.Listings.Listings.At(path)!;
        var filter = string.Join('&', query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !p.StartsWith("sort=", StringComparison.Ordinal)));
        var key = listing.Table.Columns[0].Name;
        var rows = new List<string>();
        for (var next = $"/api/v1/{listing.Table.Name}?{filter}&fields={key}&limit=97"; next is not null;)
        {
            using var page = System.Text.Json.JsonDocument.Parse(await BytesAsync(next));
            rows.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty(key).GetString()!));
            next = page.RootElement.GetProperty("next").GetString() is { } address ? new Uri(address).PathAndQuery : null;
            if (next is null) Assert.Equal(rows.Count, page.RootElement.GetProperty("total").GetInt32());
        }

        return rows;
    }

    /// <summary>The rows of a file as <see cref="Rows"/> reads them from a page.</summary>
    private async Task<IEnumerable<string>> OnPageAsync(string path, string query, TakenTable csv) => path switch
    {
        "/claims" => TakenTable.OfCsv(await BytesAsync($"{path}.csv{query}{(query.Length > 0 ? "&" : "?")}fields=entry"))["entry"],
        "/satellites/totals" => csv.Rows.Select(_ => ""),
        "/charts/supplies/list" => csv["kind"].Zip(csv["id"], (kind, id) => $"{kind}/{id}"),
        _ => csv.Rows.Select(r => r[0]),
    };

    /// <summary>The ids of the rows on all pages of the list, in order.</summary>
    private async Task<IReadOnlyList<string>> ShownAsync(string path, string address)
    {
        var ids = new List<string>();
        for (var next = address; next is not null;)
        {
            var page = await site.PageAsync(next);
            ids.AddRange(Rows(path, page));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return ids;
    }

    private static IEnumerable<string> Rows(string path, IHtmlDocument page) => path switch
    {
        "/timeline" => page.QuerySelectorAll("li.entry h4 a").Select(a => RawRecords.KeyAt(a.GetAttribute("href")!)),
        "/charts/supplies/list" => page.QuerySelectorAll("table tbody th a").Select(a => RawRecords.KeyAt(a.GetAttribute("href")!)),
        "/article" => page.QuerySelectorAll("li.statement").Select(e => e.Id!),
        // The ledger has a part for each property, and shows the last values of a long series.
        "/claims" => page.QuerySelectorAll("article.differ").SelectMany(e =>
            Enumerable.Repeat(e.Id!, ListWalk.Number(e.QuerySelector("p.dim")!.TextContent.Split('·')[1]))),
        "/satellites/totals" => page.QuerySelectorAll("#running tbody tr, #periods tbody tr").Select(_ => ""),
        _ => page.QuerySelectorAll($"table tbody th a[href^='{path}/']").Select(a => a.GetAttribute("href")!.Split('/')[^1]),
    };

    private async Task<byte[]> BytesAsync(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        var body = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.True(response.IsSuccessStatusCode, $"{address} answered {(int)response.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
        return body;
    }
}
