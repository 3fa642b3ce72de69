using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class SatelliteQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("customer-satellites");
    private static readonly ILookup<string, string> Agreements = RawData.Read("agreements")
        .SelectMany(a => a.Texts("customerSatellites").Select(s => (Satellite: s, Agreement: a.Id()))).ToLookup(l => l.Satellite, l => l.Agreement);

    private readonly SatelliteQueries _satellites = catalogue.Services.GetRequiredService<SatelliteQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> FacetNames => ["partner", "outcome", "purpose", "year", "vehicle", "flight", "home", "operator", "agency", "agreement"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string name)
    {
        var facet = (await _satellites.FacetsAsync(SatelliteFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(Raw.Select(s => Codes(s, name)), facet);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(
                n => _satellites.ListAsync(With(name, value.Code), SatelliteSort.Newest, n, Cancellation));
            FacetAssert.SameIds(Raw.Where(s => Codes(s, name).Contains(value.Code)).Select(s => s.Id()), rows.Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData(SatelliteSort.Newest)]
    [InlineData(SatelliteSort.Oldest)]
    [InlineData(SatelliteSort.Name)]
    [InlineData(SatelliteSort.Mass)]
    public async Task Pages_together_hold_every_satellite_once_in_order(SatelliteSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _satellites.ListAsync(SatelliteFilter.All, sort, n, Cancellation));
        FacetAssert.SameIds(Raw.Select(s => s.Id()), rows.Select(r => r.Id));
        switch (sort)
        {
            case SatelliteSort.Newest: Assert.Equal(rows.Select(r => r.Launched).OrderDescending(), rows.Select(r => r.Launched)); break;
            case SatelliteSort.Oldest: Assert.Equal(rows.Select(r => r.Launched).Order(), rows.Select(r => r.Launched)); break;
            case SatelliteSort.Mass: Assert.Equal(rows.Select(r => r.MassKg ?? -1).OrderDescending(), rows.Select(r => r.MassKg ?? -1)); break;
        }
    }

    [Fact]
    public async Task Deployed_and_lost_are_counted_apart()
    {
        Assert.Equal(new SatelliteCount(434, 8), await _satellites.CountAsync(SatelliteFilter.All, Cancellation));
        var flight = SatelliteFilter.All with { Flights = ["pslv-c62"] };
        var deployed = Raw.Count(s => s.Text("flight") == "pslv-c62" && s.Text("outcome") == "deployed");
        var lost = Raw.Count(s => s.Text("flight") == "pslv-c62" && s.Text("outcome") != "deployed");
        Assert.Equal(new SatelliteCount(deployed, lost), await _satellites.CountAsync(flight, Cancellation));
    }

    [Theory]
    [InlineData("SPIRE", "Spire Global Inc.")]
    [InlineData("kleos space", "Kleos Space")]
    public async Task Words_find_the_satellites_of_an_operator(string text, string name)
    {
        var rows = await FacetAssert.AllPagesAsync(
            n => _satellites.ListAsync(SatelliteFilter.All with { Text = text }, SatelliteSort.Newest, n, Cancellation));
        FacetAssert.SameIds(Raw.Where(s => s.Text("operator") == name).Select(s => s.Id()), rows.Select(r => r.Id));
    }

    [Fact]
    public async Task Words_find_a_satellite_by_its_number()
    {
        var rows = (await _satellites.ListAsync(SatelliteFilter.All with { Text = "31135" }, SatelliteSort.Newest, 1, Cancellation)).Rows;
        Assert.Equal(["cs-31135"], rows.Select(r => r.Id));
    }

    [Fact]
    public async Task Operators_not_listed_are_counted()
    {
        var facet = (await _satellites.FacetsAsync(SatelliteFilter.All, Cancellation)).Single(f => f.Name == "operator");
        Assert.Equal(Raw.Select(s => s.Text("operator")).Distinct().Count(), facet.Values.Count + facet.More);
    }

    [Fact]
    public async Task Nothing_found_counts_nothing() =>
        Assert.Equal(new SatelliteCount(0, 0), await _satellites.CountAsync(SatelliteFilter.All with { Flights = ["pslv-c0"] }, Cancellation));

    [Fact]
    public async Task Every_satellite_is_found_with_all_it_has()
    {
        var missions = RawData.Missions;
        foreach (var raw in Raw)
        {
            var id = raw.Id();
            var satellite = await _satellites.FindAsync(id, Cancellation);
            Assert.NotNull(satellite);
            Assert.Equal(raw.Text("partner"), satellite.Partner.Id);
            Assert.Equal(raw.Text("operatorPartner"), satellite.OperatorPartner?.Id);
            Assert.Equal(raw.Text("operatorAgency"), satellite.OperatorAgency?.Id);
            Assert.Equal(raw.Text("attributionNote"), satellite.AttributionNote);
            Assert.Equal(raw.Text("cospar"), satellite.Cospar?.ToString());
            Assert.Equal(raw.GetProperty("norad").ToString(), satellite.Norad?.ToString() ?? "");
            Assert.Equal(raw.Texts("purposes"), satellite.Purposes);
            FacetAssert.SameIds(Agreements[id], satellite.Agreements.Select(a => a.Id));
            FacetAssert.SameIds(
                missions.Where(m => m.Texts("customerSatellites").Contains(id)).Select(m => m.Id()), satellite.Missions.Select(m => m.Id));
            var companions = Raw.Count(s => s.Text("flight") == raw.Text("flight")) - 1;
            Assert.Equal(companions, satellite.Companions.Total);
            Assert.Equal(Math.Min(12, companions), satellite.Companions.Rows.Count);
            Assert.DoesNotContain(satellite.Companions.Rows, c => c.Id == id);
            FacetAssert.SameIds(
                raw.Cited(), satellite.Evidence.Of(RecordKind.CustomerSatellite, id).Select(c => c.Source.Id));
        }
    }

    [Fact]
    public async Task Events_of_a_satellite_are_its_own_and_those_of_its_flight()
    {
        var oneWeb = Raw.First(s => s.Text("flight") == "lvm3-m2").Id();
        Assert.Equal(["oneweb-lvm3-2022"], (await _satellites.FindAsync(oneWeb, Cancellation))!.Events.Select(e => e.Id));
        Assert.Equal(["agile-2007"], (await _satellites.FindAsync("cs-31135", Cancellation))!.Events.Select(e => e.Id));
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _satellites.FindAsync("cs-0", Cancellation));

    private static IEnumerable<string?> Codes(JsonElement satellite, string facet) => facet switch
    {
        "purpose" => satellite.Texts("purposes"),
        "year" => [satellite.Text("launched")![..4]],
        "agency" => [satellite.Text("operatorAgency")!],
        "home" => [satellite.Text("operatorPartner") ?? satellite.Text("partner")!],
        "agreement" => Agreements[satellite.Id()],
        _ => [satellite.Text(facet)!],
    };

    private static SatelliteFilter With(string facet, string code) => facet switch
    {
        "partner" => SatelliteFilter.All with { Partners = [code] },
        "outcome" => SatelliteFilter.All with { Outcomes = [code] },
        "purpose" => SatelliteFilter.All with { Purposes = [code] },
        "year" => SatelliteFilter.All with { Years = [int.Parse(code, null)] },
        "vehicle" => SatelliteFilter.All with { Vehicles = [code] },
        "flight" => SatelliteFilter.All with { Flights = [code] },
        "home" => SatelliteFilter.All with { Homes = [code] },
        "operator" => SatelliteFilter.All with { Operators = [code] },
        "agency" => SatelliteFilter.All with { Agencies = [code] },
        _ => SatelliteFilter.All with { Agreements = [code] },
    };
}
