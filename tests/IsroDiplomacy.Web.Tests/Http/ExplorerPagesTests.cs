using System.Net;
using IsroDiplomacy.Web.Features.Explore;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class ExplorerPagesTests(Site site)
{
    public static TheoryData<string> Concepts => [.. Explorers.All.Select(listing => listing.Path)];

    [Theory]
    [MemberData(nameof(Concepts))]
    public async Task Every_list_has_a_grid_that_holds_rows_before_any_script_runs(string path)
    {
        var (grid, list) = (await site.PageAsync("/explore" + path), await site.PageAsync(path));
        Assert.NotEmpty(grid.QuerySelectorAll($".explorer tbody tr a[href^='{path}/']"));
        Assert.NotEmpty(grid.QuerySelectorAll(".explorer-tools .mud-select, .explorer-tools .mud-input-control"));
        Assert.Contains("/explore" + path, list.QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")!.Split('?')[0]));
    }

    [Fact]
    public async Task Grid_shows_the_rows_columns_order_and_groups_of_its_address()
    {
        var page = await site.PageAsync("/explore/missions?purpose=oceanography&fields=name,launched&sort=launched-down&by=status&closed=completed");
        Assert.Equal(["Name", "Launched"], page.QuerySelectorAll(".explorer thead th").Select(th => th.TextContent.Trim()));
        var lines = page.QuerySelectorAll(".explorer tbody tr").Select(tr => tr.QuerySelector(".fold, td a")!.TextContent.Trim()).ToList();
        Assert.Equal(["Completed 5", "Operational 2", "EOS-06 (Oceansat-3)", "SARAL", "Planned 1"], lines.Take(5));
        Assert.Equal("false", page.QuerySelector(".explorer .fold")!.GetAttribute("aria-expanded"));
        Assert.Contains("8 missions, sorted by launched, downwards, grouped by status", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("/missions.csv?fields=name%2Claunched&purpose=oceanography", page.QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/explore/missions?fields=everything", "fields")]
    [InlineData("/explore/missions?sort=weight", "sort")]
    [InlineData("/explore/missions?sort=partners", "sort")]
    [InlineData("/explore/missions?by=name", "by")]
    [InlineData("/explore/agreements?status=nonsense", "status")]
    public async Task Grid_refuses_what_it_does_not_know(string path, string parameter)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        Assert.Contains(parameter, page.QuerySelectorAll(".faults code").Select(c => c.TextContent));
    }

    [Theory]
    [InlineData("/explore/satellites-of-love")]
    [InlineData("/explore/article")]
    public async Task Grid_of_nothing_is_not_found(string path) => await site.PageAsync(path, HttpStatusCode.NotFound);
}
