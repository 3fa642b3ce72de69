using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the seed article. It is one text, so what it says is never more than one page bears.</summary>
public sealed class ArticleQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon)
{
    /// <summary>The id of the article among the sources.</summary>
    public const string SourceId = "yildirim-2025";

    /// <summary>Twelve statements: four for the statements, two for their evidence, four for the facets, two for the article itself.</summary>
    /// <param name="paragraphs">All of them, as <see cref="ParagraphsAsync"/> gives them.</param>
    public async Task<ArticleDetail> ReadAsync(
        ArticleFilter filter, IReadOnlyList<ParagraphRow> paragraphs, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var source = await db.Sources.Where(s => s.Id == SourceId)
            .Select(s => new SourceRow(s.Id, s.Url, s.Title, s.Publisher, s.Published, s.Kind, s.Wire, s.Origin))
            .SingleAsync(cancellation);
        var statements = await StatementReading.ReadAsync(Narrow(db, filter), cancellation);
        return new(
            source, statements, await db.ArticleClaims.CountAsync(cancellation),
            [
                await FacetCounts.ByTermAsync(
                    Narrow(db, filter with { Readings = [] }).Select(c => (string?)c.Reading),
                    "reading", "Reading", filter.Readings, lexicon, Vocabularies.Readings, cancellation),
                await ParagraphFacetAsync(db, filter, paragraphs, cancellation),
                await RecordFacetAsync(db, filter, cancellation),
            ],
            await StatementReading.EvidenceAsync(db, statements, cancellation));
    }

    /// <summary>All paragraphs, in order. One statement.</summary>
    public async Task<IReadOnlyList<ParagraphRow>> ParagraphsAsync(CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.ArticleParagraphs.OrderBy(p => p.Number).Select(p => new ParagraphRow(p.Id, p.Number, p.Kind, p.Gist))
            .ToListAsync(cancellation);
    }

    internal static IQueryable<ArticleClaim> Narrow(CatalogueContext db, ArticleFilter filter)
    {
        IQueryable<ArticleClaim> claims = db.ArticleClaims;
        if (filter.Readings.Count > 0) claims = claims.Where(c => filter.Readings.Contains(c.Reading));
        if (filter.Paragraphs.Count > 0) claims = claims.Where(c => filter.Paragraphs.Contains(c.Paragraph));
        if (filter.Records.Count > 0) claims = claims.About(db, filter.Records);
        return claims;
    }

    private static async Task<Facet> ParagraphFacetAsync(
        CatalogueContext db, ArticleFilter filter, IEnumerable<ParagraphRow> paragraphs, CancellationToken cancellation)
    {
        var counts = await Narrow(db, filter with { Paragraphs = [] }).GroupBy(c => c.Paragraph)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new("paragraph", "Paragraph",
            [.. paragraphs.Where(p => counts.ContainsKey(p.Id) || filter.Paragraphs.Contains(p.Id))
                .Select(p => new FacetValue(p.Id, $"¶ {p.Number}", counts.GetValueOrDefault(p.Id), filter.Paragraphs.Contains(p.Id), p.Gist))]);
    }

    /// <summary>Only the records that are set: there are too many others to offer them. An agency may bear the name of its topic or its partner, so the kind is said.</summary>
    private static async Task<Facet> RecordFacetAsync(CatalogueContext db, ArticleFilter filter, CancellationToken cancellation)
    {
        var names = await db.Records.Where(r => filter.Records.Contains(r.Key)).OrderBy(r => r.Name).ThenBy(r => r.Key)
            .Select(r => new { r.Key, r.Kind, r.Name }).ToListAsync(cancellation);
        var found = await Narrow(db, filter).CountAsync(cancellation);
        return new("record", "About", [.. names.Select(r => new FacetValue(r.Key, $"{r.Name} ({r.Kind.Code().Replace('-', ' ')})", found, true))]);
    }
}
