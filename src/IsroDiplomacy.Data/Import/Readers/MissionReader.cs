using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class MissionReader
{
    public static Mission Read(RecordReader record)
    {
        var id = record.Id();
        var name = record.Text("name");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.Mission, id, name),
            Name = name,
            AlsoKnownAs = record.Texts("alsoKnownAs", (text, position) => new MissionName(text, position)),
            Kind = record.Term("kind", Vocabularies.MissionKinds),
            Purposes = record.Terms("purposes", Vocabularies.Purposes, (code, position) => new MissionPurpose(code, position)),
            Launched = record.OptionalDate("launched"),
            LaunchVehicle = record.OptionalText("launchVehicle"),
            LaunchSite = record.OptionalText("launchSite"),
            Cospar = record.OptionalCospar("cospar"),
            Norad = record.OptionalNorad("norad"),
            Orbit = record.OptionalTerm("orbit", Vocabularies.Orbits),
            MassKg = record.OptionalAmount("massKg"),
            Status = record.Term("status", Vocabularies.MissionStatuses),
            Summary = record.Text("summary"),
            Participations = record.Objects("participations", Participation),
            CustomerSatellites = record.References("customerSatellites", Concept.CustomerSatellites, Satellite),
        };
    }

    private static Participation Participation(RecordReader participation, int position) => new()
    {
        Position = position,
        PartnerId = participation.OptionalReference("partner", Concept.Partners),
        AgencyId = participation.OptionalReference("agency", Concept.Agencies),
        Label = participation.OptionalText("label"),
        Role = participation.Term("role", Vocabularies.Roles),
        Contribution = participation.Text("contribution"),
    };

    private static MissionSatellite Satellite(string id, int position) => new() { CustomerSatelliteId = id };
}
