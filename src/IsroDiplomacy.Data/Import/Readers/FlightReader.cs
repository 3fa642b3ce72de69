using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class FlightReader
{
    public static Flight Read(RecordReader record)
    {
        var id = record.Id();
        var name = record.Text("name");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.Flight, id, name),
            Name = name,
            AlsoKnownAs = record.Texts("alsoKnownAs", (text, position) => new FlightName(text, position)),
            Launched = record.Date("launched"),
            LiftOff = record.OptionalTime("liftOff"),
            Vehicle = record.Term("vehicle", Vocabularies.Vehicles),
            Site = record.Text("site"),
            Outcome = record.Term("outcome", Vocabularies.FlightOutcomes),
            Missions = record.References("missions", Concept.Missions, (other, _) => new FlightMission { MissionId = other }),
            OtherCraft = record.Texts("otherCraft", (text, position) => new FlightCraft(text, position)),
        };
    }
}
