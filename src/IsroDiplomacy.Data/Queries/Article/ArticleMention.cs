using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A statement of the article that has to do with a record.</summary>
/// <param name="Statement">Its id.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
/// <param name="Reading">A code of the vocabulary <c>readings</c>.</param>
/// <param name="IsSubject">True where it speaks of the record; false where it was only read against it.</param>
public sealed record ArticleMention(string Statement, int Paragraph, string Reading, bool IsSubject)
{
    /// <summary>In the order of the article. One statement.</summary>
    internal static async Task<IReadOnlyList<ArticleMention>> ReadAsync(CatalogueContext db, string key, CancellationToken cancellation)
    {
        var subjects = db.Set<ArticleSubject>().Where(s => s.RecordKey == key).Select(s => s.ArticleClaimId);
        return await db.ArticleClaims.About(db, [key])
            .OrderBy(c => c.Place!.Number).ThenBy(c => c.Number)
            .Select(c => new ArticleMention(c.Id, c.Place!.Number, c.Reading, subjects.Contains(c.Id)))
            .ToListAsync(cancellation);
    }
}
