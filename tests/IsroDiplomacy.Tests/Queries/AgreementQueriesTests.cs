using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Tests.Statuses;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class AgreementQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("agreements");

    private static readonly RawStatus Statuses = new(Repository.DataFolder);

    private readonly AgreementQueries _agreements = catalogue.Services.GetRequiredService<AgreementQueries>();

    private DateOnly Today => catalogue.Services.GetRequiredService<StatusDay>().Today;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> FacetNames => ["nature", "type", "partner", "status", "subject", "decade", "basis", "level", "agency"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_counts_what_the_data_holds(string name)
    {
        var facet = (await _agreements.FacetsAsync(AgreementFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(Raw.Select(a => Codes(a, name)), facet);
    }

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task List_narrowed_by_each_value_has_the_agreements_that_the_data_gives_it(string name)
    {
        var facet = (await _agreements.FacetsAsync(AgreementFilter.All, Cancellation)).Single(f => f.Name == name);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(
                n => _agreements.ListAsync(With(name, value.Code), AgreementSort.Newest, n, Cancellation));
            FacetAssert.SameIds(Raw.Where(a => Codes(a, name).Contains(value.Code)).Select(a => a.Id()), rows.Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData(AgreementSort.Newest)]
    [InlineData(AgreementSort.Oldest)]
    [InlineData(AgreementSort.Title)]
    public async Task Pages_together_hold_every_agreement_once_in_order(AgreementSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _agreements.ListAsync(AgreementFilter.All, sort, n, Cancellation));
        Assert.Equal(280, rows.Count);
        FacetAssert.SameIds(Raw.Select(a => a.Id()), rows.Select(r => r.Id));
        if (sort == AgreementSort.Title)
        {
            Assert.Equal(rows.Select(r => r.Title).Order(StringComparer.OrdinalIgnoreCase), rows.Select(r => r.Title));
            return;
        }

        var dates = rows.Where(r => r.Date is not null).Select(r => r.Date!.Value).ToList();
        Assert.Equal(sort == AgreementSort.Oldest ? dates.Order() : dates.OrderDescending(), dates);
        Assert.All(rows.Skip(dates.Count), r => Assert.Null(r.Date));
    }

    [Fact]
    public async Task Row_names_the_other_side_and_never_India()
    {
        var rows = await FacetAssert.AllPagesAsync(n => _agreements.ListAsync(AgreementFilter.All, AgreementSort.Newest, n, Cancellation));
        foreach (var row in rows)
        {
            var raw = Raw.Single(a => a.Id() == row.Id);
            Assert.Equal(raw.Items("parties").Select(p => p.Text("partner")).Where(p => p != "in"), row.Parties.Select(p => p.Partner.Id));
            Assert.Equal(raw.Texts("subjects"), row.Subjects);
            Assert.Equal(raw.Items("citations").Count(), row.Documents);
            Assert.Equal(raw.GetProperty("membership").GetBoolean(), row.Membership);
            Assert.Equal(raw.Text("dateBasis"), row.DateBasis);
        }
    }

    [Fact]
    public async Task India_is_a_value_only_where_the_address_asks_for_it()
    {
        var all = (await _agreements.FacetsAsync(AgreementFilter.All, Cancellation)).Single(f => f.Name == "partner");
        Assert.DoesNotContain(all.Values, v => v.Code == Partner.IndiaId);
        var asked = await _agreements.FacetsAsync(AgreementFilter.All with { Partners = [Partner.IndiaId] }, Cancellation);
        var india = asked.Single(f => f.Name == "partner").Values.Single(v => v.Code == Partner.IndiaId);
        Assert.True(india.Selected);
        Assert.Equal(Raw.Count(a => Codes(a, "party").Contains(Partner.IndiaId)), india.Count);
    }

    [Fact]
    public async Task Counts_of_the_rules_hold()
    {
        Assert.Equal(new AgreementCount(280, 13, 6, 27, 29), await _agreements.CountByRuleAsync(Cancellation));
    }

    [Fact]
    public async Task Every_agreement_is_found_with_all_it_has()
    {
        var programmes = RawData.Read("programmes");
        var kinds = RawData.Read("sources").ToDictionary(s => s.Id(), s => s.Text("kind"));
        foreach (var raw in Raw)
        {
            var id = raw.Id();
            var agreement = await _agreements.FindAsync(id, Cancellation);
            Assert.NotNull(agreement);
            Assert.Equal(raw.Text("date"), agreement.Date?.ToString());
            Assert.Equal(raw.Texts("subjects"), agreement.Subjects);
            Assert.Equal(
                raw.Items("parties").Select(p => (p.Text("partner"), p.Text("agency"), p.Text("capacity"))),
                agreement.Parties.Select(p => ((string?)p.Partner.Id, p.Agency?.Id, (string?)p.Capacity)));
            FacetAssert.SameIds(raw.Texts("missions"), agreement.Missions.Select(m => m.Id));
            Assert.Equal(raw.Texts("customerSatellites").Count(), agreement.CustomerSatellites.Total);
            Assert.Equal(Math.Min(50, agreement.CustomerSatellites.Total), agreement.CustomerSatellites.Rows.Count);
            FacetAssert.SameIds(
                programmes.Where(p => p.Texts("agreements").Contains(id)).Select(p => p.Id()), agreement.Programmes.Select(p => p.Id));
            Assert.Equal(raw.Cited().Any(c => kinds[c] == "treaty-text"), agreement.HasText);
            FacetAssert.SameIds(
                raw.Cited(), agreement.Evidence.Of(RecordKind.Agreement, id).Select(c => c.Source.Id));
        }
    }

    [Fact]
    public async Task Lineage_is_told_from_both_ends()
    {
        var ties = Raw.SelectMany(a => a.Items("lineage").Select(l => (Newer: a.Id(), Relation: l.Text("relation")!, Older: l.Text("agreement")!)))
            .ToList();
        foreach (var id in ties.Select(t => t.Newer).Concat(ties.Select(t => t.Older)).Distinct())
        {
            var lineage = (await _agreements.FindAsync(id, Cancellation))!.Lineage;
            var near = ties.Where(t => t.Newer == id || t.Older == id).Select(t => $"{t.Older} {t.Relation} {t.Newer}");
            FacetAssert.SameIds(near, lineage.Ties.Where(t => t.NewerId == id || t.OlderId == id).Select(t => $"{t.OlderId} {t.Relation} {t.NewerId}"));
            Assert.False(lineage.IsCut);
            // Every member is reached from tie to tie, and every tie is one of the data.
            Assert.All(lineage.Ties, t => Assert.Contains((t.NewerId, t.Relation, t.OlderId), ties));
            Assert.All(lineage.Members.Where(m => m.Id != id), m => Assert.Contains(lineage.Ties, t => t.NewerId == m.Id || t.OlderId == m.Id));
        }
    }

    [Fact]
    public async Task Story_leaves_out_what_only_restates_the_signature()
    {
        var events = RawData.Read("events");
        foreach (var raw in Raw)
        {
            var told = (await _agreements.FindAsync(raw.Id(), Cancellation))!.Story.Where(r => r.Kind == RecordKind.Event).Select(r => r.Id);
            var own = raw.Texts("missions").Append(raw.Id()).ToHashSet();
            var expected = events.Where(e => e.Texts("agreements").Contains(raw.Id()))
                .Where(e => e.GetProperty("restates") is not { ValueKind: JsonValueKind.Object } r || !own.Contains(r.Text("id")!));
            FacetAssert.SameIds(expected.Select(e => e.Id()), told);
        }
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _agreements.FindAsync("no-such-agreement", Cancellation));

    private IEnumerable<string?> Codes(JsonElement agreement, string facet) => facet switch
    {
        "subject" => agreement.Texts("subjects"),
        "partner" => agreement.Items("parties").Select(p => p.Text("partner")).Where(p => p != "in"),
        "party" => agreement.Items("parties").Select(p => p.Text("partner")),
        "agency" => agreement.Items("parties").Select(p => p.Text("agency")),
        "decade" => [FacetAssert.Decade(agreement.Text("date"))],
        "status" => [Statuses.On(agreement.Id(), Today)!.Value.Status],
        "nature" => [agreement.Text("type") == "joint-statement" ? "political-text"
            : agreement.GetProperty("membership").GetBoolean() ? "membership" : "instrument"],
        "basis" => [agreement.Text("dateBasis")],
        _ => [agreement.Text(facet)],
    };

    private static AgreementFilter With(string facet, string code) => facet switch
    {
        "type" => AgreementFilter.All with { Types = [code] },
        "partner" => AgreementFilter.All with { Partners = [code] },
        "status" => AgreementFilter.All with { Statuses = [code] },
        "subject" => AgreementFilter.All with { Subjects = [code] },
        "decade" => AgreementFilter.All with { Decades = [code == "undated" ? null : int.Parse(code[..4], null)] },
        "basis" => AgreementFilter.All with { Bases = [code] },
        "nature" => AgreementFilter.All with { Natures = [code] },
        "level" => AgreementFilter.All with { Levels = [code] },
        _ => AgreementFilter.All with { Agencies = [code] },
    };
}
