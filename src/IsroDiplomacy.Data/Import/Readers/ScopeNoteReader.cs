using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ScopeNoteReader
{
    public static ScopeNote Read(RecordReader record) => new()
    {
        Id = record.Id(),
        Group = record.Term("group", Vocabularies.ScopeGroups),
        Title = record.Text("title"),
        Text = record.Text("text"),
        About = record.Pointers("about", (key, position) => new ScopeNoteRecord { RecordKey = key, Position = position }),
    };
}
