using System.Globalization;
using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>The numbers set beside reported totals are those of the records: counted here day by day, without the product's code.</summary>
public sealed class TotalQueriesTests(CatalogueFixture catalogue)
{
    private static readonly IReadOnlyList<JsonElement> Raw = RawData.Read("reported-totals");
    private static readonly IReadOnlyList<(DateOnly Day, string Partner)> Deployed =
    [
        .. RawData.Read("customer-satellites").Where(s => s.Text("outcome") == "deployed")
            .Select(s => (DateOnly.Parse(s.Text("launched")!, CultureInfo.InvariantCulture), s.Text("partner")!)),
    ];

    private readonly TotalQueries _totals = catalogue.Services.GetRequiredService<TotalQueries>();

    [Fact]
    public async Task Every_reported_total_stands_beside_the_records_of_its_days()
    {
        var found = await _totals.FindAsync(TestContext.Current.CancellationToken);
        FacetAssert.SameIds(Raw.Select(t => t.Id()), found.Totals.Select(t => t.Id));
        foreach (var raw in Raw)
        {
            var total = found.Totals.Single(t => t.Id == raw.Id());
            Assert.Equal(raw.GetProperty("total").GetInt32(), total.Reported);
            Assert.Equal(Count(raw, null), total.Counted);
            Assert.Equal(raw.Text("source"), total.Source.Id);
            Assert.Equal(raw.Text("why"), total.Why);
            Assert.Equal(
                raw.Items("partners").Select(p => (p.Text("partner"), p.GetProperty("total").GetInt32(), Count(raw, p.Text("partner")), p.Text("why"))),
                total.Partners.Select(p => ((string?)p.Partner.Id, p.Reported, p.Counted, p.Why)));
        }
    }

    [Fact]
    public async Task Running_totals_of_ISRO_agree_with_the_records()
    {
        var found = await _totals.FindAsync(TestContext.Current.CancellationToken);
        Assert.All(found.Totals.Where(t => t.From is null), t => Assert.Equal(0, t.Difference));
        Assert.Equal(434, found.Totals.Last(t => t.From is null).Counted);
    }

    [Fact]
    public async Task Years_and_objects_left_out_are_those_of_the_data()
    {
        var found = await _totals.FindAsync(TestContext.Current.CancellationToken);
        var years = Deployed.CountBy(s => s.Day.Year).ToDictionary();
        Assert.All(found.Years, y => Assert.Equal(years.GetValueOrDefault(y.Year), y.Deployed));
        Assert.Equal((434, 8), (found.Years.Sum(y => y.Deployed), found.Years.Sum(y => y.Lost)));
        FacetAssert.SameIds(RawData.Read("uncounted-objects").Select(o => o.Id()), found.LeftOut.Select(l => l.Craft.Id));
    }

    private static int Count(JsonElement total, string? partner)
    {
        var (first, last) = (total.Text("from") is { } from ? First(from) : DateOnly.MinValue, Last(total.Text("to")!));
        return Deployed.Count(s => s.Day >= first && s.Day <= last && (partner is null || s.Partner == partner));
    }

    private static DateOnly First(string date) => DateOnly.Parse(date.Length == 7 ? date + "-01" : date, CultureInfo.InvariantCulture);

    private static DateOnly Last(string date) => date.Length == 7 ? First(date).AddMonths(1).AddDays(-1) : First(date);
}
