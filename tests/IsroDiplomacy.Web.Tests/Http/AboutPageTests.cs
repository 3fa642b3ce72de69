using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Features.About;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class AboutPageTests(Site site)
{
    [Fact]
    public async Task Every_note_on_scope_stands_in_its_group_with_its_text()
    {
        var page = await site.PageAsync("/about");
        Assert.Equal(RawRecords.Scope.Count, page.QuerySelectorAll("dl.scope > div").Length);
        foreach (var note in RawRecords.Scope)
        {
            var shown = page.GetElementById(note.Id());
            Assert.NotNull(shown);
            Assert.Equal(note.Text("group"), shown.Closest("section")!.Id);
            Assert.Contains(note.Text("text")!, shown.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Record_that_a_note_is_about_shows_it_and_leads_to_its_place()
    {
        var page = await site.PageAsync("/about");
        foreach (var note in RawRecords.Scope.Where(n => n.GetProperty("about").GetArrayLength() > 0))
        {
            var links = page.GetElementById(note.Id())!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).ToList();
            Assert.Equal(note.GetProperty("about").GetArrayLength(), links.Count);
            // One record of each note; topics have a page of their own kind.
            foreach (var link in links.Where(l => !l.StartsWith(Urls.Topics, StringComparison.Ordinal)).Take(1))
                Assert.Single((await site.PageAsync(link)).QuerySelectorAll($"#scope a[href='{Urls.ScopeNote(note.Id())}']"));
        }
    }

    [Fact]
    public async Task Numbers_are_counted_and_each_belongs_to_a_note()
    {
        var counts = await site.Services.GetRequiredService<CatalogueQueries>().CountsAsync(TestContext.Current.CancellationToken);
        var page = await site.PageAsync("/about");
        foreach (var (id, figure) in ScopeFigures.Of(counts, null))
            Assert.Contains(figure, page.GetElementById(id)!.QuerySelector("dt")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_release_licence_and_how_to_cite()
    {
        var page = await site.PageAsync("/about");
        Assert.Contains("release 2026.1", page.GetElementById("cite")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#data a[rel=license]"));
        Assert.Contains("names no address", page.GetElementById("contact")!.TextContent, StringComparison.Ordinal);
    }
}
