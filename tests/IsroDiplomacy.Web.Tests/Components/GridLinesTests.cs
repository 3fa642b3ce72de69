using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Features.Explore;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class GridLinesTests
{
    private static readonly TableGroup[] Groups = [new("a", 3), new("b", 2), new(null, 4)];

    [Fact]
    public void Rows_that_are_not_parted_are_the_lines()
    {
        var lines = new GridLines([new(null, 9)], parted: false, _ => false);
        Assert.Equal(9, lines.Total);
        Assert.Equal([new(null, 7), new(null, 8)], lines.Span(7, 20));
    }

    [Fact]
    public void Each_group_begins_with_its_head_and_a_closed_one_ends_there()
    {
        var lines = new GridLines(Groups, parted: true, g => g.Code == "b");
        Assert.Equal(3 + 3 + 4, lines.Total);
        Assert.Equal(
            [new(Groups[0], 0), new(null, 0), new(null, 1), new(null, 2), new(Groups[1], 3), new(Groups[2], 5), new(null, 5), new(null, 6), new(null, 7), new(null, 8)],
            lines.Span(0, 100));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public void Spans_are_pieces_of_the_whole(int size)
    {
        var lines = new GridLines(Groups, parted: true, g => g.Code == "a");
        var pieces = Enumerable.Range(0, lines.Total / size + 1).SelectMany(i => lines.Span(i * size, size));
        Assert.Equal(lines.Span(0, lines.Total), pieces);
    }

    [Fact]
    public void Rows_that_follow_each_other_are_read_at_once()
    {
        var lines = new GridLines(Groups, parted: true, g => g.Code == "b");
        Assert.Equal([(1, 2), (5, 2)], GridLines.Runs(lines.Span(2, 6)));
        Assert.Equal([(0, 9)], GridLines.Runs(new GridLines(Groups, parted: true, _ => false).Span(0, 100)));
    }
}
