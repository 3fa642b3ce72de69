using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ReportedTotalReader
{
    public static ReportedTotal Read(RecordReader record) => new()
    {
        Id = record.Id(),
        AsOf = record.OptionalDate("asOf"),
        Period = record.OptionalText("period"),
        Total = record.Count("total"),
        Note = record.OptionalText("note"),
        SourceId = record.Reference("source", Concept.Sources),
    };
}
