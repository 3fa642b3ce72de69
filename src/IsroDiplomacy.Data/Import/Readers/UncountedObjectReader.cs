using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class UncountedObjectReader
{
    public static UncountedObject Read(RecordReader record) => new()
    {
        Id = record.Id(),
        Name = record.Text("name"),
        Reason = record.Text("reason"),
        FlightId = record.Reference("flight", Concept.Flights),
        SourceId = record.Reference("source", Concept.Sources),
    };
}
