using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>Questions about records of any kind.</summary>
public sealed class RecordQueries(IDbContextFactory<CatalogueContext> contexts)
{
    // A record's page shows the first of a long series and leads to the ledger for the rest.
    private const int MostClaims = 200;

    /// <summary>
    /// Nine statements: the record with the data's own facts, the documents it cites, what is claimed of it, the article's statements, the topics,
    /// the notes on scope, two for what is related, and its changes.
    /// </summary>
    /// <param name="id">Of a record that is there.</param>
    public async Task<RecordContext> ContextAsync(RecordKind kind, string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var key = Record.KeyOf(kind, id);
        var found = await db.Records.Where(r => r.Key == key)
            .SelectMany(_ => db.Catalogues, (r, c) => new
            {
                Record = new RecordRef(r.Kind, r.Id, r.Name),
                r.EvidenceLevel,
                r.PrimaryTexts,
                Catalogue = new CatalogueInfo(c.Title, c.Version, c.Released, c.AsOf, c.Licence, c.LicenceUrl),
            })
            .SingleAsync(cancellation);
        return new()
        {
            Record = found.Record,
            Catalogue = found.Catalogue,
            Evidence = await RecordEvidence.ReadAsync(db, key, found.EvidenceLevel, found.PrimaryTexts, cancellation),
            Claims = await PropertyClaims.ReadAsync(db, c => c.SubjectKey == key, MostClaims, cancellation),
            Mentions = await ArticleMention.ReadAsync(db, key, cancellation),
            Topics = await db.Set<TopicLink>().Where(l => l.RecordKey == key).OrderBy(l => l.Topic!.Title).ThenBy(l => l.TopicId)
                .Take(Excerpt<TopicRef>.Most).Select(l => new TopicRef(l.TopicId, l.Topic!.Title, l.Topic.Group)).ToListAsync(cancellation),
            Scope = await ScopeLine.ReadAsync(db, key, cancellation),
            Related = await RelatedRecord.ReadAsync(db, key, cancellation),
            History = await RecordHistory.ReadAsync(db, Concept.Of(kind).Name, id, cancellation),
        };
    }

    /// <summary>Two statements.</summary>
    /// <returns>Null where no record of the kind bears the id.</returns>
    public async Task<RecordCard?> CardAsync(RecordKind kind, string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await RecordCard.ReadAsync(db, kind, id, cancellation);
    }

    /// <summary>What the records are called, in the order of the ids. One statement.</summary>
    /// <param name="ids">Of records that are there.</param>
    public async Task<IReadOnlyList<string>> NamesAsync(
        RecordKind kind, IReadOnlyList<string> ids, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var names = await db.Records.Where(r => r.Kind == kind && ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Name, cancellation);
        return [.. ids.Select(id => names[id])];
    }

    /// <summary>Those of the ids that no record of the kind bears. One statement.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(
        RecordKind kind, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await db.Records.Where(r => r.Kind == kind && ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellation);
        return [.. ids.Except(found)];
    }
}
