using Microsoft.AspNetCore.Http;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class ListAddressTests
{
    private static readonly (string Name, string Value)[] Pairs =
        [("purpose", "climate"), ("purpose", "lunar"), ("partner", "fr"), ("q", "ocean & sea=ü"), ("sort", "name")];

    public static TheoryData<int> Subsets => [.. Enumerable.Range(0, 1 << Pairs.Length)];

    [Theory, MemberData(nameof(Subsets))]
    public void Address_read_back_from_its_text_is_the_same(int subset)
    {
        var address = Of(subset).Page(4);
        Assert.Equal(address, Read(address.ToString()));
        Assert.Equal(address.ToString(), Read(address.ToString()).ToString());
    }

    [Theory, MemberData(nameof(Subsets))]
    public void Address_toggled_twice_is_the_same_but_for_the_page(int subset)
    {
        foreach (var (name, value) in Pairs)
            Assert.Equal(Of(subset), Of(subset).Page(7).Toggle(name, value).Toggle(name, value));
    }

    [Theory, MemberData(nameof(Subsets))]
    public void Address_order_of_choices_does_not_matter(int subset)
    {
        var backwards = Chosen(subset).Reverse().Aggregate(new ListAddress("/missions"), (a, p) => a.Toggle(p.Name, p.Value));
        Assert.Equal(Of(subset).ToString(), backwards.ToString());
    }

    [Theory, MemberData(nameof(Subsets))]
    public void Address_without_a_name_keeps_all_others(int subset)
    {
        var rest = Of(subset).Without("purpose");
        Assert.Null(rest.Value("purpose"));
        Assert.Equal(Chosen(subset).Count(p => p.Name != "purpose"), rest.Parameters.Count);
    }

    [Fact]
    public void Address_every_change_but_the_page_drops_the_page()
    {
        var third = new ListAddress("/missions").With("sort", "name").Page(3);
        Assert.Equal("3", third.Value("page"));
        Assert.All([third.With("q", "x"), third.Toggle("partner", "fr"), third.Without("sort"), third.Without("sort", "name")],
            a => Assert.Null(a.Value("page")));
    }

    [Fact]
    public void Address_of_the_first_page_has_no_page() => Assert.Equal("/missions", new ListAddress("/missions").Page(5).Page(1).ToString());

    [Fact]
    public void Address_text_is_percent_encoded() =>
        Assert.Equal("/search?q=a%26b%3D%C3%BC", Urls.Search("a&b=ü"));

    [Fact]
    public void Address_parameters_without_value_are_left_out() => Assert.Equal("/missions?sort=name", Read("/missions?q=&sort=name&purpose").ToString());

    [Fact]
    public void Address_parts_that_no_list_could_take_are_left_out() =>
        Assert.Equal("/missions?sort=name", Read($"/missions?sort=name&q={new string('a', 300)}&{new string('b', 300)}=1").ToString());

    [Fact]
    public void Address_keeps_only_what_the_list_knows() =>
        Assert.Equal("/missions?sort=name&page=2", Read("/missions?sort=name&page=2&x=1&y=2").Only(["sort", "Page"]).ToString());

    private static IEnumerable<(string Name, string Value)> Chosen(int subset) => Pairs.Where((_, i) => (subset >> i & 1) == 1);

    private static ListAddress Of(int subset) => Chosen(subset).Aggregate(new ListAddress("/missions"), (a, p) => a.Toggle(p.Name, p.Value));

    private static ListAddress Read(string address)
    {
        var parts = address.Split('?', 2);
        var request = new DefaultHttpContext().Request;
        request.Path = parts[0];
        request.QueryString = parts.Length > 1 ? new("?" + parts[1]) : QueryString.Empty;
        return ListAddress.Parse(request);
    }
}
