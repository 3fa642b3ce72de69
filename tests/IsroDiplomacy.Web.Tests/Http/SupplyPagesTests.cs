namespace IsroDiplomacy.Web.Tests.Http;

public sealed class SupplyPagesTests(Site site)
{
    [Fact]
    public async Task List_holds_every_supply_that_the_printed_rule_gives()
    {
        var rows = await site.AllRowsAsync(Urls.SupplyList);
        Assert.Equal(RawSupplies.All.Select(s => s.Page).Order(), rows.Order());
    }

    [Theory]
    [InlineData("/missions/aryabhata", "launch", "received")]
    [InlineData("/missions/nisar", "payload", "joint")]
    [InlineData("/flights/gslv-f16", "launch", "joint")]
    [InlineData("/flights/pslv-c37", "launch", "gave")]
    [InlineData("/flights/gslv-f09", "launch", "gave")]
    [InlineData("/missions/gsat-9", "platform", "gave")]
    [InlineData("/missions/hylas-1", "launch", "not-told")]
    [InlineData("/programmes/unnati", "training", "gave")]
    [InlineData("/programmes/soviet-cosmonaut-training", "training", "received")]
    [InlineData("/programmes/iirs-itc", "training", "joint")]
    [InlineData("/programmes/station-biak", "ground", "not-told")]
    public async Task Supply_that_a_reader_would_look_up_stands_under_its_direction(string page, string role, string direction)
    {
        Assert.Contains(page, await site.AllRowsAsync($"{Urls.SupplyList}?role={role}&direction={direction}"));
        Assert.Contains(RawSupplies.All, s => (s.Page, s.Role, s.Direction) == (page, role, direction));
    }

    [Fact]
    public Task Every_facet_value_leads_to_as_many_rows_as_it_says() => site.EveryFacetValueAsync(Urls.SupplyList, 40, ListWalk.Number);

    [Fact]
    public async Task Sentence_names_the_decade_of_the_turn_as_the_data_has_it()
    {
        int Count(string direction, int decade) => RawSupplies.All.Count(s => s.Direction == direction && s.Year / 10 * 10 == decade);
        var turn = Enumerable.Range(195, 8).Select(d => d * 10).First(d => Count("gave", d) > Count("received", d));
        var says = (await site.PageAsync(Urls.SupplyChart)).QuerySelector("#turn .says")!.TextContent;
        Assert.Contains($"The {turn}s are the first decade in which it gave more than it received: {Count("gave", turn)} to {Count("received", turn)}", says, StringComparison.Ordinal);
        Assert.Contains($"For {RawSupplies.All.Count(s => s.Direction == "not-told")} more", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_stands_beside_the_drawing_and_beside_the_list()
    {
        foreach (var path in new[] { Urls.SupplyChart, Urls.SupplyList })
            Assert.Equal(["Received", "Gave", "Joint", "Not told"], (await site.PageAsync(path)).QuerySelectorAll(".ruled b").Select(b => b.TextContent));
    }
}
