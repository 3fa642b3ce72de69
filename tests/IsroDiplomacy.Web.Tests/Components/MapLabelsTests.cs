using IsroDiplomacy.Web.Components.Map;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class MapLabelsTests
{
    private static readonly MapView View = new("v", "A view", 200, 100, new Dictionary<string, IReadOnlyList<double>>
    {
        ["a"] = [100, 50], ["b"] = [112, 50], ["c"] = [192, 50], ["d"] = [100, 8],
    });

    [Fact]
    public void Great_circle_bears_its_name_and_pushes_a_neighbours_name_aside()
    {
        var labels = Place(Mark("a", "Ayland", 100), Mark("d", "Deeland", 1));
        var own = labels.Single(l => l.Mark.Id == "a");
        Assert.True(own.Inside);
        Assert.Equal((100, "Ayland"), (own.X, own.Text));
        Assert.Equal("start", labels.Single(l => l.Mark.Id == "d").Anchor);
    }

    [Fact]
    public void Name_at_the_edge_stands_to_the_left()
    {
        var label = Assert.Single(Place(Mark("c", "Seeland", 1)));
        Assert.Equal("end", label.Anchor);
        Assert.True(label.X < 192);
    }

    [Fact]
    public void Name_without_room_gives_way_to_its_letters_and_these_to_nothing()
    {
        MapMark[] marks = [Mark("a", "A very long name that fits nowhere at all", 1), Mark("b", "B", 1)];
        Assert.Equal("AA", Place(marks).Single(l => l.Mark.Id == "a").Text);
        Assert.Empty(MapLabels.Place(View, MapScale.Of(marks), marks, 120));
    }

    [Fact]
    public void Greater_count_chooses_first()
    {
        MapMark[] marks = [Mark("a", "Ayland", 1), Mark("b", "Beeland", 2)];
        Assert.Equal("start", Place(marks).Single(l => l.Mark.Id == "b").Anchor);
        Assert.Equal("end", Place(marks).Single(l => l.Mark.Id == "a").Anchor);
    }

    [Fact]
    public void Circle_of_a_quarter_of_the_count_has_half_the_radius()
    {
        MapMark[] marks = [Mark("a", "A", 80), Mark("b", "B", 20)];
        var scale = MapScale.Of(marks);
        Assert.Equal(scale.Radius(marks[0]) / 2, scale.Radius(marks[1]), 6);
        Assert.Equal([50, 10, 2], scale.Key.Select(k => k.Count));
    }

    [Theory]
    [InlineData(new[] { 9, 7, 5, 1 }, new[] { 9, 7, 5 })]
    [InlineData(new[] { 9, 7, 5, 5 }, new[] { 9, 7 })]
    [InlineData(new[] { 2, 2, 2, 2, 1 }, new int[0])]
    [InlineData(new[] { 2, 2 }, new[] { 2, 2 })]
    public void None_is_named_before_an_equal(int[] ordered, int[] named) => Assert.Equal(named, MapLeaders.Of(ordered, n => n));

    // A great count that lies at no place keeps the circles of the others small.
    private static IReadOnlyList<MapLabel> Place(params MapMark[] marks) =>
        MapLabels.Place(View, MapScale.Of(marks.Append(Mark("e", "Elsewhere", 100))), marks, 11);

    private static MapMark Mark(string id, string name, int count) =>
        new(id, name, id.ToUpperInvariant() + id.ToUpperInvariant(), "/", count, count, $"{count}", "", MapMarkKind.Counted, MapShade.Of(1960));
}
