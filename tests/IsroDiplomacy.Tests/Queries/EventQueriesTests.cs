using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class EventQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("events");

    private readonly EventQueries _events = catalogue.Services.GetRequiredService<EventQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_event_is_found_with_all_it_has()
    {
        foreach (var raw in RawData.Read("events"))
        {
            var happening = await _events.FindAsync(raw.Id(), Cancellation);
            Assert.NotNull(happening);
            Assert.Equal((raw.Text("title"), raw.Text("date"), raw.Text("category")), (happening.Title, happening.Date.ToString(), happening.Category));
            Assert.Equal(raw.Texts("partners").Where(p => p != Partner.IndiaId), happening.Partners.Select(p => p.Id));
            Assert.Equal(raw.Texts("agencies"), happening.Agencies.Select(a => a.Id));
            Assert.Equal(raw.Texts("missions").Order(StringComparer.Ordinal), happening.Missions.Select(m => m.Id).Order(StringComparer.Ordinal));
            Assert.Equal(raw.Texts("agreements").Order(StringComparer.Ordinal), happening.Agreements.Select(a => a.Id).Order(StringComparer.Ordinal));
            Assert.Equal(
                raw.Texts("customerSatellites").Order(StringComparer.Ordinal),
                happening.CustomerSatellites.Select(s => s.Id).Order(StringComparer.Ordinal));
            Assert.Equal(raw.Texts("flights"), happening.Flights.Select(f => f.Flight.Id));
            Assert.Equal(raw.Texts("mentions"), happening.Mentions);
            Assert.Equal(raw.Items("citations").Count(), happening.Evidence.Of(RecordKind.Event, raw.Id()).Count);
        }
    }

    [Fact]
    public async Task Event_that_restates_a_launch_points_to_it()
    {
        var happening = await _events.FindAsync("nike-apache-1963", Cancellation);
        Assert.NotNull(happening?.Restates);
        Assert.Equal((RecordKind.Mission, "nike-apache-thumba-1963"), (happening.Restates.Kind, happening.Restates.Id));
        Assert.NotEqual(happening.Restates.Id, happening.Before?.Id);
        Assert.NotEqual(happening.Restates.Id, happening.After?.Id);
    }

    [Fact]
    public async Task Neighbours_are_those_of_the_timeline()
    {
        var timeline = catalogue.Services.GetRequiredService<TimelineQueries>();
        var rows = (await timeline.StreamAsync(TimelineFilter.All, 1, Cancellation)).Rows.ToList();
        for (var i = 0; i < rows.Count - 1; i++)
        {
            if (rows[i].Kind != RecordKind.Event) continue;
            var happening = await _events.FindAsync(rows[i].Id, Cancellation);
            Assert.Equal(i == 0 ? null : rows[i - 1].Title, happening?.Before?.Title);
            Assert.Equal(rows[i + 1].Title, happening?.After?.Title);
        }
    }

    public static TheoryData<string> FacetNames => ["category", "partner", "agency", "decade", "tells"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string name)
    {
        var facet = (await _events.FacetsAsync(EventFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(Raw.Select(e => Codes(e, name)), facet);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(n => _events.ListAsync(With(name, value.Code), EventSort.Newest, n, Cancellation));
            FacetAssert.SameIds(Raw.Where(e => Codes(e, name).Contains(value.Code)).Select(e => e.Id()), rows.Select(r => r.Id));
        }
    }

    [Fact]
    public async Task Facets_count_under_the_other_filters()
    {
        var facets = await _events.FacetsAsync(EventFilter.All with { Agencies = ["isro"], Tells = [EventFilter.Own] }, Cancellation);
        var ofIsro = Raw.Where(e => e.Texts("agencies").Contains("isro")).ToList();
        var own = ofIsro.Where(e => Codes(e, "tells").Single() == "own").ToList();
        FacetAssert.Counts(own.Select(e => Codes(e, "category")), facets.Single(f => f.Name == "category"));
        FacetAssert.Counts(ofIsro.Select(e => Codes(e, "tells")), facets.Single(f => f.Name == "tells"));
        Assert.Equal(own.Count, await _events.CountAsync(EventFilter.All with { Agencies = ["isro"], Tells = [EventFilter.Own] }, Cancellation));
    }

    [Theory]
    [InlineData(EventSort.Newest)]
    [InlineData(EventSort.Oldest)]
    [InlineData(EventSort.Title)]
    public async Task Pages_together_hold_every_event_once_in_order(EventSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _events.ListAsync(EventFilter.All, sort, n, Cancellation));
        FacetAssert.SameIds(Raw.Select(e => e.Id()), rows.Select(r => r.Id));
        foreach (var row in rows)
        {
            var raw = Raw.Single(e => e.Id() == row.Id);
            Assert.Equal((raw.Text("title"), raw.Text("date"), raw.Items("citations").Count()), (row.Title, row.Date.ToString(), row.Documents));
            Assert.Equal(raw.Texts("partners").Where(p => p != Partner.IndiaId), row.Partners.Select(p => p.Id));
            Assert.Equal(Told(raw)?.Id(), row.Restates?.Id);
        }

        if (sort == EventSort.Title) return;
        var dates = rows.Select(r => r.Date).ToList();
        Assert.Equal(sort == EventSort.Oldest ? dates.Order() : dates.OrderDescending(), dates);
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _events.FindAsync("no-such-event", Cancellation));

    private static JsonElement? Told(JsonElement raw) =>
        raw.GetProperty("restates") is { ValueKind: JsonValueKind.Object } told ? told : null;

    private static IEnumerable<string?> Codes(JsonElement raw, string facet) => facet switch
    {
        "partner" => raw.Texts("partners").Where(p => p != Partner.IndiaId),
        "agency" => raw.Texts("agencies"),
        "decade" => [FacetAssert.Decade(raw.Text("date"))],
        "tells" => [Told(raw) is not { } told ? "own" : told.Text("kind") == "mission" ? "launch" : "agreement"],
        _ => [raw.Text(facet)!],
    };

    private static EventFilter With(string facet, string code) => facet switch
    {
        "category" => EventFilter.All with { Categories = [code] },
        "partner" => EventFilter.All with { Partners = [code] },
        "agency" => EventFilter.All with { Agencies = [code] },
        "tells" => EventFilter.All with { Tells = [code] },
        _ => EventFilter.All with { Decades = [int.Parse(code[..4], null)] },
    };
}
