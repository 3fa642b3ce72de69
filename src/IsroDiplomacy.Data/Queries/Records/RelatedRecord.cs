using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>A record that has much in common with another, though neither names the other. Topics are none: a record tells its own.</summary>
/// <param name="Shared">What both have, the weightiest first.</param>
/// <param name="YearsLater">Negative where it came earlier; null where one of the two has no date.</param>
/// <param name="AtLeast">True where only the rarest traits were compared, so that there may be more in common.</param>
public sealed record RelatedRecord(RecordRef Record, IReadOnlyList<SharedTrait> Shared, int? YearsLater, bool AtLeast)
{
    private const int Most = 8;
    private const int MostOfAKind = 3;

    /// <summary>The rarest traits of a record tell most; a partner of a thousand missions is told by these.</summary>
    private const int MostTraits = 60;

    /// <summary>
    /// By the sum of the weights of what they share (see <see cref="RecordTrait"/>), with 3 more for the same year or the next and 1 more within
    /// three years; then the nearer in time; then by key. The fourth of a kind waits for the first three of the others. Two statements, which
    /// read at most sixty traits and a thousand bearers of each.
    /// </summary>
    internal static async Task<IReadOnlyList<RelatedRecord>> ReadAsync(CatalogueContext db, string key, CancellationToken cancellation)
    {
        var traits = await db.Database.SqlQuery<SharedTrait>($"""
            SELECT m."Trait" AS "Key", coalesce(a."Acronym", r."Name", w."Label") AS "Name"
            FROM "RecordTraits" m LEFT JOIN "Records" r ON r."Key" = m."Trait" LEFT JOIN "Agencies" a ON a."RecordKey" = m."Trait"
            LEFT JOIN "Terms" w ON w."Vocabulary" = substr(m."Trait", 1, instr(m."Trait", '/') - 1)
                AND w."Code" = substr(m."Trait", instr(m."Trait", '/') + 1)
            WHERE m."RecordKey" = {key} AND m."Weight" > 0 ORDER BY m."Weight" DESC, m."Trait" LIMIT {MostTraits}
            """).ToListAsync(cancellation);
        var found = await db.Database.SqlQuery<Found>($"""
            WITH mine AS (
                SELECT "Trait", "Year" FROM "RecordTraits" WHERE "RecordKey" = {key} AND "Weight" > 0
                ORDER BY "Weight" DESC, "Trait" LIMIT {MostTraits}),
            shared AS (
                SELECT o."RecordKey", sum(o."Weight") AS "Weight", group_concat(o."Trait", ' ') AS "Traits", min(o."Year") - min(m."Year") AS "Later"
                FROM mine m JOIN "RecordTraits" o ON o."Trait" = m."Trait" WHERE o."RecordKey" <> {key} GROUP BY o."RecordKey"),
            scored AS (
                SELECT *, "Weight" + CASE WHEN abs("Later") <= 1 THEN 3 WHEN abs("Later") <= 3 THEN 1 ELSE 0 END AS "Score",
                    coalesce(abs("Later"), 9999) AS "Apart"
                FROM shared s
                WHERE NOT EXISTS (SELECT 1 FROM "RecordTraits" t WHERE t."RecordKey" = {key} AND t."Trait" = s."RecordKey")
                    AND NOT EXISTS (SELECT 1 FROM "RecordTraits" t WHERE t."Trait" = s."RecordKey" AND t."Weight" = 0)),
            ranked AS (
                SELECT s.*, r."Kind", r."Id", r."Name",
                    row_number() OVER (PARTITION BY r."Kind" ORDER BY s."Score" DESC, s."Apart", s."RecordKey") AS place
                FROM scored s JOIN "Records" r ON r."Key" = s."RecordKey" WHERE r."Kind" <> 'topic')
            SELECT "Kind", "Id", "Name", "Traits", "Later" FROM ranked
            ORDER BY place > {MostOfAKind}, "Score" DESC, "Apart", "RecordKey" LIMIT {Most}
            """).ToListAsync(cancellation);
        return [.. found.Select(f => Of(f, traits))];
    }

    private static RelatedRecord Of(Found found, List<SharedTrait> traits)
    {
        var shared = found.Traits.Split(' ').ToHashSet();
        return new(
            new(RecordKinds.Parse(found.Kind), found.Id, found.Name), [.. traits.Where(t => shared.Contains(t.Key))], found.Later,
            traits.Count == MostTraits);
    }

    private sealed record Found(string Kind, string Id, string Name, string Traits, int? Later);
}

/// <summary>Something that two records have in common.</summary>
/// <param name="Key">The key of a record, or a vocabulary and its code: <c>subjects/oceanography</c>.</param>
/// <param name="Name">The acronym of an agency that has one; the label of a word.</param>
public sealed record SharedTrait(string Key, string Name)
{
    /// <summary>Null for a word of a vocabulary.</summary>
    public RecordKind? Kind => RecordKinds.Find(Key[..Key.IndexOf('/')]);
}
