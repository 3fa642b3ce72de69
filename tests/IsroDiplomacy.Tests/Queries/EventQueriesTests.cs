using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class EventQueriesTests(CatalogueFixture catalogue)
{
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

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _events.FindAsync("no-such-event", Cancellation));
}
