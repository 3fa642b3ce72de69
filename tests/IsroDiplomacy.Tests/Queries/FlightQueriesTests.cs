using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class FlightQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("flights");
    private static readonly ILookup<string, JsonElement> Satellites = RawData.Read("customer-satellites").ToLookup(s => s.Text("flight")!);
    private static readonly ILookup<string, JsonElement> Uncounted = RawData.Read("uncounted-objects").ToLookup(o => o.Text("flight")!);

    private readonly FlightQueries _flights = catalogue.Services.GetRequiredService<FlightQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> FacetNames => ["load", "partner", "vehicle", "outcome", "decade"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string name)
    {
        var facet = (await _flights.FacetsAsync(FlightFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(Raw.Select(f => Codes(f, name)), facet);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(n => _flights.ListAsync(With(name, value.Code), FlightSort.Newest, n, Cancellation));
            FacetAssert.SameIds(Raw.Where(f => Codes(f, name).Contains(value.Code)).Select(f => f.Id()), rows.Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData(FlightSort.Newest)]
    [InlineData(FlightSort.Oldest)]
    [InlineData(FlightSort.Load)]
    public async Task Pages_together_hold_every_flight_once_with_its_customers(FlightSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _flights.ListAsync(FlightFilter.All, sort, n, Cancellation));
        FacetAssert.SameIds(Raw.Select(f => f.Id()), rows.Select(r => r.Id));
        Assert.Equal(442, rows.Sum(r => r.Satellites));
        Assert.All(rows, r => Assert.Equal(
            Satellites[r.Id].CountBy(s => s.Text("partner")!).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal),
            r.Customers.ToDictionary(c => c.Partner.Id, c => c.Count)));
        switch (sort)
        {
            case FlightSort.Newest: Assert.Equal(rows.Select(r => r.Launched).OrderDescending(), rows.Select(r => r.Launched)); break;
            case FlightSort.Oldest: Assert.Equal(rows.Select(r => r.Launched).Order(), rows.Select(r => r.Launched)); break;
            case FlightSort.Load: Assert.Equal(rows.Select(r => r.Satellites).OrderDescending(), rows.Select(r => r.Satellites)); break;
        }
    }

    [Fact]
    public async Task Every_flight_is_found_with_exactly_what_was_aboard()
    {
        var (deployed, lost) = (0, 0);
        foreach (var raw in Raw)
        {
            var id = raw.Id();
            var flight = await _flights.FindAsync(id, Cancellation);
            Assert.NotNull(flight);
            FacetAssert.SameIds(Satellites[id].Select(s => s.Id()), flight.Satellites.Rows.Select(s => s.Id));
            Assert.Equal(flight.Satellites.Rows.Count, flight.Satellites.Total);
            FacetAssert.SameIds(raw.Texts("missions"), flight.Missions.Select(m => m.Id));
            Assert.Equal(raw.Texts("otherCraft"), flight.OtherCraft);
            FacetAssert.SameIds(Uncounted[id].Select(o => o.Id()), flight.Uncounted.Select(o => o.Id));
            Assert.Equal(raw.Text("liftOff"), flight.LiftOff?.ToString("HH:mm", null));
            Assert.NotEmpty(flight.Evidence.Of(RecordKind.Flight, id));
            deployed += flight.Satellites.Rows.Count(s => s.Outcome == Outcomes.Deployed);
            lost += flight.Satellites.Rows.Count(s => s.Outcome != Outcomes.Deployed);
        }

        Assert.Equal((434, 8), (deployed, lost));
        Assert.Equal(10, Uncounted.Sum(g => g.Count()));
    }

    [Fact]
    public async Task Satellite_that_is_a_mission_too_is_said_to_be_one()
    {
        var flight = (await _flights.FindAsync("pslv-c62", Cancellation))!;
        Assert.Equal(["cs-kid", "cs-munal"], flight.Missions.SelectMany(m => m.CustomerSatellites).Order(StringComparer.Ordinal));
        Assert.Equal(8, flight.Satellites.Total);
    }

    [Fact]
    public async Task Flight_tells_its_events_and_the_contracts_behind_it()
    {
        var flight = (await _flights.FindAsync("lvm3-m2", Cancellation))!;
        Assert.Equal(["oneweb-lvm3-2022"], flight.Events.Select(e => e.Id));
        Assert.Contains("gb-2022-oneweb-nsil-launch-contract", flight.Agreements.Select(a => a.Id));
        Assert.Contains("gb-2021-oneweb-nsil-loi", flight.Agreements.Select(a => a.Id));
    }

    [Fact]
    public async Task Neighbours_are_the_flights_next_in_time()
    {
        var flight = (await _flights.FindAsync("pslv-c37", Cancellation))!;
        Assert.Equal(("pslv-c35", "gslv-f09"), (flight.Before?.Id, flight.After?.Id));
        Assert.Null((await _flights.FindAsync("aslv-d2", Cancellation))!.Before);
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _flights.FindAsync("pslv-c0", Cancellation));

    private static IEnumerable<string?> Codes(JsonElement flight, string facet) => facet switch
    {
        "load" =>
        [
            Satellites[flight.Id()].Any() ? FlightFilter.Customers : null,
            flight.Texts("missions").Any() ? FlightFilter.Missions : null,
        ],
        "partner" => Satellites[flight.Id()].Select(s => s.Text("partner")),
        "decade" => [FacetAssert.Decade(flight.Text("launched"))],
        _ => [flight.Text(facet)],
    };

    private static FlightFilter With(string facet, string code) => facet switch
    {
        "load" => FlightFilter.All with { Loads = [code] },
        "partner" => FlightFilter.All with { Partners = [code] },
        "vehicle" => FlightFilter.All with { Vehicles = [code] },
        "outcome" => FlightFilter.All with { Outcomes = [code] },
        _ => FlightFilter.All with { Decades = [int.Parse(code.AsSpan(0, 4), null)] },
    };
}
