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
        Field = record.OptionalText("field"),
        Value = record.Text("value"),
        AsOf = record.OptionalDate("asOf"),
        SourceId = record.OptionalReference("source", Concept.Sources),
        Locator = record.OptionalText("locator"),
        Published = record.OptionalDate("published"),
        Note = record.Text("note"),
        Chosen = record.Flag("chosen"),
        Rule = record.OptionalText("rule"),
    };
}
