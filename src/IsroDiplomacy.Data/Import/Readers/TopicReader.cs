using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class TopicReader
{
    public static Topic Read(RecordReader record)
    {
        var id = record.Id();
        var title = record.Text("title");
        return new()
        {
            Id = id,
            Record = Record.Of(RecordKind.Topic, id, title),
            Title = title,
            Group = record.Term("group", Vocabularies.TopicGroups),
            Paragraphs = record.References("paragraphs", Concept.ArticleParagraphs, (id, position) => new TopicParagraph(id, position)),
            Summary = record.Text("summary"),
            Links = record.Pointers("links", (key, position) => new TopicLink { RecordKey = key, Position = position }),
        };
    }
}
