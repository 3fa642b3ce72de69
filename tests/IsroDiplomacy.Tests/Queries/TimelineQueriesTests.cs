using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

public sealed class TimelineQueriesTests(CatalogueFixture catalogue)
{
    private readonly TimelineQueries _timeline = catalogue.Services.GetRequiredService<TimelineQueries>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IReadOnlyList<Dated> Raw => RawTimeline.All;

    [Fact]
    public async Task Every_category_holds_what_the_data_gives_it_before_and_since_the_start()
    {
        foreach (var category in catalogue.Services.GetRequiredService<Lexicon>().Of(Vocabularies.EventCategories).Select(t => t.Code))
        {
            var since = await AllAsync(TimelineFilter.FromStart with { Categories = [category] });
            var before = await AllAsync(TimelineFilter.All with { Categories = [category], To = TimelineFilter.Start - 1 });
            Assert.Equal(Keys(Raw.Where(r => r.Category == category && r.Year >= 1969)), Keys(since));
            Assert.Equal(Keys(Raw.Where(r => r.Category == category && r.Year < 1969)), Keys(before));
        }
    }

    [Fact]
    public async Task Every_partner_has_the_records_that_name_it()
    {
        var facet = (await _timeline.FacetsAsync(TimelineFilter.All, Cancellation)).Single(f => f.Name == "partner");
        Assert.DoesNotContain(facet.Values, v => v.Code == Partner.IndiaId);
        foreach (var value in facet.Values)
        {
            var rows = await AllAsync(TimelineFilter.All with { Partners = [value.Code] });
            Assert.Equal(Keys(Raw.Where(r => r.Partners.Contains(value.Code))), Keys(rows));
            Assert.Equal(rows.Count, value.Count);
        }
    }

    [Fact]
    public async Task Every_agency_has_the_records_that_name_it()
    {
        var facet = (await _timeline.FacetsAsync(TimelineFilter.All, Cancellation)).Single(f => f.Name == "agency");
        FacetAssert.Counts(Raw.Select(r => r.Agencies), facet);
        foreach (var agency in new[] { "isro", "cnes", "incospar", facet.Values[^1].Code })
        {
            var rows = await AllAsync(TimelineFilter.All with { Agencies = [agency] });
            Assert.Equal(Keys(Raw.Where(r => r.Agencies.Contains(agency))), Keys(rows));
        }
    }

    [Fact]
    public async Task Agency_facet_counts_under_the_other_filters()
    {
        var filter = TimelineFilter.FromStart with { Partners = ["fr"], Categories = ["launch"], Agencies = ["cnes"] };
        var facet = (await _timeline.FacetsAsync(filter, Cancellation)).Single(f => f.Name == "agency");
        FacetAssert.Counts(
            Raw.Where(r => r.Year >= 1969 && r.Category == "launch" && r.Partners.Contains("fr")).Select(r => r.Agencies), facet);
        Assert.True(facet.Values.Single(v => v.Code == "cnes").Selected);
    }

    [Fact]
    public async Task Pages_together_hold_the_whole_stream_once_and_in_order()
    {
        var rows = await AllAsync(TimelineFilter.All);
        Assert.Equal(Keys(Raw), Keys(rows));
        Assert.Equal(
            rows.OrderBy(r => r.Date).ThenBy(Key, StringComparer.Ordinal).Select(Key), rows.Select(Key));
    }

    [Fact]
    public async Task Coarse_date_stands_after_the_exact_dates_it_contains()
    {
        var rows = await AllAsync(TimelineFilter.All);
        var coarse = rows.Index().Where(r => r.Item.Date.Day is null).ToList();
        Assert.NotEmpty(coarse);
        foreach (var (index, row) in coarse)
            Assert.DoesNotContain(rows.Skip(index + 1), later => later.Date != row.Date && row.Date.Contains(later.Date));
    }

    [Fact]
    public async Task Launch_and_signature_appear_once_and_what_restates_them_does_not()
    {
        var keys = (await AllAsync(TimelineFilter.All)).Select(Key).ToHashSet();
        foreach (var told in RawData.Read("events").Where(e => e.GetProperty("restates").ValueKind != System.Text.Json.JsonValueKind.Null))
        {
            Assert.DoesNotContain("event/" + told.Id(), keys);
            var other = told.GetProperty("restates");
            var key = $"{other.Text("kind")}/{other.Text("id")}";
            Assert.Equal(Raw.Any(r => r.Key == key), keys.Contains(key));
        }
    }

    [Fact]
    public async Task Years_count_the_stream_and_tell_on_which_page_each_begins()
    {
        foreach (var filter in new[] { TimelineFilter.All, TimelineFilter.FromStart, TimelineFilter.All with { Partners = ["fr", "us"] } })
        {
            var years = await _timeline.YearsAsync(filter, Cancellation);
            var rows = await AllAsync(filter);
            Assert.Equal(rows.CountBy(r => r.Date.Year), years.Years.Select(y => KeyValuePair.Create(y.Year, y.Total)));
            foreach (var year in years.Years)
            {
                foreach (var lane in TimelineLanes.All)
                    Assert.Equal(rows.Count(r => r.Date.Year == year.Year && r.Lane == lane), year.In(lane));
                Assert.Equal(
                    rows.Count(r => r.Date.Year == year.Year && TimelineLanes.IsSetback(r.Category)),
                    TimelineLanes.All.Sum(year.SetbacksIn));
                var first = rows.FindIndex(r => r.Date.Year == year.Year);
                Assert.Equal(first / TimelineQueries.PageSize + 1, years.PageOf(year.Year));
            }
        }
    }

    [Fact]
    public async Task Every_kind_of_record_holds_what_the_data_gives_it()
    {
        var facet = (await _timeline.FacetsAsync(TimelineFilter.All, Cancellation)).Single(f => f.Name == "kind");
        Assert.Equal(Raw.CountBy(r => r.Key[..r.Key.IndexOf('/')]).ToDictionary(), facet.Values.ToDictionary(v => v.Code, v => v.Count));
        foreach (var kind in TimelineLanes.Kinds)
            Assert.Equal(Keys(Raw.Where(r => r.Key.StartsWith(kind.Code() + "/", StringComparison.Ordinal))), Keys(await AllAsync(TimelineFilter.All with { Kinds = [kind] })));
    }

    [Fact]
    public async Task Page_of_a_silent_year_is_that_of_the_next_record()
    {
        var years = new TimelineYears([Year(1969, TimelineQueries.PageSize), Year(1972, 1)]);
        Assert.Equal(1, years.PageOf(1960));
        Assert.Equal(2, years.PageOf(1970));
        Assert.Null(years.PageOf(1973));
        Assert.Empty((await _timeline.YearsAsync(TimelineFilter.All with { From = 2099 }, Cancellation)).Years);
    }

    [Fact]
    public async Task Newest_are_the_last_of_the_stream()
    {
        var rows = await AllAsync(TimelineFilter.All);
        var newest = await _timeline.NewestAsync(6, Cancellation);
        Assert.Equal(rows.TakeLast(6).Select(r => r.Date).Reverse(), newest.Select(r => r.Date));
    }

    [Fact]
    public async Task Records_off_the_timeline_are_not_found_by_key()
    {
        var found = await _timeline.FindAsync(["mission/nisar", "event/isro-founded-1969", "event/nike-apache-1963", "event/none"], Cancellation);
        Assert.Equal(["event/isro-founded-1969", "mission/nisar"], found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2025-07-30", found["mission/nisar"].Date.ToString());
    }

    [Fact]
    public async Task Page_beyond_the_last_has_the_total_and_no_rows()
    {
        var page = await _timeline.StreamAsync(TimelineFilter.All, 1_000_000, Cancellation);
        Assert.Empty(page.Rows);
        Assert.Equal(Raw.Count, page.Total);
    }

    [Fact]
    public async Task Row_tells_what_its_record_says()
    {
        var rows = await AllAsync(TimelineFilter.All);
        var nisar = rows.Single(r => r is { Kind: RecordKind.Mission, Id: "nisar" });
        Assert.Equal("Launch of NISAR", nisar.Title);
        Assert.Equal("launch", nisar.Category);
        Assert.Contains(nisar.Partners, p => p.Id == "us");
        Assert.DoesNotContain(rows.SelectMany(r => r.Partners), p => p.Id == Partner.IndiaId);
        var founded = rows.Single(r => r.Id == "isro-founded-1969");
        Assert.NotNull(founded.Gist);
        Assert.All(rows, r => Assert.Equal(r.Kind == RecordKind.Agreement, r.Gist is null));
        foreach (var raw in RawData.Read("agreements").Where(a => a.Text("date") is not null))
        {
            var row = rows.Single(r => r.Kind == RecordKind.Agreement && r.Id == raw.Id());
            Assert.Equal(
                (raw.Text("title"), RawEvidence.LevelOf(raw), raw.Items("citations").Count()), (row.Title, row.EvidenceLevel, row.Documents));
        }
    }

    private static TimelineYear Year(int year, int count) => new(year, [new(TimelineLane.Talks, count, 0)]);

    private static string Key(TimelineRow row) => IsroDiplomacy.Domain.Record.KeyOf(row.Kind, row.Id);

    private static IEnumerable<string> Keys(IEnumerable<TimelineRow> rows) => rows.Select(Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Keys(IEnumerable<Dated> records) => records.Select(r => r.Key).Order(StringComparer.Ordinal);

    private async Task<List<TimelineRow>> AllAsync(TimelineFilter filter)
    {
        var first = await _timeline.StreamAsync(filter, 1, Cancellation);
        var rows = first.Rows.ToList();
        for (var number = 2; number <= first.Last; number++)
            rows.AddRange((await _timeline.StreamAsync(filter, number, Cancellation)).Rows);
        return rows;
    }
}
