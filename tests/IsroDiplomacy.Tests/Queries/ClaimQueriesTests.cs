using System.Text.Json;
using System.Text.RegularExpressions;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class ClaimQueriesTests(CatalogueFixture catalogue)
{
    private static readonly Dictionary<string, string> SourceKinds = RawData.Read("sources").ToDictionary(s => s.Id(), s => s.Text("kind")!);

    private readonly ClaimQueries _claims = catalogue.Services.GetRequiredService<ClaimQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> FacetNames => ["values", "about", "decade", "source", "property"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string name)
    {
        var facet = (await _claims.FacetsAsync(ClaimFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(RawClaims.Properties.Select(p => Codes(p, name)), facet);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(n => _claims.ListAsync(With(name, value.Code), ClaimSort.Record, n, Cancellation));
            FacetAssert.SameIds(RawClaims.Properties.Where(p => Codes(p, name).Contains(value.Code)).Select(First), rows.Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData(ClaimSort.Record)]
    [InlineData(ClaimSort.Newest)]
    [InlineData(ClaimSort.Values)]
    public async Task Pages_together_hold_every_property_once_with_all_its_values(ClaimSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _claims.ListAsync(ClaimFilter.All, sort, n, Cancellation));
        FacetAssert.SameIds(RawClaims.Properties.Select(First), rows.Select(r => r.Id));
        FacetAssert.SameIds(RawData.Read("claims").Select(c => c.Id()), rows.SelectMany(r => r.Claims).Select(c => c.Id));
        if (sort == ClaimSort.Values) Assert.Equal(rows.Select(r => r.Claims.Count).OrderDescending(), rows.Select(r => r.Claims.Count));
    }

    [Fact]
    public async Task Words_are_found_in_values_whatever_their_case()
    {
        var rows = await FacetAssert.AllPagesAsync(n => _claims.ListAsync(ClaimFilter.All with { Text = "BELGIUM customer" }, ClaimSort.Record, n, Cancellation));
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains(r.Claims, c => (c.Value + c.Note).Contains("Belgium", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("jerusalem", 3)]
    [InlineData("MASS rover", 1)]
    [InlineData("place sign", 4)]
    [InlineData("no such words", 0)]
    public async Task Words_find_every_property_that_holds_them_all_the_last_perhaps_unfinished(string text, int least)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _claims.ListAsync(ClaimFilter.All with { Text = text }, ClaimSort.Record, n, Cancellation));
        var words = text.Split(' ');
        bool Holds(string held) => words.Index().All(w =>
            Regex.IsMatch(held, $@"\b{w.Item}{(w.Index < words.Length - 1 ? @"\b" : "")}", RegexOptions.IgnoreCase));
        var raw = RawClaims.Properties
            .Where(p => Holds(string.Join(' ', p.Select(c => $"{c.Text("property")} {c.Text("value")} {c.Text("note")}")))).Select(First).ToHashSet();
        Assert.True(raw.Count >= least, $"{raw.Count}");
        Assert.Superset(raw, rows.Select(r => r.Id).ToHashSet());
        // The name of the record counts too.
        Assert.All(rows, r => Assert.True(Holds($"{r.Property} {r.Subject.Name} {string.Join(' ', r.Claims.Select(c => $"{c.Value} {c.Note}"))}"), r.Id));
    }

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public async Task Hostile_words_find_nothing_and_break_nothing(string text)
    {
        var page = await _claims.ListAsync(ClaimFilter.All with { Text = text }, ClaimSort.Record, 1, Cancellation);
        Assert.InRange(page.Total, 0, RawClaims.Properties.Count);
    }

    [Fact]
    public async Task Every_claim_leads_to_its_property()
    {
        foreach (var property in RawClaims.Properties.Take(12))
            foreach (var claim in property)
                Assert.Equal(First(property), (await _claims.FindAsync(claim.Id(), Cancellation))!.Id);
        Assert.Null(await _claims.FindAsync("cl-none", Cancellation));
    }

    [Fact]
    public async Task Our_own_counts_are_what_the_records_give()
    {
        var deployed = RawData.Read("customer-satellites").Where(s => s.Text("outcome") == "deployed").ToList();
        var totals = RawClaims.Properties.Single(p => p.Key.Id == "customer-satellites" && p.Key.Property.EndsWith("running total", StringComparison.Ordinal));
        var dates = totals.Select(c => PartialDate.Parse(c.Text("asOf")!)).ToList();
        var counted = await _claims.SatellitesUpToAsync(dates, Cancellation);
        foreach (var claim in totals)
        {
            var own = deployed.Count(s => string.CompareOrdinal(s.Text("launched"), claim.Text("asOf")) <= 0);
            Assert.Equal(own, counted[PartialDate.Parse(claim.Text("asOf")!)]);
            if (claim.GetProperty("chosen").GetBoolean()) Assert.Equal(own.ToString(System.Globalization.CultureInfo.InvariantCulture), claim.Text("value"));
        }

        (string Claim, string From, string To, string? Partner)[] periods =
        [
            ("cl-customer-satellites-29", "2016-04-01", "2022-03-31", null), ("cl-customer-satellites-30", "2013-01-01", "2015-12-31", null),
            ("cl-customer-satellites-31", "2015-01-01", "2024-12-31", null), ("cl-customer-satellites-32", "2018-01-01", "2022-11-30", null),
            ("cl-lt-2", "2016-04-01", "2022-03-31", "lt"), ("cl-lu-2", "2016-04-01", "2022-03-31", "lu"), ("cl-us-2", "2015-01-01", "2024-12-31", "us"),
        ];
        var claims = RawData.Read("claims").ToDictionary(c => c.Id());
        foreach (var (claim, from, to, partner) in periods)
        {
            var own = deployed.Count(s => string.CompareOrdinal(s.Text("launched"), from) >= 0 && string.CompareOrdinal(s.Text("launched"), to) <= 0
                && (partner is null || s.Text("partner") == partner));
            Assert.Equal(own.ToString(System.Globalization.CultureInfo.InvariantCulture), claims[claim].Text("value"));
        }

        var counts = await catalogue.Services.GetRequiredService<CatalogueQueries>().CountsAsync(Cancellation);
        Assert.Equal($"{counts.States} countries + {counts.Bodies} bodies", claims["cl-partner-count-8"].Text("value"));
    }

    private static string First(IEnumerable<JsonElement> claims) => claims.Select(c => c.Id()).Order(StringComparer.Ordinal).First();

    private static IEnumerable<string> Codes(IGrouping<(string Kind, string Id, string Property), JsonElement> property, string name) => name switch
    {
        "values" => [RawClaims.Comparison(property)],
        "about" => [property.Key.Kind],
        "decade" => property.Select(c => FacetAssert.Decade(c.Text("published"))).Distinct(),
        "source" => property.Select(c => c.Text("source")).OfType<string>().Select(s => SourceKinds[s]).Distinct(),
        _ => [property.Key.Property],
    };

    private static ClaimFilter With(string name, string code) => name switch
    {
        "values" => ClaimFilter.All with { Comparisons = [code] },
        "about" => ClaimFilter.All with { Kinds = [RecordKinds.Parse(code)] },
        "decade" => ClaimFilter.All with { Decades = [code == FacetCounts.Undated ? null : int.Parse(code[..4], System.Globalization.CultureInfo.InvariantCulture)] },
        "source" => ClaimFilter.All with { SourceKinds = [code] },
        _ => ClaimFilter.All with { Properties = [code] },
    };
}
