using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ReleaseReader
{
    public static Release Read(RecordReader record) => Release.Of(
        record.Id(), record.OptionalDate("released"), record.OptionalText("title"), record.OptionalText("note"), record.Objects("changes", Change));

    private static Change Change(RecordReader change, int position)
    {
        var (id, file, record) = (change.Id(), change.Text("file"), change.OptionalText("record"));
        return new()
        {
            Id = id,
            Number = ArticleParagraphReader.NumberAfter(id, 0),
            Position = position,
            File = file,
            RecordId = record,
            RecordKey = record is not null && Concept.Find(file)?.Kind is { } kind ? Record.KeyOf(kind, record) : null,
            Kind = change.Term("change", Vocabularies.ChangeKinds),
            Fields = change.Objects("fields", Field),
            Reason = change.OptionalTerm("reason", Vocabularies.ChangeReasons),
            Text = change.OptionalText("text"),
            Day = change.OptionalDate("day"),
        };
    }

    private static ChangedField Field(RecordReader field, int position) => new()
    {
        Position = position,
        Name = field.Text("name"),
        Old = field.Canonical("old"),
        New = field.Canonical("new"),
    };
}
