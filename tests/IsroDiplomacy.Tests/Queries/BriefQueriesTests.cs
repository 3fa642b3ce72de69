using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Tests.Statuses;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class BriefQueriesTests(CatalogueFixture catalogue)
{
    private static readonly RawStatus Statuses = new(Repository.DataFolder);
    private static readonly IReadOnlyList<JsonElement> AllProgrammes = RawData.Read("programmes");
    private static readonly IReadOnlyList<JsonElement> AllAgreements = RawData.Read("agreements");
    private static readonly string[] OfOthers = ["joint-statement", "multilateral-instrument"];

    private readonly BriefQueries _briefs = catalogue.Services.GetRequiredService<BriefQueries>();

    public static TheoryData<string> Ids => [.. RawPartners.All.Select(p => p.Id())];

    private (string Status, string Reason) Standing(JsonElement agreement) =>
        Statuses.On(agreement.Id(), catalogue.Services.GetRequiredService<StatusDay>().Today)!.Value;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Lists_of_a_brief_are_cut_and_their_counts_are_those_of_the_data(string id)
    {
        var brief = await FindAsync(id);
        var standings = RawPartners.Agreements(id).Select(Standing).ToList();
        Assert.Equal(standings.Count(s => s.Status is "in-force" or "presumed-in-force"), brief.Live.Total);
        Assert.Equal(standings.Count(s => s.Status == "in-force"), brief.InForce);
        Assert.Equal(Math.Min(8, brief.Live.Total), brief.Live.Rows.Count);
        Assert.Equal(RawPartners.Missions(id).Count(m => !IsToFly(m)), brief.Missions.Total);
        Assert.Equal(RawPartners.Satellites(id).Count, brief.Satellites.Total);
        Assert.Equal(RawPartners.Programmes(id).Count, brief.Programmes.Total);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Promises_are_what_the_data_leaves_open(string id)
    {
        var promises = (await FindAsync(id)).Promises;
        var silent = RawPartners.Agreements(id).Where(a => Standing(a).Status is "in-force" or "presumed-in-force" && IsSilent(a)).ToList();
        Assert.Equal(RawPartners.Missions(id).Where(IsToFly).Select(m => m.Id()).Order(), promises.Missions.Select(m => m.Id).Order());
        Assert.Equal(RawPartners.Agreements(id).Count(a => Standing(a).Reason == "AwaitsEntry"), promises.Awaiting.Total);
        Assert.Equal(silent.Count(IsOnlyTold), promises.OnlyTold.Total);
        Assert.Equal(
            silent.Count(a => !IsOnlyTold(a) && a.Text("type") != "multilateral-instrument" && !a.GetProperty("membership").GetBoolean()),
            promises.Silent.Total);
        Assert.Equal(promises.Silent.Rows.OrderBy(a => a.Date is null).ThenBy(a => a.Date).Select(a => a.Id), promises.Silent.Rows.Select(a => a.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task History_holds_each_first_and_last_of_the_data(string id)
    {
        var history = (await FindAsync(id)).History;
        Assert.InRange(history.Count, 0, 10);
        Assert.Equal(history.Select(l => l.Date).Order(), history.Select(l => l.Date));
        var agreements = RawPartners.Agreements(id).Where(a => !OfOthers.Contains(a.Text("type"))).ToList();
        var launches = RawPartners.Missions(id).Select(m => m.Text("launched")).OfType<string>().ToList();
        var stream = RawPartners.Agreements(id).Concat(RawPartners.Events(id)).Select(r => r.Text("date")).OfType<string>().Concat(launches).ToList();
        var dates = agreements.Select(a => a.Text("date")).OfType<string>().ToList();
        AssertTurn(HistoryTurn.FirstRecord, stream.MinBy(Order));
        AssertTurn(HistoryTurn.LatestRecord, stream.MaxBy(Order));
        AssertTurn(HistoryTurn.FirstAgreement, dates.MinBy(Order));
        AssertTurn(HistoryTurn.LatestAgreement, dates.MaxBy(Order));
        AssertTurn(HistoryTurn.FirstFramework, agreements.Where(a => a.Text("type") == "framework-agreement").Select(a => a.Text("date")).OfType<string>().MinBy(Order));
        AssertTurn(HistoryTurn.FirstMission, launches.MinBy(Order));
        AssertTurn(HistoryTurn.LatestMission, launches.MaxBy(Order));
        AssertTurn(HistoryTurn.FirstSatellite, RawPartners.Satellites(id).Where(s => s.Text("outcome") == "deployed").Select(s => s.Text("launched")!).MinBy(Order));
        AssertTurn(HistoryTurn.FirstProgramme, RawPartners.Programmes(id).Select(p => p.Text("started")).OfType<string>().MinBy(Order));
        AssertTurn(HistoryTurn.FirstRestriction, RawPartners.Events(id).Where(e => e.Text("category") == "sanction").Select(e => e.Text("date")!).MinBy(Order));

        void AssertTurn(HistoryTurn turn, string? date) => Assert.Equal(date, history.SingleOrDefault(l => l.Turns.Contains(turn))?.Date.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task History_is_filled_up_with_the_best_documented_record_of_other_years(string id)
    {
        var history = (await FindAsync(id)).History;
        var told = history.Where(l => l.Turns.Count > 0).Select(l => l.Date.Year).ToHashSet();
        var expected = RawPartners.Agreements(id).Select(a => (Date: a.Text("date"), Voices: RawEvidence.VoicesOf(a)))
            .Concat(RawPartners.Events(id).Select(e => (Date: e.Text("date"), Voices: RawEvidence.VoicesOf(e))))
            .Concat(RawPartners.Missions(id).Select(m => (Date: m.Text("launched"), Voices: RawEvidence.VoicesOf(m))))
            .Where(r => r.Date is not null).GroupBy(r => r.Date![..4], r => r.Voices).Where(y => !told.Contains(int.Parse(y.Key, null)))
            .OrderByDescending(y => y.Max()).ThenBy(y => y.Key).Take(10 - history.Count(l => l.Turns.Count > 0)).Select(y => y.Key).Order();
        Assert.Equal(expected, history.Where(l => l.Turns.Count == 0).Select(l => l.Date.ToString()[..4]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Points_in_dispute_are_those_of_the_records_of_the_partner(string id)
    {
        var keys = RawPartners.Agreements(id).Select(a => "agreement/" + a.Id()).Concat(RawPartners.Missions(id).Select(m => "mission/" + m.Id()))
            .Concat(RawPartners.Programmes(id).Select(p => "programme/" + p.Id())).Concat(RawPartners.Events(id).Select(e => "event/" + e.Id()))
            .Concat(RawPartners.Satellites(id).Select(s => "customer-satellite/" + s.Id())).Append("partner/" + id).ToHashSet();
        var expected = RawData.Read("claims")
            .Select(c => (Key: $"{c.GetProperty("subject").Text("kind")}/{c.GetProperty("subject").Text("id")}", Property: c.Text("property"), AsOf: c.Text("asOf"), Value: c.Text("value")))
            .Where(c => keys.Contains(c.Key)).GroupBy(c => (c.Key, c.Property))
            .Count(p => p.GroupBy(c => c.AsOf).Any(g => g.Select(c => c.Value).Distinct().Skip(1).Any()));
        var disputes = (await FindAsync(id)).Disputes;
        Assert.Equal(expected, disputes.Total);
        Assert.All(disputes.Rows, p => Assert.True(p.Differ));
        Assert.Equal(Math.Min(3, expected), disputes.Rows.Count);
    }

    [Fact]
    public async Task Brief_knows_a_partner_that_no_record_names()
    {
        var brief = await FindAsync("mv");
        Assert.False(brief.HasNothing);
        Assert.True((brief with { Tally = new() }).HasNothing);
    }

    [Theory]
    [InlineData("in")]
    [InlineData("xx")]
    [InlineData("")]
    public async Task India_and_what_is_no_partner_have_no_brief(string id) =>
        Assert.Null(await _briefs.FindAsync(id, TestContext.Current.CancellationToken));

    private static bool IsToFly(JsonElement mission) => mission.Text("launched") is null && mission.Text("status") is "planned" or "in-development";

    private static bool IsOnlyTold(JsonElement agreement) => agreement.Text("dateBasis") is "announced" or "cabinet-approval";

    private static bool IsSilent(JsonElement agreement) => !agreement.Texts("missions").Any() && !agreement.Texts("customerSatellites").Any()
        && !AllProgrammes.Any(p => p.Texts("agreements").Contains(agreement.Id()))
        && !AllAgreements.Any(a => a.Items("lineage").Any(l => l.Text("agreement") == agreement.Id()));

    /// <summary>A date that is less exact comes after those that are more so.</summary>
    private static string Order(string date) => date + "-99-99"[(date.Length - 4)..];

    private async Task<PartnerBrief> FindAsync(string id) => Assert.IsType<PartnerBrief>(await _briefs.FindAsync(id, TestContext.Current.CancellationToken));
}
