using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class SuggestionQueriesTests(CatalogueFixture catalogue)
{
    private readonly SuggestionQueries _suggestions = catalogue.Services.GetRequiredService<SuggestionQueries>();

    [Theory]
    [InlineData("fr", "partner/fr")]
    [InlineData("franc", "partner/fr")]
    [InlineData("megha tr", "mission/megha-tropiques")]
    [InlineData("tropiq", "mission/megha-tropiques")]
    [InlineData("cne", "agency/cnes")]
    [InlineData("Роск", "agency/roscosmos")]
    [InlineData("39086", "mission/saral")]
    [InlineData("2013-009", "mission/saral")]
    [InlineData("satellite asia south", "mission/gsat-9")]
    [InlineData("chandrayan", "mission/chandrayaan-1")]
    public async Task Beginning_of_a_name_leads_to_what_bears_it(string text, string expected)
    {
        var found = await SuggestAsync(text);
        Assert.Equal(expected, $"{found[0].Kind.Code()}/{found[0].Id}");
        Assert.InRange(found.Count, 1, SuggestionQueries.Most);
        Assert.Distinct(found.Select(f => (f.Kind, f.Id)));
    }

    [Fact]
    public async Task Other_name_that_was_typed_is_told()
    {
        Assert.Equal("Mangalyaan", (await SuggestAsync("mangal"))[0].Otherwise);
        Assert.Null((await SuggestAsync("mars orb"))[0].Otherwise);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("qqqqqqqq")]
    public async Task Too_little_and_nonsense_have_none(string text) => Assert.Empty(await SuggestAsync(text));

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Any_text_is_safe(string text) => Assert.InRange((await SuggestAsync(text)).Count, 0, SuggestionQueries.Most);

    private Task<IReadOnlyList<Suggestion>> SuggestAsync(string text) => _suggestions.SuggestAsync(text, TestContext.Current.CancellationToken);
}
