using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class EventReader
{
    public static Event Read(RecordReader record)
    {
        var id = record.Id();
        var title = record.Text("title");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.Event, id, title),
            Date = record.Date("date"),
            Title = title,
            Summary = record.Text("summary"),
            Category = record.Term("category", Vocabularies.EventCategories),
            Partners = record.References("partners", Concept.Partners, Partner),
            Agencies = record.References("agencies", Concept.Agencies, Agency),
            Missions = record.References("missions", Concept.Missions, (other, _) => new EventMission { MissionId = other }),
            Agreements = record.References("agreements", Concept.Agreements, (other, _) => new EventAgreement { AgreementId = other }),
            CustomerSatellites = record.References("customerSatellites", Concept.CustomerSatellites, Satellite),
            Flights = record.References("flights", Concept.Flights, Flight),
            Mentions = record.Texts("mentions", (text, position) => new EventMention(text, position)),
            RestatesKey = record.OptionalPointer("restates", RecordKind.Mission, RecordKind.Agreement),
        };
    }

    private static EventPartner Partner(string id, int position) => new() { PartnerId = id, Position = position };

    private static EventAgency Agency(string id, int position) => new() { AgencyId = id, Position = position };

    private static EventFlight Flight(string id, int position) => new() { FlightId = id, Position = position };

    private static EventSatellite Satellite(string id, int position) => new() { CustomerSatelliteId = id };
}
