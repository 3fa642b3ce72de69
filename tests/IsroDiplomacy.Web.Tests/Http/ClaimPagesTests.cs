using System.Globalization;
using System.Net;
using System.Text.Json;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>The ledger, and the marks that lead to it from records; held against <c>claims.json</c>.</summary>
public sealed class ClaimPagesTests(Site site)
{
    private static readonly IReadOnlyList<IGrouping<(string Kind, string Id, string Property), JsonElement>> Properties =
    [
        .. RawRecords.Claims.GroupBy(c => (c.GetProperty("subject").Text("kind")!, c.GetProperty("subject").Id(), c.Text("property")!)),
    ];

    private static IEnumerable<IGrouping<(string Kind, string Id, string Property), JsonElement>> Disputed => Properties.Where(p =>
        p.GroupBy(c => c.Text("asOf")).Any(t => t.Select(c => c.Text("value")).Distinct().Count() > 1));

    [Fact]
    public async Task Ledger_holds_every_property_and_every_value_once()
    {
        var (ids, rows) = (new List<string>(), 0);
        var first = await site.PageAsync("/claims?sort=values");
        Assert.StartsWith($"{Properties.Count} properties", first.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{RawRecords.Claims.Count} values of {Properties.Count} properties", first.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        for (var number = 1; number <= (Properties.Count + 19) / 20; number++)
        {
            var page = await site.PageAsync($"/claims?sort=values&page={number}");
            ids.AddRange(page.QuerySelectorAll("article.differ").Select(a => a.Id!));
            rows += page.QuerySelectorAll("article.differ tbody tr").Length;
        }

        Assert.Equal(Properties.Select(First).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        // A long series shows its six newest values; the page of the property shows all.
        Assert.Equal(Properties.Sum(p => Disputed.Contains(p) ? p.Count() : Math.Min(6, p.Count())), rows);
    }

    [Fact]
    public async Task Every_value_of_every_facet_leads_to_as_many_properties_as_it_promises()
    {
        var list = await site.PageAsync("/claims");
        var choices = list.QuerySelectorAll("nav.facets li > a")
            .Select(a => (Href: a.GetAttribute("href")!, Count: a.QuerySelector(".n")!.TextContent)).ToList();
        Assert.True(choices.Count > 30);
        foreach (var (href, count) in choices)
        {
            var page = await site.PageAsync(href);
            Assert.StartsWith($"{count} of {Properties.Count} properties", page.QuerySelector(".applied strong")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_of_a_property_shows_each_claim_with_its_value_source_and_rule()
    {
        foreach (var property in Properties)
        {
            var page = await site.PageAsync($"/claims/{First(property)}");
            foreach (var claim in property)
            {
                var row = page.GetElementById(claim.Id())!;
                Assert.Contains(Shown(claim.Text("value")!), row.TextContent, StringComparison.Ordinal);
                Assert.Contains(claim.Text("note")!, row.TextContent, StringComparison.Ordinal);
                if (claim.Text("source") is { } source) Assert.Contains(row.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"/sources/{source}");
                if (claim.Text("locator") is { } locator) Assert.Contains(locator, row.TextContent, StringComparison.Ordinal);
                if (claim.Text("published") is { } published) Assert.Contains(published, row.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")));
                if (claim.Text("rule") is { } rule) Assert.Contains(rule, page.QuerySelector("#values")!.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Every_claim_has_an_address_that_leads_to_its_row()
    {
        foreach (var claim in Properties.SelectMany(p => p.Where(c => c.Id() != First(p)).Select(c => (Claim: c.Id(), First: First(p)))).Take(20))
        {
            using var answer = await site.Client.GetAsync(new Uri($"/claims/{claim.Claim}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.EndsWith($"/claims/{claim.First}#{claim.Claim}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }

        await site.PageAsync("/claims/cl-none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_two_values_of_one_property_differ_without_the_mark_on_the_record()
    {
        Assert.True(Disputed.Count() > 30);
        foreach (var property in Disputed)
        {
            var path = $"/{List(property.Key.Kind)}/{property.Key.Id}";
            var page = await site.PageAsync(path);
            var chip = page.QuerySelectorAll("a.differ-chip").SingleOrDefault(a => a.GetAttribute("href") == $"{path}#{First(property)}");
            Assert.True(chip is not null, $"{path} bears no mark for '{property.Key.Property}'");
            var block = page.GetElementById(First(property))!;
            Assert.All(property, c => Assert.Contains(Shown(c.Text("value")!), block.TextContent, StringComparison.Ordinal));
            Assert.All(property, c => Assert.Contains(c.Text("rule")!, block.TextContent, StringComparison.Ordinal));

            // The mark of a field stands in the row of the value that the catalogue chose.
            if (property.First().Text("field") is null or "participations" or "figures") continue;
            var chosen = property.Single(c => c.GetProperty("chosen").GetBoolean()).Text("value")!;
            Assert.Contains(Long(chosen), chip.ParentElement!.TextContent, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Official_count_of_partners_keeps_states_and_bodies_apart_and_our_own_beside()
    {
        var page = await site.PageAsync("/claims/cl-partner-count-1");
        var rows = page.QuerySelectorAll("#series tbody tr")
            .ToDictionary(r => r.QuerySelector("time")!.GetAttribute("datetime")!, r => r.QuerySelectorAll("td").Select(d => d.TextContent.Trim()).Take(2).ToList());
        Assert.Equal(["33", "3"], rows["2014"]);
        Assert.Equal(["39", "not counted"], rows["2016-11-23"]);
        Assert.Equal(["61", "5"], rows["2024-02-08"]);
        var official = RawRecords.Partners.Where(p => p.GetProperty("official").GetBoolean() && p.Id() is not ("in" or "su")).ToList();
        var (states, bodies) = (official.Count(p => p.Text("kind") == "state"), official.Count(p => p.Text("kind") == "international-body"));
        Assert.Contains($"{states} states and {bodies} bodies", page.QuerySelector("#series")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("#series tbody tr"), r => r.TextContent.Contains("our own", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/claims?values=quarrel", "values")]
    [InlineData("/claims?about=rocket", "about")]
    [InlineData("/claims?decade=1975", "decade")]
    [InlineData("/claims?source=gossip", "source")]
    public async Task Unknown_value_of_a_filter_is_refused(string path, string name)
    {
        var page = await site.PageAsync(path, HttpStatusCode.BadRequest);
        Assert.Contains(name, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static string First(IEnumerable<JsonElement> claims) => claims.Select(c => c.Id()).Order(StringComparer.Ordinal).First();

    private static string List(string kind) => kind switch
    {
        "agency" => "agencies",
        "customer-satellite" => "satellites",
        _ => kind + "s",
    };

    private static string Shown(string value) => Date(value, "MMM");

    private static string Long(string value) => Date(value, "MMMM");

    private static string Date(string value, string month) => value.Length switch
    {
        10 when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => day.ToString("d " + month + " yyyy", CultureInfo.InvariantCulture),
        7 when DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", out var first) => first.ToString(month + " yyyy", CultureInfo.InvariantCulture),
        _ => value,
    };
}
