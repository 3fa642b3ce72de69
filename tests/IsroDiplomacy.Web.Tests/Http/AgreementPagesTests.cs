using System.Net;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Features.Agreements;
using Microsoft.Extensions.DependencyInjection;

namespace IsroDiplomacy.Web.Tests.Http;

public sealed class AgreementPagesTests(Site site)
{
    [Fact]
    public Task Every_agreement_has_a_page_with_a_title_of_its_own() =>
        site.EveryPageAnswersAsync("/agreements", RawRecords.Agreements.Select(a => a.Id()));

    [Fact]
    public Task Every_value_of_every_facet_leads_to_as_many_agreements_as_it_promises() =>
        site.EveryFacetValueAsync("/agreements", 200, ListWalk.Number);

    [Theory]
    [InlineData("/agreements")]
    [InlineData("/agreements?sort=title")]
    public async Task Pages_together_hold_every_agreement_once(string path)
    {
        var rows = await site.AllRowsAsync(path);
        Assert.Equal(280, rows.Count);
        Assert.Equal(280, rows.Distinct().Count());
    }

    [Fact]
    public async Task List_prints_the_rule_of_its_count()
    {
        var main = (await site.PageAsync("/agreements")).MainText();
        Assert.Contains("280 in all", main, StringComparison.Ordinal);
        Assert.Contains("13 are between private firms only", main, StringComparison.Ordinal);
        Assert.Contains("6 are memberships", main, StringComparison.Ordinal);
        Assert.Contains("27 have no date", main, StringComparison.Ordinal);
        Assert.Contains("29 are joint statements: political texts, not treaties", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agreements?type=pact", "type", "pact")]
    [InlineData("/agreements?status=valid&level=high", "level", "high")]
    [InlineData("/agreements?subject=x", "subject", "x")]
    [InlineData("/agreements?basis=guessed", "basis", "guessed")]
    [InlineData("/agreements?partner=xx", "partner", "xx")]
    [InlineData("/agreements?agency=no-such-agency", "agency", "no-such-agency")]
    [InlineData("/agreements?decade=2004", "decade", "2004")]
    [InlineData("/agreements?nature=treaty", "nature", "treaty")]
    [InlineData("/agreements?on=1998", "on", "1998")]
    [InlineData("/agreements?on=1998-02-30", "on", "1998-02-30")]
    [InlineData("/agreements?on=0001-01-01", "on", "0001-01-01")]
    [InlineData("/agreements?on=1998-05-11&on=1999-05-11", "on", "1998-05-11,1999-05-11")]
    [InlineData("/agreements?sort=launch", "sort", "launch")]
    [InlineData("/agreements?page=0", "page", "0")]
    public Task Parameter_that_cannot_be_is_refused_by_name(string path, string field, string value) =>
        site.IsRefusedAsync(path, field, value);

    [Fact]
    public async Task Filters_that_leave_nothing_name_ways_out_with_their_counts()
    {
        var page = await site.PageAsync("/agreements?partner=mn&type=contract");
        var ways = page.QuerySelectorAll(".empty li").Select(li => li.TextContent.Trim()).ToList();
        Assert.Contains("Without “Contract” (type): 3", ways);
        Assert.Equal(3, ways.Count);
    }

    [Fact]
    public async Task Page_beyond_the_last_leads_back() =>
        Assert.Equal("/agreements?page=6", (await site.PageAsync("/agreements?page=999")).QuerySelector(".empty a")!.GetAttribute("href"));

    [Fact]
    public async Task Undated_agreement_says_so_and_comes_last()
    {
        var undated = RawRecords.Agreements.Where(a => a.Text("date") is null).Select(a => "/agreements/" + a.Id()).ToList();
        var rows = await site.AllRowsAsync("/agreements?sort=oldest");
        Assert.Equal(undated.Order(StringComparer.Ordinal), rows.TakeLast(undated.Count).Order(StringComparer.Ordinal));
        var page = await site.PageAsync(undated[0]);
        Assert.Equal("not found in the documents read", page.Fact("Date"));
        Assert.Contains("Its date", page.QuerySelector("aside.margin")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Date_says_what_kind_of_date_it_is()
    {
        foreach (var (basis, words) in new[] { ("announced", "date of announcement"), ("inferred", "worked out from reports"), ("cabinet-approval", "cabinet") })
        {
            var raw = RawRecords.Agreements.First(a => a.Text("dateBasis") == basis);
            Assert.Contains(words, (await site.PageAsync("/agreements/" + raw.Id())).MainText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Lineage_is_drawn_and_told_in_a_table_from_both_ends()
    {
        foreach (var (id, other) in new[]
        {
            ("fr-2004-megha-tropiques-mou", "fr-2001-megha-tropiques-design-mou"), ("fr-2001-megha-tropiques-design-mou", "fr-2004-megha-tropiques-mou"),
        })
        {
            var lineage = (await site.PageAsync("/agreements/" + id)).QuerySelector("#lineage")!;
            var ties = lineage.QuerySelectorAll("tbody tr").Select(r => string.Join(" / ", r.Children.Take(3).Select(c => c.TextContent.Trim()))).ToList();
            Assert.Contains(ties, t => t.StartsWith("ISRO–CNES MoU on the design", StringComparison.Ordinal) && t.Contains("/ superseded by /", StringComparison.Ordinal));
            Assert.Equal(ties.Count, lineage.QuerySelectorAll("svg .wire").Length);
            Assert.Contains(lineage.QuerySelectorAll("svg a"), a => a.GetAttribute("href") == "/agreements/" + other);
            Assert.Contains("this record", lineage.QuerySelector("svg .here")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_cover_every_relation_and_every_basis_of_the_vocabularies()
    {
        var lexicon = site.Services.GetRequiredService<Lexicon>();
        foreach (var relation in lexicon.Of(Vocabularies.LineageRelations))
            Assert.NotEqual(LineageWords.Of(relation.Code, true), LineageWords.Of(relation.Code, false));
        Assert.All(lexicon.Of(Vocabularies.DateBases), b => Assert.NotEmpty(DateBasisWords.Fact(b.Code)));
    }

    [Fact]
    public async Task Political_texts_and_deals_between_firms_are_named_as_such()
    {
        var raw = RawRecords.Agreements;
        var statement = await site.PageAsync("/agreements/" + raw.First(a => a.Text("type") == "joint-statement").Id());
        Assert.Contains("political text, not a treaty", statement.MainText(), StringComparison.Ordinal);
        Assert.Null(statement.Fact("In force from"));
        var firms = await site.PageAsync("/agreements/" + raw.First(a => a.Text("level") == "company").Id());
        Assert.Contains("between private firms", firms.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contract_for_many_satellites_links_to_all_of_them()
    {
        var page = await site.PageAsync("/agreements/gb-2022-oneweb-nsil-launch-contract");
        var all = page.QuerySelectorAll("#facts a").Single(a => a.TextContent == "all 72 satellites");
        Assert.Equal(72, (await site.AllRowsAsync(all.GetAttribute("href")!)).Count);
    }

    [Theory]
    [InlineData("/agreements/fr-2004-megha-tropique-mou", "/agreements/fr-2004-megha-tropiques-mou")]
    [InlineData("/agreements/us-2008-isro-nasa-framewrk", "/agreements/us-2008-isro-nasa-framework")]
    public async Task Unknown_agreement_is_not_found_and_its_like_are_offered(string path, string near)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == near);
    }
}
