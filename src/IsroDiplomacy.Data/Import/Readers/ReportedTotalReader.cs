using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ReportedTotalReader
{
    public static ReportedTotal Read(RecordReader record) => new()
    {
        Id = record.Id(),
        From = record.OptionalDate("from"),
        To = record.Date("to"),
        Label = record.OptionalText("label"),
        Total = record.Count("total"),
        Partners = record.Objects("partners", Part),
        Why = record.OptionalText("why"),
        Note = record.OptionalText("note"),
        SourceId = record.Reference("source", Concept.Sources),
    };

    private static PartnerTotal Part(RecordReader part, int position) => new()
    {
        PartnerId = part.Reference("partner", Concept.Partners),
        Total = part.Count("total"),
        Why = part.OptionalText("why"),
        Position = position,
    };
}
