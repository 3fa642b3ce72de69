using System.Net;
using System.Xml.Linq;
using CodeHollow.FeedReader;
using IsroDiplomacy.Web.Listings;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Feeds;

/// <summary>Feeds keep to RFC 4287, are read by a library that is not the one that writes them, and tell what the pages tell.</summary>
public sealed class FeedTests(Site site, ChangedSite changed) : IClassFixture<ChangedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses =>
    [
        .. Listings.Listings.All.Where(l => l.HasRecords).Select(l => $"{l.Path}.atom"),
        "/partners/fr.atom", "/partners/in.atom", "/missions.atom?purpose=oceanography", "/agreements.atom?on=1998-05-11&status=in-force", "/changes.atom?reason=our-error",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Feed_keeps_to_the_rules_and_another_library_reads_it(string address)
    {
        foreach (var client in new[] { site.Client, changed.Client })
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            var text = await answer.Content.ReadAsStringAsync(Cancellation);
            var document = XDocument.Parse(text);
            AtomRules.Check(document);
            var read = FeedReader.ReadFromString(text);
            Assert.Equal(FeedType.Atom, read.Type);
            Assert.Equal(document.Root!.Elements().Count(e => e.Name.LocalName == "entry"), read.Items.Count);
            Assert.EndsWith(address, document.Root.Elements().Single(e => e.Attribute("rel")?.Value == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task First_release_is_told_with_its_day()
    {
        var release = RawRecords.Releases.First(r => r.Id() != "unreleased");
        foreach (var address in new[] { "/changes.atom", "/partners/fr.atom" })
        {
            var entry = (await ReadAsync(site.Client, address)).Items.Single(i => i.Id.EndsWith($":releases/{release.Id()}", StringComparison.Ordinal));
            Assert.Equal($"Release {release.Id()}: {release.Text("title")}", entry.Title);
            Assert.Equal(release.Text("released"), entry.PublishingDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? Updated(entry));
            Assert.EndsWith($"/changes#{release.Id()}", entry.Link, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Feed_of_a_list_has_its_records_with_their_last_change_the_newest_first()
    {
        var untouched = await ReadAsync(site.Client, "/missions.atom?partner=us");
        Assert.Equal(
            RawRecords.Missions.Where(m => m.Has("participations", "partner", "us")).Select(m => m.Id()).Order(),
            untouched.Items.Select(Id).Order());
        Assert.All(untouched.Items, item => Assert.StartsWith("As in the first release, 2026.1", item.Description, StringComparison.Ordinal));

        var touched = await ReadAsync(changed.Client, "/missions.atom?partner=us");
        Assert.Equal(untouched.Items.Select(i => i.Id).Order(), touched.Items.Select(i => i.Id).Order());
        Assert.Equal(("nisar", "Nisar", "Mended in missions <&>. The method changed."), (Id(touched.Items.First()), touched.Items.First().Title, touched.Items.First().Description));
        Assert.Contains("/missions/nisar", touched.Items.First().Link, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/changes.atom", "changes/c1 changes/c2 changes/c3 changes/c9 releases/2026.1")]
    [InlineData("/changes.atom?kind=missions", "changes/c1")]
    [InlineData("/changes.atom?record=mission/nisar&reason=our-error", "")]
    [InlineData("/partners/us.atom", "changes/c1 releases/2026.1")]
    [InlineData("/partners/fr.atom", "changes/c9 releases/2026.1")]
    [InlineData("/partners/br.atom", "releases/2026.1")]
    public async Task Changes_are_told_where_they_belong(string address, string entries)
    {
        var feed = await ReadAsync(changed.Client, address);
        Assert.Equal(entries.Split(' ', StringSplitOptions.RemoveEmptyEntries), feed.Items.Select(i => i.Id.Split("2026:")[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reader_who_has_the_feed_is_told_so()
    {
        using var first = await site.Client.GetAsync(new Uri("/changes.atom", UriKind.Relative), Cancellation);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/changes.atom");
        again.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.GetValues("ETag"));
        using var second = await site.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/missions.atom?purpose=oceanograpy", 400, "oceanography")]
    [InlineData("/missions.atom?purpos=climate", 400, "purpose")]
    [InlineData("/changes.atom?release=1999.1", 400, "2026.1")]
    [InlineData("/changes.atom?partner=zz", 400, "is no partner of this catalogue")]
    [InlineData("/partners/zz.atom", 404, "/partners.atom")]
    [InlineData("/partners/fr.atom?year=2000", 400, "year")]
    [InlineData("/timeline.atom", 404, "/timeline.json")]
    [InlineData("/missions.rss", 404, "/missions.atom")]
    public async Task What_can_t_be_followed_is_refused_with_what_can(string address, int status, string named)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(named, await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/missions?purpose=oceanography&page=1", "/missions.atom?purpose=oceanography")]
    [InlineData("/changes", "/changes.atom")]
    [InlineData("/partners/fr", "/partners/fr.atom")]
    public async Task Page_leads_to_its_feed_in_its_head_and_in_sight(string page, string feed)
    {
        var document = await site.PageAsync(page);
        Assert.Equal(feed, document.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Equal(feed, document.QuerySelector("main a[type='application/atom+xml']")!.GetAttribute("href"));
    }

    private static string Id(FeedItem item) => item.Id.Split('/')[^1];

    private static string Updated(FeedItem item) =>
        item.SpecificItem.Element.Elements().Single(e => e.Name.LocalName == "updated").Value[..10];

    private static async Task<Feed> ReadAsync(HttpClient client, string address) =>
        FeedReader.ReadFromString(await client.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
}
