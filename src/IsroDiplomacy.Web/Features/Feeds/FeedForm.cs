using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Feeds;

/// <summary>What all feeds have in common: Atom (RFC 4287), written by a library.</summary>
internal sealed class FeedForm(HttpContext http, CatalogueInfo data)
{
    public const string Extension = "atom";
    public const string MediaType = "application/atom+xml";

    /// <summary>A reader that asks once a week misses none, and one that asks for the first time isn't flooded.</summary>
    public const int MostEntries = 100;

    // Part of each id, with the site's own name: the year from which on it stood there.
    private const string Since = "2026";

    private readonly string _site = SiteAddress.Of(http.Request);

    public SyndicationItem Release(ReleaseRow release, string? title = null) => Entry(
        $"releases/{release.Id}", title ?? $"Release {release.Id}: {release.Title}", release.Note!, $"{Urls.Changes}#{release.Id}", release.Released!.Value);

    /// <param name="name">Tells the entry from all others, for ever.</param>
    /// <param name="path">The page that it leads to.</param>
    /// <param name="updated">As exact as it is known; the first moment of it is written.</param>
    public SyndicationItem Entry(string name, string title, string text, string path, PartialDate updated) => new()
    {
        Id = Tag(name),
        Title = new(title),
        Summary = new(text),
        Links = { SyndicationLink.CreateAlternateLink(new(_site + path), "text/html") },
        LastUpdatedTime = new(updated.Earliest.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
    };

    /// <summary>The newest entries, or an answer of 304 where the reader has them.</summary>
    /// <param name="address">Of the feed, with what it is asked for.</param>
    /// <param name="page">Of what it follows.</param>
    public Task WriteAsync(string title, string address, string page, IEnumerable<SyndicationItem> entries) => http.AnswerAsync(async cancellation =>
    {
        // Entries of one moment stay in the order of the page.
        var newest = entries.OrderByDescending(entry => entry.LastUpdatedTime).Take(MostEntries).ToList();
        var feed = new SyndicationFeed(newest)
        {
            Id = Tag(address.TrimStart('/')),
            Title = new($"{title} · {data.Title}"),
            Copyright = new($"{CitedWork.Author}, {data.Licence}"),
            Language = "en",
            Authors = { new() { Name = CitedWork.Author } },
            Links = { SyndicationLink.CreateSelfLink(new(_site + address), MediaType), SyndicationLink.CreateAlternateLink(new(_site + page), "text/html") },
            LastUpdatedTime = newest.Count > 0 ? newest[0].LastUpdatedTime : new(data.Released.Earliest.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        };
        http.Response.ContentType = $"{MediaType}; charset=utf-8";
        if (HttpMethods.IsHead(http.Request.Method)) return;
        // The library writes at once and waits for nobody, which the server's own stream forbids.
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " " }))
            new Atom10FeedFormatter(feed).WriteTo(xml);
        await http.Response.Body.WriteAsync(text.GetBuffer().AsMemory(0, (int)text.Length), cancellation);
    });

    private string Tag(string name) => string.Create(CultureInfo.InvariantCulture, $"tag:{new Uri(_site).Host},{Since}:{name}");
}
