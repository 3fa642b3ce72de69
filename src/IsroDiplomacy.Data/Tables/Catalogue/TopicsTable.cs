using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Topic>;
using L = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.TopicLink>;

namespace IsroDiplomacy.Data.Tables;

public static class TopicsTable
{
    public static Table Links { get; } = new Table<TopicLink>
    {
        Name = "topic-records",
        One = "record of a topic",
        Description = "The records that bear on a topic.",
        Rows = asking => asking.Db.Set<TopicLink>(),
        Owner = l => l.TopicId,
        OwnerColumns = ["topic"],
        Sorted = rows => rows.OrderBy(l => l.TopicId).ThenBy(l => l.Position),
        RowKey = ["topic", "position"],
        Standard =
        [
            L.Id("topic", "topics", "g20", "The topic.", l => l.TopicId),
            L.Whole("position", 0, "Place in the list of the topic, from 0.", l => l.Position),
            L.Sign("kind", "event", "Kind of the record.", l => l.Record!.Kind),
            L.Id("record", null, "selm-bengaluru-2023", "The record.", l => l.Record!.Id),
            L.Text("name", "Space Economy Leaders Meeting in Bengaluru", "Its name.", l => l.Record!.Name),
        ],
    };

    private static readonly Table<Topic> Topics = new()
    {
        Name = "topics",
        One = "topic",
        Description = "The priorities, obstacles, forums, reforms and commercial arms that the article names, and measures followed over time.",
        Kind = RecordKind.Topic,
        NameColumns = ["title"],
        Rows = asking => asking.Db.Topics,
        Key = t => t.Id,
        Parts = [Links, .. RecordTables.All],
        Standard =
        [
            C.Id("id", "topics", "g20", "Stable, and part of the address of its page.", t => t.Id),
            C.Text("title", "G20", "Title shown.", t => t.Title),
            C.Code("group", Vocabularies.TopicGroups, "forum", "Part that it plays in the article.", t => t.Group),
            C.Text("summary", "India held the presidency in 2023.", "A sentence or two.", t => t.Summary),
            C.Ids("paragraphs", "paragraphs", "a12", "Paragraphs of the article that speak of it.", t => t.Paragraphs.OrderBy(p => p.Position).Select(p => p.Paragraph)),
            C.Whole("records", 6, "How many records bear on it.", t => t.Links.Count),
        ],
    };

    public static Table Table => Topics;

    public static TableView View(TopicFilter filter, TopicSort sort) => Topics.View(
        asking => TopicQueries.Narrow(asking.Db, filter), (asking, topics) => TopicQueries.Ordered(asking.Db, topics, sort));
}
