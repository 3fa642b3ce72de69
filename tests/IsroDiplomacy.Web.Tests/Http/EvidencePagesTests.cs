using System.Text.Json;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>What lists and records say of how well a record is borne out.</summary>
public sealed class EvidencePagesTests(Site site)
{
    public static TheoryData<string> Lists => ["/partners", "/missions", "/agreements", "/satellites", "/programmes", "/flights"];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Record_bears_the_level_under_which_its_list_has_it(string list)
    {
        var levels = (await site.PageAsync(list)).QuerySelectorAll("nav.facets li > a[href*='evidence=']")
            .Select(a => (Href: a.GetAttribute("href")!, Label: a.QuerySelector("span")!.TextContent)).ToList();
        Assert.NotEmpty(levels);
        foreach (var (href, label) in levels)
        {
            var record = (await site.PageAsync(href)).QuerySelector("table tbody th a")!.GetAttribute("href")!;
            Assert.Equal(label, (await site.PageAsync(record)).QuerySelector("#evidence strong")!.TextContent);
        }
    }

    [Fact]
    public async Task Record_counts_its_documents_and_prints_the_rule()
    {
        foreach (var mission in RawRecords.Missions.Where((_, i) => i % 9 == 0))
        {
            var note = (await site.PageAsync("/missions/" + mission.Id())).QuerySelector("#evidence")!;
            Assert.Contains($"{mission.GetProperty("citations").GetArrayLength()} document", note.TextContent, StringComparison.Ordinal);
            Assert.Contains("share an origin, a news service or press office, or a publisher", note.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Agency_says_that_it_rests_on_the_records_that_name_it()
    {
        var note = (await site.PageAsync("/agencies/cnes")).QuerySelector("#evidence")!;
        Assert.Contains("rests on those of the records that name it", note.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("independent", note.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/missions?evidence=hearsay", "evidence", "hearsay")]
    [InlineData("/satellites?disputed=maybe", "disputed", "maybe")]
    [InlineData("/agencies?disputed=maybe", "disputed", "maybe")]
    public Task Value_that_is_none_is_refused_by_name(string path, string field, string value) => site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Place_in_a_document_stands_beside_it_in_the_list_of_sources()
    {
        var located = RawRecords.Satellites.Where(s => s.GetProperty("citations").EnumerateArray().Any(c => c.ValueKind == JsonValueKind.Object))
            .Where((_, i) => i % 60 == 0).ToList();
        Assert.NotEmpty(located);
        foreach (var satellite in located)
        {
            var sources = (await site.PageAsync("/satellites/" + satellite.Id())).QuerySelector("#sources")!.TextContent;
            foreach (var citation in satellite.GetProperty("citations").EnumerateArray().Where(c => c.ValueKind == JsonValueKind.Object))
                if (citation.Text("locator") is { } locator) Assert.Contains("at " + locator, sources, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/partners/fr", false)]
    [InlineData("/missions/nisar", true)]
    public async Task Only_a_short_list_of_documents_carries_their_addresses(string path, bool addresses)
    {
        var items = (await site.PageAsync(path)).QuerySelectorAll("#sources li[id]");
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.NotNull(item.QuerySelector("a[href^='/sources/']")));
        Assert.Equal(addresses, items.Any(item => item.QuerySelector("a[rel~=external]") is not null));
    }
}
