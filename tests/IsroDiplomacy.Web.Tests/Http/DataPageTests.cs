using System.Globalization;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The page of what can be taken away tells true sizes and leads to all of it.</summary>
public sealed class DataPageTests(Site site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_tells_the_package_with_its_size_and_sum()
    {
        var page = await site.PageAsync("/data");
        var zip = await site.Client.GetByteArrayAsync(new Uri("/data/isro-diplomacy-2026.1.zip", UriKind.Relative), Cancellation);
        var part = page.QuerySelector("#package")!;
        Assert.Equal("/data/isro-diplomacy-2026.1.zip", part.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains((zip.Length / 1e6).ToString("0.0", CultureInfo.InvariantCulture) + " MB", part.TextContent, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(zip)), part.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("#package tbody td:last-child"), cell => Assert.NotEmpty(cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Page_leads_to_every_list_with_its_rows_and_files()
    {
        var page = await site.PageAsync("/data");
        foreach (var listing in IsroDiplomacy.Web.Listings.Listings.All)
        {
            var row = page.QuerySelectorAll("#lists tbody tr").Single(r => r.QuerySelector("th a")!.GetAttribute("href") == listing.Path);
            Assert.Equal(
                [$"{listing.Path}.csv", $"{listing.Path}.xlsx", $"{listing.Path}.json", $"{listing.Path}.zip"],
                row.QuerySelectorAll("td:nth-child(3) a").Select(a => a.GetAttribute("href")));
        }

        var missions = page.QuerySelectorAll("#lists tbody tr").Single(r => r.QuerySelector("th a")!.GetAttribute("href") == "/missions");
        Assert.Equal(RawRecords.Missions.Count, ListWalk.Number(missions.QuerySelector("td")!.TextContent));
    }

    [Theory]
    [InlineData("/missions")]
    [InlineData("/about")]
    public async Task Other_pages_lead_to_it(string address) =>
        Assert.Contains((await site.PageAsync(address)).QuerySelectorAll("a"), a => a.GetAttribute("href") == "/data");
}
