using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class SearchQueriesTests(CatalogueFixture catalogue)
{
    private readonly SearchQueries _search = catalogue.Services.GetRequiredService<SearchQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("CNES", RecordKind.Agency, "cnes")]
    [InlineData("nisar", RecordKind.Mission, "nisar")]
    [InlineData("megha tropiques", RecordKind.Mission, "megha-tropiques")]
    [InlineData("Megha-Tropiques", RecordKind.Mission, "megha-tropiques")]
    [InlineData("39086", RecordKind.Mission, "saral")]
    [InlineData("2013-009A", RecordKind.Mission, "saral")]
    [InlineData("Türkiye", RecordKind.Partner, "tr")]
    [InlineData("turkiye", RecordKind.Partner, "tr")]
    [InlineData("France", RecordKind.Partner, "fr")]
    public async Task Exact_name_acronym_or_identifier_comes_first(string text, RecordKind kind, string id)
    {
        var groups = await _search.GroupsAsync(text, Cancellation);
        var of = groups.Single(g => g.Kind == kind).Hits[0];
        Assert.Equal(id, of.Id);
        Assert.True(of.Exact);
        Assert.True(groups[0].Hits[0].Exact);
    }

    [Fact]
    public async Task Name_comes_before_what_is_also_called_so() =>
        Assert.Equal("fr", (await _search.GroupsAsync("france", Cancellation))[0].Hits[0].Id);

    [Fact]
    public async Task Event_that_restates_and_satellite_have_their_dates()
    {
        Assert.All((await _search.ListAsync("india", RecordKind.Event, 1, Cancellation)).Rows, h => Assert.NotNull(h.Date));
        Assert.All((await _search.ListAsync("flock", RecordKind.CustomerSatellite, 1, Cancellation)).Rows, h => Assert.NotNull(h.Date));
    }

    [Fact]
    public async Task Last_word_may_be_unfinished_and_the_order_of_words_is_free()
    {
        Assert.Equal("saral", (await _search.ListAsync("sara", RecordKind.Mission, 1, Cancellation)).Rows[0].Id);
        Assert.Contains((await _search.ListAsync("tropiques megha", RecordKind.Mission, 1, Cancellation)).Rows, h => h.Id == "megha-tropiques");
    }

    [Fact]
    public async Task Groups_and_counts_agree_with_the_pages_of_each_kind()
    {
        var groups = await _search.GroupsAsync("france", Cancellation);
        var counts = await _search.CountsAsync("france", Cancellation);
        Assert.Equal(counts.Keys.Order(), groups.Select(g => g.Kind).Order());
        foreach (var group in groups)
        {
            var first = await _search.ListAsync("france", group.Kind, 1, Cancellation);
            var all = first.Rows.ToList();
            for (var number = 2; number <= first.Last; number++)
                all.AddRange((await _search.ListAsync("france", group.Kind, number, Cancellation)).Rows);
            Assert.Equal((counts[group.Kind], counts[group.Kind]), (group.Total, all.Count));
            Assert.Equal(all.Count, all.DistinctBy(h => h.Id).Count());
            Assert.Equal(all.Take(SearchQueries.GroupSize).Select(h => h.Id), group.Hits.Select(h => h.Id));
        }
    }

    [Fact]
    public async Task Excerpt_marks_the_words()
    {
        var hits = (await _search.ListAsync("oxygen", RecordKind.Agreement, 1, Cancellation)).Rows
            .Concat((await _search.ListAsync("cryogenic", RecordKind.Event, 1, Cancellation)).Rows).ToList();
        Assert.Contains(hits, h => h.Excerpt.Any(p => p.Hit && p.Text.StartsWith("cryogenic", StringComparison.OrdinalIgnoreCase)));
        Assert.All(hits, h => Assert.DoesNotContain(h.Excerpt, p => p.Text.Any(char.IsControl) && !p.Text.Contains('\n')));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("nisar\" OR \"x")]
    [InlineData("NEAR(nisar us, 3)")]
    [InlineData("name : nisar")]
    [InlineData("nisar AND")]
    [InlineData("NOT")]
    [InlineData("^nisar* + -")]
    [InlineData("(((")]
    [InlineData("{name} : x")]
    [InlineData("' ; DROP TABLE record_search --")]
    [InlineData("%_\\")]
    [InlineData("🚀")]
    [InlineData("🚀 nisar")]
    [InlineData("ni\0sar")]
    [InlineData("\0")]
    [InlineData("\ud83d")]
    [InlineData("إسرو")]
    [InlineData("‮nisar")]
    [InlineData("宇宙")]
    [InlineData("½")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    public async Task Any_text_is_safe(string text)
    {
        var groups = await _search.GroupsAsync(text, Cancellation);
        Assert.All(groups, g => Assert.InRange(g.Hits.Count, 1, SearchQueries.GroupSize));
        foreach (var kind in RecordKinds.All) await _search.ListAsync(text, kind, 1, Cancellation);
        Assert.InRange((await _search.NearestAsync(text, null, Cancellation)).Count, 0, 5);
    }

    [Fact]
    public async Task Very_long_text_is_safe()
    {
        Assert.Empty(await _search.GroupsAsync(new string('x', 100_000), Cancellation));
        await _search.GroupsAsync(string.Concat(Enumerable.Repeat("nisar\" ", 500)), Cancellation);
        await _search.NearestAsync(new string('x', 100_000), null, Cancellation);
    }

    [Fact]
    public async Task Emoji_beside_a_word_does_not_hide_it() =>
        Assert.Equal("nisar", (await _search.ListAsync("🚀 nisar", RecordKind.Mission, 1, Cancellation)).Rows[0].Id);

    [Fact]
    public async Task Page_beyond_the_last_has_the_total_and_no_rows()
    {
        var page = await _search.ListAsync("india", RecordKind.Agreement, 1_000_000, Cancellation);
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
}
