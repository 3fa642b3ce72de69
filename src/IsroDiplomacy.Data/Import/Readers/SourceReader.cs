using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class SourceReader
{
    public static Source Read(RecordReader record) => new()
    {
        Id = record.Id(),
        Url = record.Text("url"),
        ReadAt = record.OptionalText("readAt"),
        Copy = record.Flag("copy"),
        Title = record.Text("title"),
        Publisher = record.Text("publisher"),
        Published = record.OptionalDate("published"),
        Kind = record.Term("kind", Vocabularies.SourceKinds),
        Wire = record.OptionalText("wire"),
        Origin = record.OptionalText("origin"),
    };
}
