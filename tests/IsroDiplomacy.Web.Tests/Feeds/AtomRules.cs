using System.Globalization;
using System.Xml.Linq;

namespace IsroDiplomacy.Web.Tests.Feeds;

/// <summary>What RFC 4287 demands of a feed, read from the XML alone.</summary>
internal static class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // Section 4.1.1 and 4.1.2: what may stand in a feed or in an entry, and what only once.
    private static readonly string[] Once = ["generator", "icon", "id", "logo", "rights", "subtitle", "title", "updated", "published", "summary", "content", "source"];
    private static readonly string[] Any = ["author", "category", "contributor", "link", "entry"];

    public static void Check(XDocument document)
    {
        var feed = document.Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Check(feed);
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.All(feed.Elements(Atom + "author"), author => Assert.False(string.IsNullOrWhiteSpace(author.Element(Atom + "name")?.Value)));
        Assert.Single(Links(feed, "self"));
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var entry in entries)
        {
            Check(entry);
            // An entry without content needs a page that it leads to.
            Assert.NotEmpty(Links(entry, "alternate"));
        }

        Assert.Distinct(entries.Select(entry => entry.Element(Atom + "id")!.Value));
        if (entries.Count > 0) Assert.Equal(entries.Max(Updated), Updated(feed));
    }

    private static void Check(XElement element)
    {
        Assert.All(element.Elements(), child => Assert.True(
            child.Name.Namespace == Atom && Once.Concat(Any).Contains(child.Name.LocalName), $"{child.Name} stands in {element.Name.LocalName}."));
        Assert.All(Once, name => Assert.InRange(element.Elements(Atom + name).Count(), 0, 1));
        foreach (var needed in new[] { "id", "title", "updated" })
            Assert.False(string.IsNullOrWhiteSpace(element.Element(Atom + needed)?.Value), $"{element.Name.LocalName} has no {needed}.");
        // An absolute IRI; of the tag scheme: an authority, a year and a name (RFC 4151).
        Assert.Matches(@"^tag:[a-z0-9.-]+,2026:[^\s]+$", element.Element(Atom + "id")!.Value);
        Updated(element);
        Assert.All(element.Elements(Atom + "link"), link => Assert.True(Uri.TryCreate(link.Attribute("href")!.Value, UriKind.Absolute, out _)));
        Assert.Distinct(Links(element, "alternate").Select(link => (link.Attribute("type")?.Value, link.Attribute("hreflang")?.Value)));
        Assert.All(element.Elements(Atom + "category"), category => Assert.False(string.IsNullOrEmpty(category.Attribute("term")?.Value)));
    }

    /// <summary>RFC 3339, with a capital T and a zone.</summary>
    private static DateTimeOffset Updated(XElement element)
    {
        var text = element.Element(Atom + "updated")!.Value;
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", text);
        return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<XElement> Links(XElement element, string relation) =>
        element.Elements(Atom + "link").Where(link => (link.Attribute("rel")?.Value ?? "alternate") == relation);
}
