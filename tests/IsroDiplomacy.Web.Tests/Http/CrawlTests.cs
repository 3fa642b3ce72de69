using System.Net;

namespace IsroDiplomacy.Web.Tests.Http;

/// <summary>Walks the whole site as a reader's browser or a search engine would.</summary>
public sealed class CrawlTests(Site site)
{
    [Fact]
    public async Task Every_link_of_the_site_leads_somewhere_and_every_page_is_sound()
    {
        var walk = new Walk();
        while (walk.Take() is { Count: > 0 } addresses)
        {
            await Parallel.ForEachAsync(addresses, TestContext.Current.CancellationToken, async (address, cancellation) =>
            {
                using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
                if (response.StatusCode != HttpStatusCode.OK) walk.Refuse(address, (int)response.StatusCode);
                else if (response.Content.Headers.ContentType?.MediaType == "text/html")
                    walk.Read(address, await response.Content.ReadAsStringAsync(cancellation));
            });
        }

        Assert.True(walk.Pages > 2000, $"Only {walk.Pages} pages were found: the walk went astray.");
        var faults = walk.Faults().ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(100))}");
    }
}
