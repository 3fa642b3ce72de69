using Bunit;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Lists;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class PagerTests : BunitContext
{
    [Fact]
    public void Pager_one_page_needs_no_links() => Assert.Empty(Draw(total: 50, number: 1).Nodes);

    [Fact]
    public void Pager_first_page_has_no_previous()
    {
        var drawn = Draw(total: 434, number: 1);
        Assert.Empty(drawn.FindAll("[rel=prev]"));
        Assert.Equal("/satellites?page=2", drawn.Find("[rel=next]").GetAttribute("href"));
        Assert.Equal("Rows 1–50 of 434", drawn.Find("nav > span").TextContent);
    }

    [Fact]
    public void Pager_second_page_leads_back_to_the_plain_address() =>
        Assert.Equal("/satellites", Draw(total: 434, number: 2).Find("[rel=prev]").GetAttribute("href"));

    [Fact]
    public void Pager_last_page_has_no_next_and_counts_its_own_rows()
    {
        var drawn = Draw(total: 434, number: 9);
        Assert.Empty(drawn.FindAll("[rel=next]"));
        Assert.Equal("Rows 401–434 of 434", drawn.Find("nav > span").TextContent);
    }

    [Fact]
    public void Pager_beyond_the_last_leads_back_to_it()
    {
        var drawn = Draw(total: 434, number: 12);
        Assert.Equal("/satellites?page=9", drawn.Find("[rel=prev]").GetAttribute("href"));
        Assert.Equal("No rows: the last page is 9", drawn.Find("nav > span").TextContent);
    }

    [Theory]
    [InlineData(1, "1 2 3 … 20")]
    [InlineData(4, "1 2 3 4 5 6 … 20")]
    [InlineData(10, "1 … 8 9 10 11 12 … 20")]
    [InlineData(17, "1 … 15 16 17 18 19 20")]
    public void Pager_shows_the_ends_and_the_neighbours(int number, string shown) =>
        Assert.Equal(shown, string.Join(' ', Draw(total: 1000, number).FindAll("li > :not([rel])")
            .Select(e => e.TextContent.Replace("Page ", "", StringComparison.Ordinal))));

    private IRenderedComponent<Pager<int>> Draw(int total, int number) => Render<Pager<int>>(p => p
        .Add(c => c.Page, new Page<int>([], total, number, 50)).Add(c => c.Address, new ListAddress("/satellites").Page(number)));
}
