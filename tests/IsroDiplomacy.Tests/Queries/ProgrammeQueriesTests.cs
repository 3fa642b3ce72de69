using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class ProgrammeQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("programmes");

    private readonly ProgrammeQueries _programmes = catalogue.Services.GetRequiredService<ProgrammeQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> FacetNames => ["kind", "partner", "agency", "where", "place", "state", "decade"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string name)
    {
        var facet = (await _programmes.FacetsAsync(ProgrammeFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(Raw.Select(p => Codes(p, name)), facet);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(
                n => _programmes.ListAsync(With(name, value.Code), ProgrammeSort.Start, n, Cancellation));
            FacetAssert.SameIds(Raw.Where(p => Codes(p, name).Contains(value.Code)).Select(p => p.Id()), rows.Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData(ProgrammeSort.Start)]
    [InlineData(ProgrammeSort.Newest)]
    [InlineData(ProgrammeSort.Name)]
    public async Task Pages_together_hold_every_programme_once_in_order(ProgrammeSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _programmes.ListAsync(ProgrammeFilter.All, sort, n, Cancellation));
        Assert.Equal(72, rows.Count);
        FacetAssert.SameIds(Raw.Select(p => p.Id()), rows.Select(r => r.Id));
        if (sort == ProgrammeSort.Name) return;
        var dates = rows.Where(r => r.Started is not null).Select(r => r.Started!.Value).ToList();
        Assert.Equal(sort == ProgrammeSort.Start ? dates.Order() : dates.OrderDescending(), dates);
        Assert.All(rows.Skip(dates.Count), r => Assert.Null(r.Started));
    }

    [Fact]
    public async Task Both_states_together_are_no_filter()
    {
        var filter = ProgrammeFilter.All with { States = [ProgrammeFilter.Running, ProgrammeFilter.Ended] };
        Assert.Equal(72, (await _programmes.ListAsync(filter, ProgrammeSort.Start, 1, Cancellation)).Total);
    }

    [Fact]
    public async Task Every_programme_is_found_with_all_it_has()
    {
        foreach (var raw in Raw)
        {
            var programme = await _programmes.FindAsync(raw.Id(), Cancellation);
            Assert.NotNull(programme);
            Assert.Equal(raw.Text("started"), programme.Started?.ToString());
            Assert.Equal(raw.Text("ended"), programme.Ended?.ToString());
            Assert.Equal(raw.Texts("partners"), programme.Partners.Select(p => p.Id));
            Assert.Equal(raw.Texts("agencies"), programme.Agencies.Select(a => a.Id));
            FacetAssert.SameIds(raw.Texts("agreements"), programme.Agreements.Select(a => a.Id));
            FacetAssert.SameIds(raw.Texts("missions"), programme.Missions.Select(m => m.Id));
            Assert.Equal(
                raw.Items("figures").Select(f => (
                    f.Text("label"), f.GetProperty("value").GetInt32(), f.Text("unit"), f.Text("asOf"), f.Text("source"))),
                programme.Figures.Select(f => ((string?)f.Label, f.Value, f.Unit, f.AsOf?.ToString(), f.Source?.Id)));
            Assert.Equal(
                raw.Items("places").Select(p => (p.Text("name"), p.Text("partner"))),
                programme.Places.Select(p => ((string?)p.Name, (string?)p.Partner.Id)));
            FacetAssert.SameIds(raw.Cited(), programme.Evidence.Of(RecordKind.Programme, raw.Id()).Select(c => c.Source.Id));
        }
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _programmes.FindAsync("no-such-programme", Cancellation));

    private static IEnumerable<string?> Codes(JsonElement programme, string facet) => facet switch
    {
        "partner" => programme.Texts("partners").Where(p => p != "in"),
        "agency" => programme.Texts("agencies"),
        "place" => programme.Items("places").Select(p => p.Text("name")),
        "where" => programme.Items("places").Select(p => p.Text("partner") == "in" ? "home" : "abroad").Distinct().DefaultIfEmpty("none"),
        "state" => [programme.Text("ended") is null ? "running" : "ended"],
        "decade" => [FacetAssert.Decade(programme.Text("started"))],
        _ => [programme.Text(facet)!],
    };

    private static ProgrammeFilter With(string facet, string code) => facet switch
    {
        "kind" => ProgrammeFilter.All with { Kinds = [code] },
        "partner" => ProgrammeFilter.All with { Partners = [code] },
        "agency" => ProgrammeFilter.All with { Agencies = [code] },
        "where" => ProgrammeFilter.All with { Wheres = [code] },
        "place" => ProgrammeFilter.All with { Places = [code] },
        "state" => ProgrammeFilter.All with { States = [code] },
        _ => ProgrammeFilter.All with { Decades = [code == "undated" ? null : int.Parse(code[..4], null)] },
    };
}
