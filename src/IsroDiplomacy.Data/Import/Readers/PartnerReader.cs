using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class PartnerReader
{
    public static Partner Read(RecordReader record)
    {
        var id = record.Id();
        var name = record.Text("name");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.Partner, id, name),
            Code = record.OptionalCountry("code"),
            Name = name,
            Kind = record.Term("kind", Vocabularies.PartnerKinds),
            Region = record.Term("region", Vocabularies.Regions),
            SubRegion = record.OptionalText("subRegion"),
            ValidFrom = record.OptionalDate("validFrom"),
            ValidTo = record.OptionalDate("validTo"),
            SuccessorId = record.OptionalReference("successor", Concept.Partners),
            Official = record.Flag("official"),
            ListedIn = record.Years("listedIn", year => new PartnerListing(year)),
            CooperationSince = record.OptionalDate("cooperationSince"),
            Areas = record.Terms("areas", Vocabularies.Subjects, (code, position) => new PartnerArea(code, position)),
            Summary = record.OptionalText("summary"),
        };
    }
}
