using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class ProgrammeReader
{
    public static Programme Read(RecordReader record)
    {
        var id = record.Id();
        var name = record.Text("name");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.Programme, id, name),
            Name = name,
            Kind = record.Term("kind", Vocabularies.ProgrammeKinds),
            Started = record.OptionalDate("started"),
            Ended = record.OptionalDate("ended"),
            Partners = record.References("partners", Concept.Partners, Partner),
            Agencies = record.References("agencies", Concept.Agencies, Agency),
            Agreements = record.References("agreements", Concept.Agreements, (other, _) => new ProgrammeAgreement { AgreementId = other }),
            Missions = record.References("missions", Concept.Missions, (other, _) => new ProgrammeMission { MissionId = other }),
            Summary = record.Text("summary"),
            Places = record.Objects("places", Place),
            Figures = record.Objects("figures", Figure),
        };
    }

    private static ProgrammePartner Partner(string id, int position) => new() { PartnerId = id, Position = position };

    private static ProgrammeAgency Agency(string id, int position) => new() { AgencyId = id, Position = position };

    private static ProgrammePlace Place(RecordReader place, int position) => new()
    {
        Name = place.Text("name"),
        PartnerId = place.Reference("partner", Concept.Partners),
        Position = position,
    };

    private static ProgrammeFigure Figure(RecordReader figure, int position) => new()
    {
        Label = figure.Text("label"),
        Value = figure.Count("value"),
        Unit = figure.OptionalText("unit"),
        AsOf = figure.OptionalDate("asOf"),
        SourceId = figure.OptionalReference("source", Concept.Sources),
        Position = position,
    };
}
