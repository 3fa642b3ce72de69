using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class MissionQueriesTests(CatalogueFixture catalogue)
{
    private readonly MissionQueries _missions = catalogue.Services.GetRequiredService<MissionQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> FacetsOverFields => new()
    {
        { "kind", "kind" }, { "status", "status" }, { "orbit", "orbit" },
    };

    [Fact]
    public async Task List_by_purpose_has_the_missions_that_the_data_gives_it()
    {
        foreach (var purpose in catalogue.Services.GetRequiredService<Lexicon>().Of(Vocabularies.Purposes))
        {
            var page = await _missions.ListAsync(MissionFilter.All with { Purposes = [purpose.Code] }, MissionSort.Name, false, 1, Cancellation);
            var expected = RawData.Missions.Where(m => m.Texts("purposes").Contains(purpose.Code)).Select(m => m.Id());
            Assert.Equal(expected.Order(StringComparer.Ordinal), page.Rows.Select(r => r.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Several_purposes_widen_and_a_partner_narrows()
    {
        var filter = MissionFilter.All with { Purposes = ["climate", "oceanography"], Partners = ["fr"] };
        var page = await _missions.ListAsync(filter, MissionSort.Launch, false, 1, Cancellation);
        var expected = RawData.Missions.Where(m =>
            m.Texts("purposes").Any(p => p is "climate" or "oceanography") && m.Items("participations").Any(p => p.Text("partner") == "fr"));
        Assert.Equal(expected.Select(m => m.Id()).Order(StringComparer.Ordinal), page.Rows.Select(r => r.Id).Order(StringComparer.Ordinal));
        Assert.Contains(page.Rows, r => r.Id == "saral");
    }

    [Theory]
    [InlineData("fr", "payload")]
    [InlineData("us", "ground")]
    [InlineData("ru", "launch")]
    public async Task Role_is_asked_of_the_partner_named(string partner, string role)
    {
        var found = await _missions.ListAsync(MissionFilter.All with { Partners = [partner], Roles = [role] }, MissionSort.Launch, false, 1, Cancellation);
        var expected = RawData.Missions.Where(m => m.Items("participations").Any(p => p.Text("partner") == partner && p.Text("role") == role)).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(m => m.Id()).Order(StringComparer.Ordinal), found.Rows.Select(r => r.Id).Order(StringComparer.Ordinal));
        var roles = (await _missions.FacetsAsync(MissionFilter.All with { Partners = [partner] }, Cancellation)).Single(f => f.Name == "role");
        Assert.Equal(expected.Count, roles.Values.Single(v => v.Code == role).Count);
        var partners = (await _missions.FacetsAsync(MissionFilter.All with { Roles = [role] }, Cancellation)).Single(f => f.Name == "partner");
        Assert.Equal(expected.Count, partners.Values.Single(v => v.Code == partner).Count);
    }

    [Theory]
    [MemberData(nameof(FacetsOverFields))]
    public async Task Facet_over_a_field_counts_what_the_data_holds(string facet, string field)
    {
        var counted = (await _missions.FacetsAsync(MissionFilter.All, Cancellation)).Single(f => f.Name == facet);
        var expected = RawData.Missions.Where(m => m.Text(field) is not null).GroupBy(m => m.Text(field)!).ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(expected, counted.Values.Where(v => v.Count > 0).ToDictionary(v => v.Code, v => v.Count));
    }

    [Theory]
    [InlineData("partner", "partner")]
    [InlineData("agency", "agency")]
    [InlineData("role", "role")]
    public async Task Facet_over_participations_counts_each_mission_once(string facet, string field)
    {
        var counted = (await _missions.FacetsAsync(MissionFilter.All, Cancellation)).Single(f => f.Name == facet);
        var expected = RawData.Missions
            .SelectMany(m => m.Items("participations").Select(p => p.Text(field)).OfType<string>().Distinct())
            .GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count());
        Assert.All(counted.Values, v => Assert.Equal(expected.GetValueOrDefault(v.Code), v.Count));
        Assert.Equal(expected.Values.Order().TakeLast(100), counted.Values.Select(v => v.Count).Where(c => c > 0).Order());
    }

    [Fact]
    public async Task Decades_add_up_to_all_missions_and_name_the_undated()
    {
        var decades = (await _missions.FacetsAsync(MissionFilter.All, Cancellation)).Single(f => f.Name == "decade");
        Assert.Equal(RawData.Missions.Count, decades.Values.Sum(v => v.Count));
        Assert.Equal(RawData.Missions.Count(m => m.Text("launched") is null), decades.Values.Single(v => v.Code == "undated").Count);
        var undated = await _missions.ListAsync(MissionFilter.All with { Decades = [null] }, MissionSort.Launch, false, 1, Cancellation);
        Assert.All(undated.Rows, r => Assert.Null(r.Launched));
    }

    [Fact]
    public async Task Facet_counts_under_the_other_filters_and_not_under_its_own()
    {
        var facets = await _missions.FacetsAsync(MissionFilter.All with { Purposes = ["oceanography"] }, Cancellation);
        var all = await _missions.FacetsAsync(MissionFilter.All, Cancellation);
        Assert.Equal(
            all.Single(f => f.Name == "purpose").Values.Select(v => (v.Code, v.Count)),
            facets.Single(f => f.Name == "purpose").Values.Select(v => (v.Code, v.Count)));
        var expected = RawData.Missions.Count(m =>
            m.Texts("purposes").Contains("oceanography") && m.Items("participations").Any(p => p.Text("partner") == "fr"));
        Assert.Equal(expected, facets.Single(f => f.Name == "partner").Values.Single(v => v.Code == "fr").Count);
    }

    [Theory]
    [InlineData(MissionSort.Launch, false)]
    [InlineData(MissionSort.Launch, true)]
    [InlineData(MissionSort.Name, false)]
    [InlineData(MissionSort.Kind, true)]
    [InlineData(MissionSort.Status, false)]
    [InlineData(MissionSort.Vehicle, true)]
    [InlineData(MissionSort.Documents, true)]
    public async Task Pages_together_hold_every_mission_once_in_order(MissionSort sort, bool descending)
    {
        var first = await _missions.ListAsync(MissionFilter.All, sort, descending, 1, Cancellation);
        var rows = first.Rows.ToList();
        for (var number = 2; number <= first.Last; number++)
            rows.AddRange((await _missions.ListAsync(MissionFilter.All, sort, descending, number, Cancellation)).Rows);
        Assert.Equal(RawData.Missions.Select(m => m.Id()).Order(StringComparer.Ordinal), rows.Select(r => r.Id).Order(StringComparer.Ordinal));
        if (sort != MissionSort.Launch) return;
        var dates = rows.Where(r => r.Launched is not null).Select(r => r.Launched!.Value).ToList();
        Assert.Equal(descending ? dates.OrderDescending() : dates.Order(), dates);
        Assert.All(rows.Skip(dates.Count), r => Assert.Null(r.Launched));
    }

    [Fact]
    public async Task Page_beyond_the_last_has_the_total_and_no_rows()
    {
        var page = await _missions.ListAsync(MissionFilter.All, MissionSort.Launch, false, 1_000_000, Cancellation);
        Assert.Empty(page.Rows);
        Assert.Equal(RawData.Missions.Count, page.Total);
    }

    [Fact]
    public async Task Every_mission_is_found_with_all_it_has()
    {
        var agreements = RawData.Read("agreements");
        foreach (var raw in RawData.Missions)
        {
            var mission = await _missions.FindAsync(raw.Id(), Cancellation);
            Assert.NotNull(mission);
            Assert.Equal(raw.Text("launched"), mission.Launched?.ToString());
            Assert.Equal(raw.Text("cospar"), mission.Cospar?.ToString());
            Assert.Equal(raw.Texts("purposes"), mission.Purposes);
            Assert.Equal(raw.Items("participations").Select(p => p.Text("contribution")), mission.Participations.Select(p => p.Contribution));
            Assert.Equal(agreements.Count(a => a.Texts("missions").Contains(raw.Id())), mission.Agreements.Count);
            Assert.Equal(raw.Items("citations").Count(), mission.Evidence.Of(RecordKind.Mission, raw.Id()).Count);
        }
    }

    [Fact]
    public async Task Story_of_a_mission_tells_nothing_twice()
    {
        var nisar = await _missions.FindAsync("nisar", Cancellation);
        Assert.NotNull(nisar);
        Assert.Single(nisar.Story, r => r.Kind == RecordKind.Mission);
        Assert.Equal(nisar.Story.Count, nisar.Story.DistinctBy(r => (r.Kind, r.Id)).Count());
        Assert.Equal(nisar.Story.OrderBy(r => r.Date).Select(r => r.Id), nisar.Story.Select(r => r.Id));
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _missions.FindAsync("no-such-mission", Cancellation));
}
