using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Components.Sources;

namespace IsroDiplomacy.Web.Tests.Components;

public sealed class EvidenceMarkTests : BunitContext
{
    private static readonly SourceRow[] Sources =
        [.. Enumerable.Range(1, 20).Select(i => Source($"s{i}", origin: i is 2 or 5 ? "one-text" : null))];

    [Fact]
    public void Mark_neighbouring_numbers_are_joined()
    {
        var links = Draw(1, 2, 3, 7).FindAll("a");
        Assert.Equal(["1–3", "7"], links.Select(a => a.TextContent));
        Assert.EndsWith("#s1", links[0].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_link_names_the_page_it_stands_on()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/missions/nisar?x=1");
        Assert.Equal("/missions/nisar?x=1#s1", Draw(1).Find("a").GetAttribute("href"));
    }

    [Fact]
    public void Mark_one_document_is_dotted() => Assert.Contains("one", Draw(3).Find("a").ClassList);

    [Fact]
    public void Mark_reprints_of_one_text_are_one_voice() => Assert.All(Draw(2, 5).FindAll("a"), a => Assert.Contains("one", a.ClassList));

    [Fact]
    public void Mark_two_voices_are_not_dotted() => Assert.DoesNotContain("one", Draw(1, 3).Find("a").ClassList);

    [Fact]
    public void Mark_source_the_page_has_not_numbered_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => Draw(new SourceNumbers(), 1));

    [Fact]
    public void Numbers_source_named_again_keeps_its_number()
    {
        var numbers = new SourceNumbers().Add(Sources[..3]).Add([Sources[1], Sources[9]]);
        Assert.Equal([1, 2, 3, 4], new[] { Sources[0], Sources[1], Sources[2], Sources[9] }.Select(numbers.Of));
    }

    [Fact]
    public void List_document_of_one_voice_points_at_the_first_and_is_counted_once()
    {
        var list = Render<SourceList>(p => p.Add(c => c.Numbers, new SourceNumbers().Add(Sources)));
        Assert.Contains("one voice with 2", list.Find("#s5").TextContent, StringComparison.Ordinal);
        Assert.Equal("20 documents, 19 independent voices", list.Find(".aside").TextContent);
    }

    [Fact]
    public void List_document_tells_the_places_that_the_page_rests_on()
    {
        CitationRow[] cited = [new(Sources[0], "p. 12", []), new(Sources[1], null, []), new(Sources[0], "a7", []), new(Sources[0], "a7", [])];
        var numbers = new SourceNumbers().Add(cited);
        var list = Render<SourceList>(p => p.Add(c => c.Numbers, numbers));
        Assert.Contains("at p. 12, a7", list.Find("#s1").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", list.Find("#s2").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void List_beyond_the_first_twelve_unfolds()
    {
        var list = Render<SourceList>(p => p.Add(c => c.Numbers, new SourceNumbers().Add(Sources)));
        Assert.Equal(12, list.FindAll("section > ol > li").Count);
        Assert.Equal(8, list.FindAll("details > ol[start='13'] > li").Count);
        Assert.Equal("8 more sources", list.Find("summary").TextContent);
    }

    [Fact]
    public void List_document_without_a_web_address_is_no_link()
    {
        var printed = Source("article", url: "urn:article:yildirim-2025");
        var list = Render<SourceList>(p => p.Add(c => c.Numbers, new SourceNumbers().Add([printed])));
        Assert.Equal(["/sources/article"], list.FindAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(printed.Title, list.Find("cite").TextContent);
    }

    private IRenderedComponent<EvidenceMark> Draw(params int[] numbers) => Draw(new SourceNumbers().Add(Sources), numbers);

    private IRenderedComponent<EvidenceMark> Draw(SourceNumbers page, params int[] numbers) => Render<EvidenceMark>(p => p
        .Add(c => c.Numbers, page)
        .Add(c => c.Citations, [.. numbers.Select(n => new CitationRow(Sources[n - 1], null, []))]));

    private static SourceRow Source(string id, string? origin = null, string? url = null) =>
        new(id, url ?? $"https://example.org/{id}", $"Document {id}", $"Publisher of {id}", null, "press", null, origin);
}
