using Bunit;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Lists;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class FacetListTests : BunitContext
{
    private static readonly ListAddress Address = new ListAddress("/missions").With("purpose", "climate").With("page", "3");

    [Fact]
    public void Facet_value_adds_itself_to_the_address_and_leads_to_the_first_page() =>
        Assert.Equal("/missions?purpose=climate&purpose=lunar", Draw(Value("lunar", 5)).Find("li a").GetAttribute("href"));

    [Fact]
    public void Facet_selected_value_takes_itself_away()
    {
        var link = Draw(Value("climate", 9, selected: true)).Find("li a");
        Assert.Equal("/missions", link.GetAttribute("href"));
        Assert.Equal("true", link.GetAttribute("aria-current"));
    }

    [Fact]
    public void Facet_value_without_rows_is_no_link()
    {
        var drawn = Draw(Value("planetary", 0));
        Assert.Empty(drawn.FindAll("a"));
        Assert.Contains("0", drawn.Find("li .n").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Facet_selected_value_without_rows_can_be_taken_back() =>
        Assert.Equal("/missions", Draw(Value("climate", 0, selected: true)).Find("li a").GetAttribute("href"));

    [Fact]
    public void Facet_many_values_fold_behind_the_first_twelve_but_for_those_selected()
    {
        var drawn = Draw([.. Enumerable.Range(1, 20).Select(i => Value($"v{i}", 30 - i, selected: i == 20))]);
        Assert.Equal(13, drawn.FindAll("nav > section > ul > li").Count);
        Assert.Equal("7 more", drawn.Find("nav details > summary").TextContent);
        Assert.Equal("Filters (1 on)", drawn.Find(".facet-box > summary").TextContent);
    }

    [Fact]
    public void Applied_each_filter_can_be_taken_away_alone()
    {
        var address = new ListAddress("/missions").With("purpose", "climate").Toggle("purpose", "lunar");
        Facet facet = new("purpose", "Purpose", [Value("climate", 9, selected: true), Value("lunar", 5, selected: true), Value("navigation", 4)]);
        var drawn = Render<AppliedFilters>(p => p.Add(c => c.Count, "2 of 100").Add(c => c.Facets, [facet]).Add(c => c.Address, address));
        Assert.Equal(["/missions?purpose=lunar", "/missions?purpose=climate"], drawn.FindAll(".filter-on").Select(a => a.GetAttribute("href")));
        Assert.Equal("/missions", drawn.FindAll("a").Single(a => a.TextContent == "Clear all").GetAttribute("href"));
    }

    private static FacetValue Value(string code, int count, bool selected = false) => new(code, code, count, selected);

    private IRenderedComponent<FacetList> Draw(params IReadOnlyList<FacetValue> values) =>
        Render<FacetList>(p => p.Add(c => c.Facets, [new("purpose", "Purpose", values)]).Add(c => c.Address, Address));
}
