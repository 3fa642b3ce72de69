using IsroDiplomacy.Data.Queries;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>Holds a facet against a count made straight from <c>data/</c>.</summary>
internal static class FacetAssert
{
    /// <param name="codes">For each record of the data the values it has in the field; none where it is unknown.</param>
    public static void Counts(IEnumerable<IEnumerable<string?>> codes, Facet facet)
    {
        var expected = codes.SelectMany(c => c.OfType<string>().Distinct()).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        Assert.All(facet.Values, v => Assert.Equal(expected.GetValueOrDefault(v.Code), v.Count));
        Assert.Equal(expected.Values.Order().TakeLast(facet.Values.Count(v => v.Count > 0)), facet.Values.Select(v => v.Count).Where(c => c > 0).Order());
        if (facet.More == 0) Assert.All(expected.Keys, code => Assert.Contains(facet.Values, v => v.Code == code));
    }

    /// <summary>The value a decade facet has for a date: <c>1970s</c>, or <c>undated</c>.</summary>
    public static string Decade(string? date) => date is null ? "undated" : date[..3] + "0s";

    public static async Task<List<T>> AllPagesAsync<T>(Func<int, Task<Page<T>>> page)
    {
        var first = await page(1);
        var rows = first.Rows.ToList();
        for (var number = 2; number <= first.Last; number++) rows.AddRange((await page(number)).Rows);
        Assert.Equal(first.Total, rows.Count);
        return rows;
    }

    public static void SameIds(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}
