using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Tests.Queries;

/// <summary>How well the search finds what is meant, over the real index.</summary>
public sealed class SearchCaseTests(CatalogueFixture catalogue, ITestOutputHelper output)
{
    private readonly SearchQueries _search = catalogue.Services.GetRequiredService<SearchQueries>();

    [Fact]
    public async Task What_is_meant_is_among_the_first_three_and_nearly_always_the_first()
    {
        var misses = new List<string>();
        var first = 0;
        foreach (var (text, expected) in SearchCases.Table)
        {
            var result = await _search.FindAsync(text, [], cancellation: TestContext.Current.CancellationToken);
            var keys = result.Page.Rows.Take(3).Select(h => $"{h.Kind.Code()}/{h.Id}").ToList();
            if (keys.FirstOrDefault() == expected) first++;
            else output.WriteLine($"{text}: {expected} is not first of {string.Join(", ", keys)}");
            if (!keys.Contains(expected)) misses.Add($"{text}: {string.Join(", ", keys)}");
        }

        Assert.Empty(misses);
        Assert.InRange(first, 57, SearchCases.Table.Count);
    }

    [Fact]
    public void Table_has_sixty_cases_and_none_twice()
    {
        Assert.Equal(60, SearchCases.Table.Count);
        Assert.Distinct(SearchCases.Table.Select(c => c.Text));
    }
}
