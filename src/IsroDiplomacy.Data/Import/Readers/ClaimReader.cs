using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ClaimReader
{
    public static Claim Read(RecordReader record) => new()
    {
        Id = record.Id(),
        SubjectKey = record.Pointer("subject"),
        Property = record.Text("property"),
        Value = record.Text("value"),
        SourceId = record.OptionalReference("source", Concept.Sources),
        Published = record.OptionalDate("published"),
        Note = record.Text("note"),
        Chosen = record.Flag("chosen"),
        Rule = record.Text("rule"),
    };
}
