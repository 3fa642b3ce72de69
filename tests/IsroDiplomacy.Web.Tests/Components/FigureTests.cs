using Bunit;
using IsroDiplomacy.Web.Components.Figures;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class FigureTests : BunitContext
{
    [Fact]
    public void Bars_longest_fills_the_width_and_zero_draws_nothing()
    {
        var drawn = Render<Bars>(p => p.Add(c => c.Rows, [new("France", 80, "/partners/fr"), new("Russia", 20), new("Nepal", 0)]));
        Assert.Equal(["--v: 1", "--v: 0.25"], drawn.FindAll(".bar").Select(b => b.GetAttribute("style")));
        Assert.Equal(["80", "20", "0"], drawn.FindAll(".n").Select(n => n.TextContent));
        Assert.Equal("/partners/fr", Assert.Single(drawn.FindAll("a")).GetAttribute("href"));
    }

    [Fact]
    public void Bars_of_one_scale_can_be_compared() =>
        Assert.Equal("--v: 0.5", Render<Bars>(p => p.Add(c => c.Rows, [new("France", 50)]).Add(c => c.Scale, 100)).Find(".bar").GetAttribute("style"));

    [Fact]
    public void Strip_year_has_one_brick_for_each_record() =>
        Assert.Equal(5, Bricks(Strip(new StripColumn(1975, 5)).Find("svg path")));

    [Fact]
    public void Strip_setbacks_are_red_and_part_of_the_count()
    {
        var drawn = Strip(new StripColumn(1992, 3, Setbacks: 2));
        Assert.Equal(2, Bricks(drawn.Find("path.f-lost")));
        Assert.Equal(1, Bricks(drawn.Find("path.f-event")));
        Assert.Equal("3", drawn.Find(".lane b").TextContent);
    }

    [Fact]
    public void Strip_crowded_lane_is_drawn_in_columns_and_says_so()
    {
        var drawn = Strip([.. Enumerable.Range(1962, 65).Select(y => new StripColumn(y, 20_000))]);
        Assert.All(drawn.FindAll("svg path"), p => Assert.Equal(1, Bricks(p)));
        Assert.True(drawn.Markup.Length < 40_000, $"{drawn.Markup.Length} characters");
        Assert.Contains("the highest 20,000", drawn.Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Strip_table_counts_what_lies_before_the_drawing()
    {
        var drawn = Strip(new StripColumn(1957, 4), new StripColumn(1975, 2));
        Assert.Single(drawn.FindAll("svg a"));
        Assert.Equal(6, drawn.FindAll("tbody tr").Sum(r => int.Parse(r.LastElementChild!.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Spark_crowded_years_are_drawn_in_columns()
    {
        var counts = Enumerable.Range(1962, 65).ToDictionary(y => y, _ => 500);
        var drawn = Render<Spark>(p => p.Add(c => c.Scale, new(1962, 2026)).Add(c => c.Counts, counts).Add(c => c.Below, [1999]));
        Assert.Equal(65, Bricks(drawn.Find("path.f-partner")));
        Assert.Equal(1, Bricks(drawn.Find("path.f-satellite")));
    }

    private IRenderedComponent<DensityStrip> Strip(params IReadOnlyList<StripColumn> columns) => Render<DensityStrip>(p => p
        .Add(c => c.Lanes, [new("Policy", "event", columns)]).Add(c => c.Last, 2026).Add(c => c.HrefOf, (y, _) => $"/timeline#y{y}"));

    private static int Bricks(AngleSharp.Dom.IElement path) => path.GetAttribute("d")!.Count(c => c == 'M');
}
