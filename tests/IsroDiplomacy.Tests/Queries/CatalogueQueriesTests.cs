using IsroDiplomacy.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class CatalogueQueriesTests(CatalogueFixture catalogue)
{
    private readonly CatalogueQueries _catalogue = catalogue.Services.GetRequiredService<CatalogueQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Counts_follow_the_counting_rules()
    {
        var counts = await _catalogue.CountsAsync(Cancellation);
        var partners = RawData.Read("partners").Where(p => p.GetProperty("official").GetBoolean() && p.Id() is not ("in" or "su")).ToList();
        var agreements = RawData.Read("agreements");
        var satellites = RawData.Read("customer-satellites");
        var deployed = satellites.Where(s => s.Text("outcome") == "deployed").ToList();
        var sources = RawData.Read("sources");
        var own = RawData.Read("events").Count(e => e.GetProperty("restates").ValueKind == System.Text.Json.JsonValueKind.Null);
        Assert.Equal(
            new CatalogueCounts(
                partners.Count(p => p.Text("kind") == "state"), partners.Count(p => p.Text("kind") == "international-body"),
                agreements.Count, agreements.Count(a => a.Text("level") == "company"),
                agreements.Count(a => a.GetProperty("membership").GetBoolean()), agreements.Count(a => a.Text("date") is null),
                agreements.Count(a => a.Text("dateBasis") == "announced" && a.Text("type") != "joint-statement"),
                RawData.Missions.Count, RawData.Missions.Count(m => m.Text("launched") is null),
                deployed.Count, satellites.Count - deployed.Count, deployed.Select(s => s.Text("partner")).Distinct().Count(),
                satellites.Count(s => RawEvidence.LevelOf(s) == "main-point-on-one"),
                own, RawData.Read("events").Count - own, RawData.Read("programmes").Count, RawData.Read("agencies").Count,
                sources.Count, sources.Count(s => s.Text("published") is null), sources.Count(s => s.GetProperty("copy").GetBoolean())),
            counts);
        Assert.Equal(partners.Count, counts.States + counts.Bodies);
    }

    [Fact]
    public async Task Official_count_is_the_chosen_claim_with_its_source()
    {
        var official = await _catalogue.OfficialPartnersAsync(Cancellation);
        Assert.NotNull(official);
        var chosen = RawData.Read("claims").Single(c =>
            c.GetProperty("subject").Text("id") == "partner-count" && c.GetProperty("chosen").GetBoolean() && c.Text("source") is not null);
        Assert.Equal((chosen.Text("value"), chosen.Text("published")), (official.Value, official.Published.ToString()));
    }

    [Fact]
    public async Task Info_is_that_of_the_data()
    {
        var info = await _catalogue.InfoAsync(Cancellation);
        Assert.Equal(("2026.1", "2026-06"), (info.Version, info.AsOf.ToString()));
    }
}
