using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class AgencyReader
{
    public static Agency Read(RecordReader record)
    {
        var id = record.Id();
        var name = record.Text("name");
        return new()
        {
            Id = id,
            Record = Record.Of(RecordKind.Agency, id, name),
            Acronym = record.OptionalText("acronym"),
            Name = name,
            NativeName = record.OptionalText("nativeName"),
            AlsoKnownAs = record.Texts("alsoKnownAs", (text, position) => new AgencyName(text, position)),
            PartnerId = record.OptionalReference("partner", Concept.Partners),
            Kind = record.Term("kind", Vocabularies.AgencyKinds),
            ParentId = record.OptionalReference("parent", Concept.Agencies),
            SuccessorOf = record.References("successorOf", Concept.Agencies, (other, _) => new AgencySuccession { PredecessorId = other }),
            Founded = record.OptionalDate("founded"),
            Website = record.OptionalText("website"),
        };
    }
}
