using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What rests on one document, each list in its order.</summary>
internal static class SourceUses
{
    public static IQueryable<Source> SameText(CatalogueContext db, SourceRow source) =>
        db.Sources.Where(s => s.Origin != null && s.Origin == source.Origin && s.Id != source.Id).OrderBy(s => s.Id);

    public static IQueryable<Record> Citing(CatalogueContext db, string id) => db.Records.Where(r => r.Citations.Any(c => c.SourceId == id));

    /// <summary>By name.</summary>
    public static IQueryable<Record> Citing(CatalogueContext db, string id, RecordKind kind) =>
        Citing(db, id).Where(r => r.Kind == kind).OrderBy(r => r.Name).ThenBy(r => r.Key);

    public static IQueryable<Claim> Claims(CatalogueContext db, string id) => db.Claims.Where(c => c.SourceId == id).OrderBy(c => c.Id);

    public static IQueryable<ReportedTotal> Totals(CatalogueContext db, string id) =>
        db.ReportedTotals.Where(t => t.SourceId == id).OrderBy(t => t.Id);

    /// <summary>The statements of the article that were read against it; of the article itself all, which rest on it without naming it.</summary>
    public static IQueryable<ArticleClaim> Statements(CatalogueContext db, SourceRow source)
    {
        var isArticle = source.Url.StartsWith(Source.ArticleScheme, StringComparison.Ordinal);
        return db.ArticleClaims.Where(a => isArticle || a.AgainstSources.Any(s => s.SourceId == source.Id))
            .OrderBy(a => a.Paragraph.Length).ThenBy(a => a.Paragraph).ThenBy(a => a.Id.Length).ThenBy(a => a.Id);
    }

    public static IQueryable<SourceRow> Shape(IQueryable<Source> sources) =>
        sources.Select(s => new SourceRow(s.Id, s.Url, s.Title, s.Publisher, s.Published, s.Kind, s.Wire, s.Origin)
        {
            Copy = s.Copy,
            ReadAt = s.ReadAt,
        });

    public static IQueryable<CitingRecord> Shape(IQueryable<Record> records, string id) => records
        .Select(r => new CitingRecord(
            new(r.Kind, r.Id, r.Name),
            r.Citations.Where(c => c.SourceId == id && c.Locator != null).OrderBy(c => c.Position).Select(c => c.Locator!).ToList()))
        .AsSingleQuery();

    public static IQueryable<StatedValue> Shape(IQueryable<Claim> claims) => claims.Select(c => new StatedValue(
        c.Id, c.Group!.Id, new(c.Subject!.Kind, c.Subject.Id, c.Subject.Name), c.Property, c.Value, c.Locator, c.Chosen));

    public static IQueryable<StatedTotal> Shape(IQueryable<ReportedTotal> totals) =>
        totals.Select(t => new StatedTotal(t.From, t.To, t.Label, t.Total, t.Note));

    public static IQueryable<StatementRef> Shape(IQueryable<ArticleClaim> statements) =>
        statements.Select(a => new StatementRef(a.Id, a.Paragraph, a.Says));
}
