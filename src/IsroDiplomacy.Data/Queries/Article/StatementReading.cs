using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Reads statements of the article in the order in which they stand in it.</summary>
internal static class StatementReading
{
    /// <summary>Four statements: the rows, what they speak of, and the records and documents they were read against.</summary>
    public static async Task<IReadOnlyList<StatementRow>> ReadAsync(IQueryable<ArticleClaim> claims, CancellationToken cancellation) =>
        await claims.OrderBy(c => c.Place!.Number).ThenBy(c => c.Number).ThenBy(c => c.Id)
            .Select(c => new StatementRow(
                c.Id, c.Paragraph, c.Says, c.When, c.Reading, c.Note,
                c.Subjects.OrderBy(s => s.Position).Select(s => new RecordRef(s.Record!.Kind, s.Record.Id, s.Record.Name)).ToList(),
                c.AgainstRecords.OrderBy(r => r.Position).Select(r => new RecordRef(r.Record!.Kind, r.Record.Id, r.Record.Name)).ToList(),
                c.AgainstSources.OrderBy(s => s.Position).Select(s => new SourceRow(
                    s.Source!.Id, s.Source.Url, s.Source.Title, s.Source.Publisher, s.Source.Published, s.Source.Kind, s.Source.Wire,
                    s.Source.Origin)).ToList()))
            .AsSplitQuery().ToListAsync(cancellation);

    /// <summary>Two statements.</summary>
    public static Task<Evidence> EvidenceAsync(
        CatalogueContext db, IEnumerable<StatementRow> statements, CancellationToken cancellation) =>
        Evidence.ReadAsync(db, statements.SelectMany(s => s.Records), cancellation);

    /// <summary>Those that speak of one of the records or were read against it.</summary>
    /// <param name="records">Their keys.</param>
    public static IQueryable<ArticleClaim> About(this IQueryable<ArticleClaim> claims, CatalogueContext db, IEnumerable<string> records)
    {
        // Beginning at the records' own rows, not at all statements.
        var subjects = db.Set<ArticleSubject>().Where(s => records.Contains(s.RecordKey)).Select(s => s.ArticleClaimId);
        var evidence = db.Set<ArticleEvidence>().Where(e => records.Contains(e.RecordKey)).Select(e => e.ArticleClaimId);
        return claims.Where(c => subjects.Union(evidence).Contains(c.Id));
    }
}
