using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class SourceQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("sources");
    private static readonly ILookup<string, (RecordKind Kind, string Id)> Citing = new[]
        {
            ("partners", RecordKind.Partner), ("missions", RecordKind.Mission), ("agreements", RecordKind.Agreement), ("events", RecordKind.Event),
            ("programmes", RecordKind.Programme), ("customer-satellites", RecordKind.CustomerSatellite), ("flights", RecordKind.Flight),
        }
        .SelectMany(f => RawData.Read(f.Item1).SelectMany(r => r.Cited().Select(s => (Source: s, Record: (f.Item2, r.Id())))))
        .ToLookup(c => c.Source, c => c.Record);

    private readonly SourceQueries _sources = catalogue.Services.GetRequiredService<SourceQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> FacetNames => ["kind", "decade", "year", "read", "wire", "publisher"];

    [Theory]
    [MemberData(nameof(FacetNames))]
    public async Task Facet_and_the_lists_it_leads_to_hold_what_the_data_holds(string name)
    {
        var facet = (await _sources.FacetsAsync(SourceFilter.All, Cancellation)).Single(f => f.Name == name);
        FacetAssert.Counts(Raw.Select(s => Codes(s, name)), facet);
        foreach (var value in facet.Values)
        {
            var rows = await FacetAssert.AllPagesAsync(n => _sources.ListAsync(With(name, value.Code), SourceSort.Newest, n, Cancellation));
            FacetAssert.SameIds(Raw.Where(s => Codes(s, name).Contains(value.Code)).Select(s => s.Id()), rows.Select(r => r.Source.Id));
        }
    }

    [Fact]
    public async Task Publishers_left_out_are_counted()
    {
        var facet = (await _sources.FacetsAsync(SourceFilter.All, Cancellation)).Single(f => f.Name == "publisher");
        Assert.Equal(Raw.Select(s => s.Text("publisher")).Distinct().Count(), facet.Values.Count + facet.More);
    }

    [Fact]
    public async Task Publisher_that_is_set_is_listed_though_it_is_rare()
    {
        var rare = Raw.GroupBy(s => s.Text("publisher")!).First(g => g.Count() == 1).Key;
        var facet = (await _sources.FacetsAsync(SourceFilter.All with { Publishers = [rare] }, Cancellation)).Single(f => f.Name == "publisher");
        Assert.Equal(new FacetValue(rare, rare, 1, true), facet.Values.Single(v => v.Selected));
    }

    [Theory]
    [InlineData(SourceSort.Newest)]
    [InlineData(SourceSort.Oldest)]
    [InlineData(SourceSort.Title)]
    public async Task Pages_together_hold_every_source_once_in_order(SourceSort sort)
    {
        var rows = await FacetAssert.AllPagesAsync(n => _sources.ListAsync(SourceFilter.All, sort, n, Cancellation));
        Assert.Equal(RawData.Read("sources").Count, rows.Count);
        FacetAssert.SameIds(Raw.Select(s => s.Id()), rows.Select(r => r.Source.Id));
        Assert.All(rows, r => Assert.Equal(Citing[r.Source.Id].Count(), r.Records));
        if (sort == SourceSort.Title) return;
        var dates = rows.Where(r => r.Source.Published is not null).Select(r => r.Source.Published!.Value).ToList();
        Assert.Equal(sort == SourceSort.Oldest ? dates.Order() : dates.OrderDescending(), dates);
        Assert.All(rows.Skip(dates.Count), r => Assert.Null(r.Source.Published));
    }

    [Fact]
    public async Task Every_source_is_found_with_every_record_that_cites_it()
    {
        foreach (var raw in Raw)
        {
            var source = await _sources.FindAsync(raw.Id(), Cancellation);
            Assert.NotNull(source);
            Assert.Equal(raw.Text("url"), source.Source.Url);
            Assert.Equal(
                Citing[raw.Id()].GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())),
                source.Citing.Select(c => (c.Kind, c.Records.Total)));
            Assert.All(source.Citing, c => Assert.Equal(Math.Min(50, c.Records.Total), c.Records.Rows.Count));
            var reprints = raw.Text("origin") is { } origin ? Raw.Count(s => s.Text("origin") == origin) - 1 : 0;
            Assert.Equal(reprints, source.SameText.Total);
        }
    }

    [Fact]
    public async Task Source_that_only_claims_or_totals_name_says_so()
    {
        var claims = RawData.Read("claims").Select(c => c.Text("source")).ToList();
        var totals = RawData.Read("reported-totals").Select(t => t.Text("source")).ToList();
        var silent = Raw.Where(s => !Citing[s.Id()].Any()).Select(s => s.Id()).ToList();
        Assert.NotEmpty(silent);
        foreach (var id in silent)
        {
            var source = await _sources.FindAsync(id, Cancellation);
            Assert.Equal(claims.Count(c => c == id), source!.Claims.Total);
            Assert.Equal(totals.Count(t => t == id), source.Totals.Total);
        }
    }

    [Fact]
    public async Task Unknown_id_finds_nothing() => Assert.Null(await _sources.FindAsync("no-such-source", Cancellation));

    [Fact]
    public async Task Mistyped_id_is_near_the_one_that_was_meant()
    {
        foreach (var id in Raw.Select(s => s.Id()).Where(id => id.Length > 12).Take(50))
        {
            var near = await _sources.NearestAsync(id.Remove(8, 1), Cancellation);
            Assert.Contains(near, s => s.Id == id);
        }
    }

    private static IEnumerable<string?> Codes(JsonElement source, string facet) => facet switch
    {
        "decade" => [FacetAssert.Decade(source.Text("published"))],
        "year" => [source.Text("published")?[..4]],
        "read" => [source.GetProperty("copy").GetBoolean() ? "copy" : "original"],
        _ => [source.Text(facet)],
    };

    private static SourceFilter With(string facet, string code) => facet switch
    {
        "kind" => SourceFilter.All with { Kinds = [code] },
        "publisher" => SourceFilter.All with { Publishers = [code] },
        "year" => SourceFilter.All with { Years = [int.Parse(code, null)] },
        "wire" => SourceFilter.All with { Wires = [code] },
        "read" => SourceFilter.All with { Readings = [code] },
        _ => SourceFilter.All with { Decades = [code == "undated" ? null : int.Parse(code[..4], null)] },
    };
}
