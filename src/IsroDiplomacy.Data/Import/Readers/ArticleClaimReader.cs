using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ArticleClaimReader
{
    public static ArticleClaim Read(RecordReader record)
    {
        var id = record.Id();
        return new()
        {
            Id = id,
            Paragraph = record.Reference("paragraph", Concept.ArticleParagraphs),
            Number = ArticleParagraphReader.NumberAfter(id, id.IndexOf('-', StringComparison.Ordinal)),
            Says = record.Text("says"),
            Subjects = record.Pointers("subjects", (key, position) => new ArticleSubject { RecordKey = key, Position = position }),
            When = record.OptionalText("when"),
            Reading = record.Term("reading", Vocabularies.Readings),
            AgainstRecords = record.Pointers("againstRecords", (key, position) => new ArticleEvidence { RecordKey = key, Position = position }),
            AgainstSources = record.References("againstSources", Concept.Sources, Against),
            Note = record.OptionalText("note"),
        };
    }

    private static ArticleSource Against(string id, int position) => new() { SourceId = id, Position = position };
}
