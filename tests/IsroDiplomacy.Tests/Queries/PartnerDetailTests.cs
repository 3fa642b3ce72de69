using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Tests.Statuses;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class PartnerDetailTests(CatalogueFixture catalogue)
{
    private readonly PartnerQueries _partners = catalogue.Services.GetRequiredService<PartnerQueries>();

    private static readonly RawStatus Statuses = new(Repository.DataFolder);

    private string Status(JsonElement agreement) =>
        Statuses.On(agreement.Id(), catalogue.Services.GetRequiredService<StatusDay>().Today)!.Value.Status;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Ids => [.. RawPartners.All.Select(p => p.Id())];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Partner_is_found_with_all_the_data_gives_it(string id)
    {
        var partner = await FindAsync(id);
        var raw = RawPartners.All.Single(p => p.Id() == id);
        Assert.Equal(raw.Text("summary"), partner.Summary);
        Assert.Equal(raw.Texts("areas"), partner.Areas);
        Assert.Equal(raw.Items("listedIn").Select(y => y.GetInt32()), partner.ListedIn);
        Assert.Equal(raw.Text("successor"), partner.Successor?.Id);
        Assert.Equal(RawPartners.SinceYear(raw), partner.Tally.Since?.Year);
        Assert.Equal(RawPartners.Agencies.Count(a => a.Text("partner") == id), partner.Tally.Agencies);
        Assert.Equal(partner.Tally.Agencies, partner.Agencies.Count);
        Assert.Equal(RawPartners.Agreements(id).Count, partner.Tally.Agreements);
        Assert.Equal(RawPartners.Missions(id).Count, partner.Tally.Missions);
        Assert.Equal(RawPartners.Programmes(id).Count, partner.Tally.Programmes);
        Assert.Equal(RawPartners.Satellites(id).Count(s => s.Text("outcome") == "deployed"), partner.Tally.Satellites);
        Assert.Equal(RawPartners.Satellites(id).Count(s => s.Text("outcome") != "deployed"), partner.Tally.SatellitesLost);
        Assert.Equal(RawPartners.TimelineYears(id), partner.Years.Years.SelectMany(y => Enumerable.Repeat(y.Year, y.Total)));
        Assert.Equal(raw.Items("citations").Count(), partner.Evidence.Of(RecordKind.Partner, id).Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Lists_of_a_partner_are_cut_to_a_page_and_their_counts_are_not(string id)
    {
        var partner = await FindAsync(id);
        var agreements = RawPartners.Agreements(id);
        Assert.Equal(Math.Min(50, agreements.Count), partner.Agreements.Count);
        Assert.Equal(
            agreements.GroupBy(a => Status(a)).ToDictionary(g => g.Key, g => g.Count()), partner.AgreementsByStatus.ToDictionary());
        Assert.Equal(
            RawPartners.Missions(id)
                .SelectMany(m => m.Items("participations").Where(p => p.Text("partner") == id).Select(p => p.Text("role")!).Distinct())
                .GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count()),
            partner.MissionsByRole.ToDictionary());
        Assert.Equal(
            Math.Min(50, RawPartners.Missions(id).Sum(m => m.Items("participations").Count(p => p.Text("partner") == id))),
            partner.Missions.Count);
        Assert.Equal(Math.Min(25, RawPartners.Satellites(id).Count), partner.Satellites.Count);
        Assert.Equal(Math.Min(50, partner.Tally.Programmes), partner.Programmes.Count);
        Assert.Equal(Math.Min(12, RawPartners.TimelineYears(id).Count()), partner.Story.Count);
        Assert.Equal(partner.Story.OrderByDescending(r => r.Date).Select(r => r.Date), partner.Story.Select(r => r.Date));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Gaps_of_a_partner_are_those_of_its_records(string id)
    {
        var sources = RawData.Read("sources").Where(s => s.Text("kind") == "treaty-text").Select(s => s.Id()).ToHashSet();
        var agreements = RawPartners.Agreements(id);
        var missions = RawPartners.Missions(id);
        var expected = new PartnerGaps(
            agreements.Count(a => a.Text("date") is null), agreements.Count(a => Status(a) == "unknown"),
            agreements.Count(a => Status(a) is "presumed-in-force" or "presumed-lapsed"), agreements.Count(a => a.Text("dateBasis") is not (null or "signed")),
            agreements.Count(a => RawEvidence.LevelOf(a) is "single-voice" or "main-point-on-one"), agreements.Count(a => !a.Cited().Any(sources.Contains)),
            agreements.Count(a => a.Items("parties").All(p => p.Text("partner") != id || p.Text("agency") is null)),
            missions.Count(m => m.Text("launched") is null),
            missions.Count(m => m.Items("participations").Any(p => p.Text("partner") == id && p.Text("agency") is null)),
            RawPartners.Programmes(id).Count(p => p.Text("started") is null));
        Assert.Equal(expected, (await FindAsync(id)).Gaps);
    }

    [Fact]
    public async Task Agencies_of_a_partner_carry_their_agreements_and_missions()
    {
        foreach (var agency in (await FindAsync("fr")).Agencies)
        {
            Assert.Equal(
                RawPartners.Agreements("fr").Count(a => a.Items("parties").Any(p => p.Text("agency") == agency.Agency.Id)), agency.Agreements);
            Assert.Equal(
                RawPartners.Missions("fr").Count(m => m.Items("participations").Any(p => p.Text("agency") == agency.Agency.Id)), agency.Missions);
        }
    }

    [Fact]
    public async Task Former_state_and_its_successor_name_each_other()
    {
        var before = await FindAsync("su");
        Assert.Equal("ru", before.Successor?.Id);
        Assert.Equal("1962", before.Tally.Since?.ToString());
        Assert.Equal(before.CooperationSince, before.Tally.Since);
        Assert.Equal(["su"], (await FindAsync("ru")).Predecessors.Select(p => p.Id));
    }

    [Fact]
    public async Task Partner_without_a_dated_record_has_no_beginning()
    {
        var raw = RawPartners.All.First(p => RawPartners.SinceYear(p) is null);
        var partner = await FindAsync(raw.Id());
        Assert.Null(partner.Tally.Since);
        Assert.Null(partner.First);
        Assert.Empty(partner.Story);
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _partners.FindAsync("no-such-partner", Cancellation));

    private async Task<PartnerDetail> FindAsync(string id) => Assert.IsType<PartnerDetail>(await _partners.FindAsync(id, Cancellation));
}
