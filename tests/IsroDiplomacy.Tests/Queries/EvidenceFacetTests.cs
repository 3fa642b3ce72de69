using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>On every list of records: how well they are borne out and whether sources differ, against counts made from the files.</summary>
public sealed class EvidenceFacetTests(CatalogueFixture catalogue)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Lists => [.. RawEvidence.Files.Keys.SelectMany(f => new[] { (f, "evidence"), (f, "disputed") })];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string file, string name)
    {
        var raw = RawData.Read(file).Where(r => file != "partners" || r.Id() != "in").ToList();
        var facet = (await FacetsAsync(file, EvidenceFilter.All)).Single(f => f.Name == name);
        FacetAssert.Counts(raw.Select(r => Codes(file, name, r)), facet);
        foreach (var value in facet.Values)
            FacetAssert.SameIds(
                raw.Where(r => Codes(file, name, r).Contains(value.Code)).Select(r => r.Id()), await IdsAsync(file, With(name, value.Code)));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Facet_counts_under_the_other_of_the_two_and_not_under_its_own(string file, string name)
    {
        var raw = RawData.Read(file).Where(r => file != "partners" || r.Id() != "in").ToList();
        var (other, code) = name == "evidence" ? ("disputed", "no") : ("evidence", "primary-and-others");
        var facet = (await FacetsAsync(file, With(other, code))).Single(f => f.Name == name);
        FacetAssert.Counts(raw.Where(r => Codes(file, other, r).Contains(code)).Select(r => Codes(file, name, r)), facet);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Thin_evidence_stands_last_and_nothing_of_its_own_is_left_out(string file, string name)
    {
        if (name != "evidence") return;
        var facet = (await FacetsAsync(file, EvidenceFilter.All)).Single(f => f.Name == name);
        Assert.Equal(
            ["primary-and-others", "several-voices", "main-point-on-one", "primary-alone", "single-voice"], facet.Values.Select(v => v.Code));
    }

    [Fact]
    public async Task Agencies_are_told_apart_only_by_whether_sources_differ()
    {
        var agencies = Service<AgencyQueries>();
        var facets = await agencies.FacetsAsync(AgencyFilter.All, Cancellation);
        Assert.DoesNotContain(facets, f => f.Name == "evidence");
        FacetAssert.Counts(RawPartners.Agencies.Select(a => Codes("agencies", "disputed", a)), facets.Single(f => f.Name == "disputed"));
        var page = await agencies.ListAsync(AgencyFilter.All with { Evidence = With("disputed", "yes") }, 1, Cancellation);
        FacetAssert.SameIds(RawPartners.Agencies.Where(a => IsDisputed("agency", a)).Select(a => a.Id()), page.Rows.Select(r => r.Agency.Id));
    }

    [Fact]
    public async Task Timeline_counts_its_records_by_what_they_rest_on()
    {
        var timeline = Service<TimelineQueries>();
        var dated = RawData.Missions.Where(m => m.Text("launched") is not null).Select(m => ("missions", m))
            .Concat(RawData.Read("agreements").Where(a => a.Text("date") is not null).Select(a => ("agreements", a)))
            .Concat(RawData.Read("events").Where(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null).Select(e => ("events", e))).ToList();
        foreach (var name in new[] { "evidence", "disputed" })
        {
            var facet = (await timeline.FacetsAsync(TimelineFilter.All, Cancellation)).Single(f => f.Name == name);
            FacetAssert.Counts(dated.Select(d => Codes(d.Item1, name, d.Item2)), facet);
            foreach (var value in facet.Values)
                Assert.Equal(value.Count, await timeline.CountAsync(TimelineFilter.All with { Evidence = With(name, value.Code) }, Cancellation));
        }
    }

    [Fact]
    public async Task Both_answers_together_are_no_filter() => Assert.Equal(
        RawData.Missions.Count, (await IdsAsync("missions", new([], [EvidenceFilter.Yes, EvidenceFilter.No]))).Count());

    private Task<IReadOnlyList<Facet>> FacetsAsync(string file, EvidenceFilter evidence) => file switch
    {
        "partners" => Service<PartnerQueries>().FacetsAsync(AnyPartner with { Evidence = evidence }, Cancellation),
        "missions" => Service<MissionQueries>().FacetsAsync(MissionFilter.All with { Evidence = evidence }, Cancellation),
        "agreements" => Service<AgreementQueries>().FacetsAsync(AgreementFilter.All with { Evidence = evidence }, Cancellation),
        "events" => Service<EventQueries>().FacetsAsync(EventFilter.All with { Evidence = evidence }, Cancellation),
        "programmes" => Service<ProgrammeQueries>().FacetsAsync(ProgrammeFilter.All with { Evidence = evidence }, Cancellation),
        "flights" => Service<FlightQueries>().FacetsAsync(FlightFilter.All with { Evidence = evidence }, Cancellation),
        _ => Service<SatelliteQueries>().FacetsAsync(SatelliteFilter.All with { Evidence = evidence }, Cancellation),
    };

    private async Task<IEnumerable<string>> IdsAsync(string file, EvidenceFilter evidence) => file switch
    {
        "partners" => (await FacetAssert.AllPagesAsync(n => Service<PartnerQueries>()
            .ListAsync(AnyPartner with { Evidence = evidence }, PartnerSort.Name, n, Cancellation))).Select(r => r.Partner.Id),
        "missions" => (await FacetAssert.AllPagesAsync(n => Service<MissionQueries>()
            .ListAsync(MissionFilter.All with { Evidence = evidence }, MissionSort.Name, false, n, Cancellation))).Select(r => r.Id),
        "agreements" => (await FacetAssert.AllPagesAsync(n => Service<AgreementQueries>()
            .ListAsync(AgreementFilter.All with { Evidence = evidence }, AgreementSort.Title, n, Cancellation))).Select(r => r.Id),
        "events" => (await FacetAssert.AllPagesAsync(n => Service<EventQueries>()
            .ListAsync(EventFilter.All with { Evidence = evidence }, EventSort.Title, n, Cancellation))).Select(r => r.Id),
        "programmes" => (await FacetAssert.AllPagesAsync(n => Service<ProgrammeQueries>()
            .ListAsync(ProgrammeFilter.All with { Evidence = evidence }, ProgrammeSort.Name, n, Cancellation))).Select(r => r.Id),
        "flights" => (await FacetAssert.AllPagesAsync(n => Service<FlightQueries>()
            .ListAsync(FlightFilter.All with { Evidence = evidence }, FlightSort.Oldest, n, Cancellation))).Select(r => r.Id),
        _ => (await FacetAssert.AllPagesAsync(n => Service<SatelliteQueries>()
            .ListAsync(SatelliteFilter.All with { Evidence = evidence }, SatelliteSort.Name, n, Cancellation))).Select(r => r.Id),
    };

    private static PartnerFilter AnyPartner => PartnerFilter.All with { Standing = PartnerStanding.Any };

    private T Service<T>() where T : notnull => catalogue.Services.GetRequiredService<T>();

    private static IEnumerable<string?> Codes(string file, string facet, JsonElement record) =>
        facet == "evidence" ? [RawEvidence.LevelOf(record)] : [IsDisputed(RawEvidence.Files.GetValueOrDefault(file, "agency"), record) ? "yes" : "no"];

    private static bool IsDisputed(string kind, JsonElement record) => RawEvidence.Disputed.Contains($"{kind}/{record.Id()}");

    private static EvidenceFilter With(string facet, string code) =>
        facet == "evidence" ? EvidenceFilter.All with { Levels = [code] } : EvidenceFilter.All with { Disputed = [code] };
}
