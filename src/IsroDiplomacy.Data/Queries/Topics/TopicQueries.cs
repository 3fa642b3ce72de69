using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace IsroDiplomacy.Data.Queries;

/// <summary>What can be asked about the topics of the article.</summary>
public sealed class TopicQueries(IDbContextFactory<CatalogueContext> contexts, Lexicon lexicon, StatusDay day)
{
    public const int PageSize = 50;

    /// <summary>Three statements: the count, the rows, and their paragraphs.</summary>
    public async Task<Page<TopicRow>> ListAsync(
        TopicFilter filter, TopicSort sort, int page, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await Ordered(db, Narrow(db, filter), sort).PageAsync(topics => Rows(db, topics), page, PageSize, cancellation);
    }

    /// <summary>One statement.</summary>
    public async Task<IReadOnlyList<Facet>> FacetsAsync(TopicFilter filter, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return
        [
            await FacetCounts.ByTermAsync(
                db.Topics.Select(t => (string?)t.Group), "group", "Group", filter.Groups, lexicon, Vocabularies.TopicGroups, cancellation),
        ];
    }

    /// <summary>Up to 26 statements, however much there is to tell.</summary>
    /// <returns>Null where no topic bears the id.</returns>
    public async Task<TopicDetail?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var topic = await db.Topics.Where(t => t.Id == id)
            .Select(t => new { t.Title, t.Group, t.Summary, Key = t.Record.Key }).SingleOrDefaultAsync(cancellation);
        if (topic is null) return null;

        var statements = await StatementReading.ReadAsync(Statements(db, id, topic.Key), cancellation);
        var spoken = statements.Select(s => s.Paragraph).Distinct().ToList();
        var places = Places(db, id);
        var paragraphs = await db.ArticleParagraphs.Where(p => places.Contains(p.Id) || spoken.Contains(p.Id)).OrderBy(p => p.Number)
            .Select(p => new ParagraphRow(p.Id, p.Number, p.Kind, p.Gist)).ToListAsync(cancellation);
        var records = new TopicRecords(db, id, day.Today, cancellation);
        var story = await records.StoryAsync();
        var missions = await records.MissionsAsync();
        var agreements = await records.AgreementsAsync();
        var programmes = await records.ProgrammesAsync();
        var satellites = await records.SatellitesAsync();
        var evidence = await Evidence.ReadAsync(
            db,
            statements.SelectMany(s => s.Records)
                .Concat(story.Rows.Select(r => new RecordRef(r.Kind, r.Id, r.Title)))
                .Concat(agreements.Rows.Select(a => new RecordRef(RecordKind.Agreement, a.Id, a.Title)))
                .Concat(programmes.Rows.Select(p => new RecordRef(RecordKind.Programme, p.Id, p.Name)))
                .Concat(satellites.Rows.Select(s => new RecordRef(RecordKind.CustomerSatellite, s.Id, s.Name))),
            cancellation);
        return new(
            id, topic.Title, topic.Group, topic.Summary, paragraphs, statements, story, missions, agreements, programmes, satellites,
            await records.AgenciesAsync(), await records.ConcernedAsync(), evidence);
    }

    internal static IQueryable<Topic> Narrow(CatalogueContext db, TopicFilter filter) =>
        filter.Groups.Count == 0 ? db.Topics : db.Topics.Where(t => filter.Groups.Contains(t.Group));

    internal static IOrderedQueryable<Topic> Ordered(CatalogueContext db, IQueryable<Topic> topics, TopicSort sort) => sort switch
    {
        TopicSort.Title => topics.OrderBy(t => t.Title).ThenBy(t => t.Id),
        _ => topics
            .OrderBy(t => db.Terms.Where(g => g.Vocabulary == Vocabularies.TopicGroups && g.Code == t.Group).Min(g => g.Position))
            .ThenBy(t => t.Title).ThenBy(t => t.Id),
    };

    private static IQueryable<TopicRow> Rows(CatalogueContext db, IQueryable<Topic> topics) => topics
        .Select(t => new TopicRow(
            t.Id, t.Title, t.Group, t.Summary,
            t.Paragraphs.Join(db.ArticleParagraphs, p => p.Paragraph, p => p.Id, (_, p) => p.Number).OrderBy(n => n).ToList(),
            t.Links.Count))
        .AsSplitQuery();

    private static IQueryable<string> Places(CatalogueContext db, string id) =>
        db.Topics.Where(t => t.Id == id).SelectMany(t => t.Paragraphs).Select(p => p.Paragraph);

    private static IQueryable<ArticleClaim> Statements(CatalogueContext db, string id, string key)
    {
        var links = db.Set<TopicLink>().Where(l => l.TopicId == id).Select(l => l.RecordKey);
        var places = Places(db, id);
        return db.ArticleClaims.Where(c => c.Subjects.Any(s => s.RecordKey == key)
            || (places.Contains(c.Paragraph) && c.Subjects.Any(s => links.Contains(s.RecordKey))));
    }
}
