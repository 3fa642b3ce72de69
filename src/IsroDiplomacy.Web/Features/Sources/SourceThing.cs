using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.LinkedData;

namespace IsroDiplomacy.Web.Features.Sources;

/// <summary>A document for machines, of the type that its kind allows.</summary>
internal static class SourceThing
{
    public static LinkedThing Of(SourceRow source) => new LinkedThing(source.Kind == "press" ? "NewsArticle" : "CreativeWork", source.Title)
        .With("headline", source.Kind == "press" ? source.Title : null)
        .With("publisher", new LinkedThing("Organization", source.Publisher))
        .With("datePublished", source.Published)
        // The article has a name of its own kind, and no address.
        .With("sameAs", source.Url.StartsWith("http", StringComparison.Ordinal) ? source.Url : null)
        .With("identifier", source.Url.StartsWith("http", StringComparison.Ordinal) ? null : source.Url);
}
