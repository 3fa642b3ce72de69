using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class SearchQueriesTests(CatalogueFixture catalogue)
{
    private readonly SearchQueries _search = catalogue.Services.GetRequiredService<SearchQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CNES")]
    [InlineData("2013-009A")]
    [InlineData("turkiye")]
    [InlineData("gsat9")]
    [InlineData("chandra yaan 3")]
    public async Task Name_or_identifier_however_written_is_an_exact_hit(string text) => Assert.True((await FindAsync(text)).Page.Rows[0].Exact);

    [Fact]
    public async Task Words_that_are_no_name_are_no_exact_hit() =>
        Assert.All((await FindAsync("cryogenic engine")).Page.Rows, h => Assert.False(h.Exact));

    [Fact]
    public async Task Every_record_is_found_by_its_id()
    {
        foreach (var (kind, file) in new[] { (SearchKind.Agreement, "agreements"), (SearchKind.Event, "events"), (SearchKind.Programme, "programmes") })
        {
            foreach (var id in RawData.Read(file).Select(r => r.Id()).Where((_, i) => i % 20 == 0))
                Assert.Contains((await FindAsync(id)).Page.Rows.Take(2), h => (h.Kind, h.Id) == (kind, id));
        }
    }

    [Theory]
    [InlineData("agreements japan", "agreement japan")]
    [InlineData("agencies of france", "agency france")]
    [InlineData("agreement with Japan", "japan agreement")]
    public async Task Number_order_and_words_in_passing_make_no_difference(string text, string other) =>
        Assert.Equal((await FindAsync(other)).Counts[SearchKind.Agreement], (await FindAsync(text)).Counts[SearchKind.Agreement]);

    [Fact]
    public async Task Agreements_are_found_by_their_parties()
    {
        var japanese = RawData.Read("agreements").Where(a => a.Items("parties").Any(p => p.Text("partner") == "jp")).Select(a => a.Id()).ToList();
        var found = new List<string>();
        SearchResult result;
        do
        {
            result = await _search.FindAsync("japan agreement", [SearchKind.Agreement], found.Count / SearchQueries.PageSize + 1, cancellation: Cancellation);
            found.AddRange(result.Page.Rows.Select(h => h.Id));
        }
        while (found.Count < result.Page.Total);

        Assert.Empty(japanese.Except(found));
    }

    [Theory]
    [InlineData("france")]
    [InlineData("isro")]
    [InlineData("2013 009 A")]
    public async Task Counts_of_kinds_agree_with_their_pages(string text)
    {
        var counts = (await FindAsync(text)).Counts;
        Assert.NotEmpty(counts);
        foreach (var (kind, count) in counts)
        {
            var all = new List<SearchHit>();
            for (var number = 1; all.Count < count; number++)
            {
                var page = (await _search.FindAsync(text, [kind], number, cancellation: Cancellation)).Page;
                Assert.Equal(count, page.Total);
                Assert.NotEmpty(page.Rows);
                all.AddRange(page.Rows);
            }

            Assert.Equal(count, all.Count);
            Assert.Distinct(all.Select(h => h.Id));
            Assert.All(all, h => Assert.Equal(kind, h.Kind));
        }
    }

    [Fact]
    public async Task Misspelt_word_is_corrected_and_both_spellings_are_told()
    {
        var corrected = await FindAsync("Chandrayan lander");
        Assert.Equal("chandrayaan lander", corrected.Corrected);
        Assert.True(corrected.Total > corrected.AsTyped);
        var typed = await _search.FindAsync("Chandrayan lander", [], asTyped: true, cancellation: Cancellation);
        Assert.Null(typed.Corrected);
        Assert.Equal(corrected.AsTyped, typed.Total);
    }

    [Theory]
    [InlineData("France")]
    [InlineData("chandray")]
    [InlineData("cryogenic")]
    public async Task Known_word_is_left_as_it_is(string text) => Assert.Null((await FindAsync(text)).Corrected);

    [Fact]
    public async Task Excerpt_and_names_mark_the_words()
    {
        var hits = (await FindAsync("oxygen")).Page.Rows.Concat((await FindAsync("cryogenic")).Page.Rows).Concat((await FindAsync("cnes")).Page.Rows).ToList();
        Assert.Contains(hits, h => h.Excerpt.Parts.Any(p => p.Hit && p.Text.StartsWith("cryogenic", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(hits, h => h.OtherNames.Any(n => n.Parts.Any(p => p is { Hit: true, Text: "CNES" })));
        Assert.All(hits, h => Assert.DoesNotContain(h.Excerpt.ToString(), char.IsControl));
    }

    [Fact]
    public async Task Fewer_words_find_as_many_as_is_said()
    {
        var fewer = await _search.FewerAsync("japan lunar tropiques", Cancellation);
        Assert.NotEmpty(fewer);
        foreach (var search in fewer) Assert.Equal(search.Count, (await FindAsync(search.Text)).Total);
        Assert.Empty(await _search.FewerAsync("japan", Cancellation));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    [InlineData("nisar\" OR \"x")]
    [InlineData("NEAR(nisar us, 3)")]
    [InlineData("{name} : x")]
    [InlineData("' ; DROP TABLE record_search --")]
    [InlineData("ni\0sar")]
    [InlineData("\u202Enisar")]
    [InlineData("إسرو")]
    [InlineData("宇宙")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    public async Task Any_text_is_safe(string text)
    {
        Assert.InRange((await FindAsync(text)).Page.Rows.Count, 0, SearchQueries.PageSize);
        await _search.FindAsync(text, [SearchKind.Mission, SearchKind.Source], cancellation: Cancellation);
        await _search.FewerAsync(text, Cancellation);
        Assert.InRange((await _search.NearestAsync(text, null, Cancellation)).Count, 0, 5);
    }

    [Fact]
    public async Task Very_long_text_is_safe()
    {
        Assert.Equal(0, (await FindAsync(new string('x', 100_000))).Total);
        await FindAsync(string.Concat(Enumerable.Repeat("nisar\" ", 500)));
        await _search.NearestAsync(new string('x', 100_000), null, Cancellation);
    }

    [Fact]
    public async Task Emoji_beside_a_word_does_not_hide_it() => Assert.Equal("nisar", (await FindAsync("🚀 nisar")).Page.Rows[0].Id);

    [Fact]
    public async Task Page_beyond_the_last_has_the_total_and_no_rows()
    {
        var page = (await _search.FindAsync("india", [], 1_000_000, cancellation: Cancellation)).Page;
        Assert.Empty(page.Rows);
        Assert.True(page.Total > SearchQueries.PageSize);
    }

    [Theory]
    [InlineData("nisra", RecordKind.Mission, "nisar")]
    [InlineData("nisar-1", RecordKind.Mission, "nisar")]
    [InlineData("megatropiques", RecordKind.Mission, "megha-tropiques")]
    [InlineData("France", RecordKind.Partner, "fr")]
    [InlineData("germny", RecordKind.Partner, "de")]
    [InlineData("fr-2004-megha-tropiques", RecordKind.Agreement, "fr-2004-megha-tropiques-mou")]
    [InlineData("frr", RecordKind.Partner, "fr")]
    [InlineData("jpp", RecordKind.Partner, "jp")]
    [InlineData("isro-founded", RecordKind.Event, "isro-founded-1969")]
    public async Task Nearest_knows_what_a_mistyped_address_meant(string text, RecordKind kind, string id)
    {
        var near = await _search.NearestAsync(text, kind, Cancellation);
        Assert.Equal(id, near[0].Id);
        Assert.All(near, r => Assert.Equal(kind, r.Kind));
        Assert.Contains(await _search.NearestAsync(text, null, Cancellation), r => r.Id == id);
    }

    [Fact]
    public async Task Nothing_is_near_to_nonsense() => Assert.Empty(await _search.NearestAsync("qqqqqqqq", null, Cancellation));

    private Task<SearchResult> FindAsync(string text) => _search.FindAsync(text, [], cancellation: Cancellation);
}
