using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class PartnerQueriesTests(CatalogueFixture catalogue)
{
    private static readonly PartnerFilter Any = PartnerFilter.All with { Standing = PartnerStanding.Any };

    private readonly PartnerQueries _partners = catalogue.Services.GetRequiredService<PartnerQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_has_the_partners_of_each_standing_and_never_India()
    {
        foreach (var (standing, expected) in new[]
        {
            (PartnerStanding.Official, RawPartners.All.Where(p => p.IsOfficial())),
            (PartnerStanding.Other, RawPartners.All.Where(p => !p.IsOfficial())),
            (PartnerStanding.Any, RawPartners.All),
        })
        {
            var page = await _partners.ListAsync(PartnerFilter.All with { Standing = standing }, PartnerSort.Name, 1, Cancellation);
            Assert.Equal(expected.Select(p => p.Id()).Order(StringComparer.Ordinal), Ids(page).Order(StringComparer.Ordinal));
        }

        Assert.Equal(65, (await _partners.ListAsync(PartnerFilter.All, PartnerSort.Name, 1, Cancellation)).Total);
    }

    [Fact]
    public async Task List_by_each_value_of_each_facet_has_the_partners_that_the_data_gives_it()
    {
        var facets = await _partners.FacetsAsync(Any, Cancellation);
        foreach (var facet in facets.Where(f => f.Name is not ("standing" or "evidence" or "disputed")))
        {
            foreach (var value in facet.Values)
            {
                var (filter, expected) = (facet.Name, value.Code) switch
                {
                    ("region", var code) => (Any with { Regions = [code] }, RawPartners.All.Where(p => p.Text("region") == code)),
                    ("kind", var code) => (Any with { Kinds = [code] }, RawPartners.All.Where(p => p.Text("kind") == code)),
                    ("area", var code) => (Any with { Areas = [code] }, RawPartners.All.Where(p => p.Texts("areas").Contains(code))),
                    ("decade", "undated") => (Any with { Decades = [null] }, RawPartners.All.Where(p => RawPartners.SinceYear(p) is null)),
                    ("decade", var code) => (
                        Any with { Decades = [int.Parse(code[..4], null)] },
                        RawPartners.All.Where(p => RawPartners.SinceYear(p) / 10 == int.Parse(code[..3], null))),
                    _ => throw new InvalidOperationException(facet.Name),
                };
                var page = await _partners.ListAsync(filter, PartnerSort.Name, 1, Cancellation);
                Assert.Equal(value.Count, page.Total);
                Assert.Equal(expected.Select(p => p.Id()).Order(StringComparer.Ordinal), Ids(page).Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public async Task Facet_counts_under_the_other_filters_and_not_under_its_own()
    {
        var facets = await _partners.FacetsAsync(PartnerFilter.All with { Regions = ["asia"], Areas = ["launch-services"] }, Cancellation);
        var europeans = RawPartners.All.Count(p =>
            p.IsOfficial() && p.Text("region") == "europe" && p.Texts("areas").Contains("launch-services"));
        Assert.Equal(europeans, facets.Single(f => f.Name == "region").Values.Single(v => v.Code == "europe").Count);
        var only = RawPartners.All.Count(p =>
            !p.IsOfficial() && p.Text("region") == "asia" && p.Texts("areas").Contains("launch-services"));
        Assert.Equal(only, facets.Single(f => f.Name == "standing").Values.Single(v => v.Code == "other").Count);
    }

    [Fact]
    public async Task Rows_carry_the_counts_that_the_data_gives()
    {
        var page = await _partners.ListAsync(Any, PartnerSort.Name, 1, Cancellation);
        Assert.Equal(RawPartners.All.Count, page.Rows.Count);
        foreach (var row in page.Rows)
        {
            var id = row.Partner.Id;
            Assert.Equal(RawPartners.Agreements(id).Count, row.Agreements);
            Assert.Equal(RawPartners.Missions(id).Count, row.Missions);
            Assert.Equal(RawPartners.Programmes(id).Count, row.Programmes);
            Assert.Equal(RawPartners.Satellites(id).Count(s => s.Text("outcome") == "deployed"), row.Satellites);
            Assert.Equal(RawPartners.TimelineYears(id), row.Records.OrderBy(c => c.Key).SelectMany(c => Enumerable.Repeat(c.Key, c.Value)));
            Assert.Equal(
                RawPartners.Satellites(id).Where(s => s.Text("outcome") == "deployed").Select(s => RawPartners.Year(s, "launched")!.Value)
                    .Distinct().Order(),
                row.SatelliteYears);
        }
    }

    [Theory]
    [InlineData(PartnerSort.First)]
    [InlineData(PartnerSort.Latest)]
    [InlineData(PartnerSort.Agreements)]
    [InlineData(PartnerSort.Missions)]
    [InlineData(PartnerSort.Name)]
    public async Task Rows_stand_in_the_order_asked_for(PartnerSort sort)
    {
        var rows = (await _partners.ListAsync(Any, sort, 1, Cancellation)).Rows;
        var lexicon = catalogue.Services.GetRequiredService<Lexicon>();
        var expected = sort switch
        {
            PartnerSort.First => rows.OrderBy(r => r.Since is null).ThenBy(r => r.Since),
            PartnerSort.Latest => rows.OrderBy(r => r.Latest is null).ThenByDescending(r => r.Latest),
            PartnerSort.Agreements => rows.OrderByDescending(r => r.Agreements),
            PartnerSort.Missions => rows.OrderByDescending(r => r.Missions),
            _ => rows.OrderBy(r => lexicon.Term(Vocabularies.Regions, r.Region).Position),
        };
        Assert.Equal(
            expected.ThenBy(r => r.Partner.Name.ToUpperInvariant(), StringComparer.Ordinal).Select(r => r.Partner.Id),
            rows.Select(r => r.Partner.Id));
    }

    [Theory]
    [InlineData("france", "fr")]
    [InlineData("FRANCE", "fr")]
    [InlineData("Fränce", "fr")]
    [InlineData("fr", "fr")]
    [InlineData("CNES", "fr")]
    [InlineData("jaxa", "jp")]
    [InlineData("united sta", "us")]
    [InlineData("states united", "us")]
    [InlineData("roscosmos", "ru")]
    [InlineData("esa", "esa")]
    public async Task Text_finds_a_partner_by_its_name_its_code_and_its_agencies(string text, string id)
    {
        var page = await _partners.ListAsync(PartnerFilter.All with { Text = text }, PartnerSort.Name, 1, Cancellation);
        Assert.Contains(id, Ids(page));
        Assert.True(page.Total < 10, $"{text} finds {page.Total} partners");
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Text_of_any_sort_is_a_search_and_never_an_error(string text)
    {
        var filter = Any with { Text = text };
        var page = await _partners.ListAsync(filter, PartnerSort.Name, 1, Cancellation);
        var facets = await _partners.FacetsAsync(filter, Cancellation);
        Assert.Equal(page.Total, facets.Single(f => f.Name == "standing").Values.Single(v => v.Code == "any").Count);
    }

    [Fact]
    public async Task Text_without_a_letter_or_digit_finds_nothing()
    {
        var page = await _partners.ListAsync(Any with { Text = "\"* -- ()" }, PartnerSort.Name, 1, Cancellation);
        Assert.Equal(0, page.Total);
    }

    private static IEnumerable<string> Ids(Page<PartnerRow> page) => page.Rows.Select(r => r.Partner.Id);
}
