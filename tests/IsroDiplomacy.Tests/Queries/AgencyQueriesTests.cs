using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class AgencyQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<JsonElement>> NamingFiles =
        new[] { "agreements", "missions", "events", "programmes", "customer-satellites" }.ToDictionary(file => file, RawData.Read);

    private readonly AgencyQueries _agencies = catalogue.Services.GetRequiredService<AgencyQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Ids => [.. RawPartners.Agencies.Select(a => a.Id())];

    [Fact]
    public async Task Pages_together_hold_every_agency_once_by_name()
    {
        var rows = new List<AgencyRow>();
        for (var number = 1; number <= 3; number++) rows.AddRange((await _agencies.ListAsync(AgencyFilter.All, number, Cancellation)).Rows);
        Assert.Equal(RawPartners.Agencies.Select(a => a.Id()).Order(StringComparer.Ordinal), rows.Select(r => r.Agency.Id).Order(StringComparer.Ordinal));
        Assert.Equal(rows.OrderBy(r => Folded(r.Agency.Name), StringComparer.Ordinal).Select(r => r.Agency.Id), rows.Select(r => r.Agency.Id));
    }

    // The database's order: only the case of ASCII letters is passed over.
    private static string Folded(string name) => string.Concat(name.Select(c => char.IsAscii(c) ? char.ToUpperInvariant(c) : c));

    [Fact]
    public async Task List_by_each_value_of_each_facet_has_the_agencies_that_the_data_gives_it()
    {
        foreach (var facet in (await _agencies.FacetsAsync(AgencyFilter.All, Cancellation)).Where(f => f.Name != "disputed"))
        {
            foreach (var value in facet.Values)
            {
                var filter = facet.Name == "kind" ? AgencyFilter.All with { Kinds = [value.Code] } : AgencyFilter.All with { Partners = [value.Code] };
                var page = await _agencies.ListAsync(filter, 1, Cancellation);
                Assert.Equal(value.Count, page.Total);
                Assert.Equal(RawPartners.Agencies.Count(a => a.Text(facet.Name) == value.Code), page.Total);
            }
        }
    }

    [Theory]
    [InlineData("isro", "isro")]
    [InlineData("ÍSRO", "isro")]
    [InlineData("national centre for space", "cnes")]
    [InlineData("etudes spatiales", "cnes")]
    [InlineData("jpl", "nasa-jpl")]
    public async Task Text_finds_an_agency_by_any_of_its_names(string text, string id)
    {
        var page = await _agencies.ListAsync(AgencyFilter.All with { Text = text }, 1, Cancellation);
        Assert.Contains(page.Rows, r => r.Agency.Id == id);
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Text_of_any_sort_is_a_search_and_never_an_error(string text)
    {
        var filter = AgencyFilter.All with { Text = text };
        var page = await _agencies.ListAsync(filter, 1, Cancellation);
        var facets = await _agencies.FacetsAsync(filter, Cancellation);
        Assert.Equal(page.Total, facets.Single(f => f.Name == "kind").Values.Sum(v => v.Count));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Agency_is_found_with_all_the_data_gives_it(string id)
    {
        var agency = await FindAsync(id);
        var raw = RawPartners.Agencies.Single(a => a.Id() == id);
        Assert.Equal(raw.Texts("alsoKnownAs"), agency.AlsoKnownAs);
        Assert.Equal(raw.Text("partner"), agency.Partner?.Id);
        Assert.Equal(raw.Text("website"), agency.Website);
        Assert.Equal(raw.Text("parent"), agency.Above.Count > 0 ? agency.Above[0].Id : null);
        Assert.Equal(Parts(id).Order(StringComparer.Ordinal), agency.Parts.Select(p => p.Agency.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            raw.Texts("successorOf").Order(StringComparer.Ordinal),
            agency.Before.Where(s => s.Of.Id == id).Select(s => s.Agency.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Count(id), agency.Own);
        Assert.Equal(Count([.. WithParts(id)]), agency.WithParts);
        Assert.Equal(Math.Min(50, agency.DocumentCount), agency.Documents.Count);
        Assert.Equal(NamingDocuments(id), agency.DocumentCount);
    }

    [Fact]
    public async Task Lines_are_followed_to_their_ends()
    {
        var sac = await FindAsync("sac");
        Assert.Equal(["isro", "dos", "gov-in"], sac.Above.Select(a => a.Id));
        var roscosmos = await FindAsync("roscosmos");
        Assert.Equal(["rosaviakosmos"], roscosmos.Before.Select(s => s.Agency.Id));
        Assert.Equal(["roscosmos"], (await FindAsync("rosaviakosmos")).After.Select(s => s.Agency.Id));
        Assert.True(roscosmos.WithParts.All > roscosmos.Own.All);
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _agencies.FindAsync("no-such-agency", Cancellation));

    private static IEnumerable<string> Parts(string id) => RawPartners.Agencies.Where(a => a.Text("parent") == id).Select(a => a.Id());

    private static IEnumerable<string> WithParts(string id) => Parts(id).SelectMany(WithParts).Prepend(id);

    private static AgencyCount Count(params string[] ids) => new(
        Naming("agreements", ids).Count(), Naming("missions", ids).Count(),
        Naming("events", ids).Count(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null),
        Naming("events", ids).Count(e => e.GetProperty("restates").ValueKind != JsonValueKind.Null),
        Naming("programmes", ids).Count(), Naming("customer-satellites", ids).Count());

    private static int NamingDocuments(string id) =>
        NamingFiles.Keys.SelectMany(file => Naming(file, id)).SelectMany(r => r.Cited()).Distinct().Count();

    private static IEnumerable<JsonElement> Naming(string file, params string[] ids) => NamingFiles[file].Where(r => file switch
    {
        "agreements" => r.Items("parties").Any(p => ids.Contains(p.Text("agency"))),
        "missions" => r.Items("participations").Any(p => ids.Contains(p.Text("agency"))),
        "customer-satellites" => ids.Contains(r.Text("operatorAgency")),
        _ => r.Texts("agencies").Any(ids.Contains),
    });

    private async Task<AgencyDetail> FindAsync(string id) => Assert.IsType<AgencyDetail>(await _agencies.FindAsync(id, Cancellation));
}
