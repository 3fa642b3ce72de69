using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class CustomerSatelliteReader
{
    public static CustomerSatellite Read(RecordReader record)
    {
        var id = record.Id();
        var name = record.Text("name");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.CustomerSatellite, id, name),
            Name = name,
            PartnerId = record.Reference("partner", Concept.Partners),
            Operator = record.Text("operator"),
            OperatorAgencyId = record.OptionalReference("operatorAgency", Concept.Agencies),
            OperatorPartnerId = record.OptionalReference("operatorPartner", Concept.Partners),
            Launched = record.Date("launched"),
            Vehicle = record.Term("vehicle", Vocabularies.Vehicles),
            FlightId = record.Reference("flight", Concept.Flights),
            Site = record.Text("site"),
            Cospar = record.OptionalCospar("cospar"),
            Norad = record.OptionalNorad("norad"),
            MassKg = record.OptionalAmount("massKg"),
            CatalogueWording = record.OptionalText("catalogueWording"),
            Purposes = record.Terms("purposes", Vocabularies.Purposes, (code, position) => new SatellitePurpose(code, position)),
            Outcome = record.Term("outcome", Vocabularies.Outcomes),
            AttributionNote = record.OptionalText("attributionNote"),
        };
    }
}
