using IsroDiplomacy.Data.Import.Reading;
using IsroDiplomacy.Domain;

namespace IsroDiplomacy.Data.Import.Readers;

internal static class AgreementReader
{
    public static Agreement Read(RecordReader record)
    {
        var id = record.Id();
        var title = record.Text("title");
        return new()
        {
            Id = id,
            Record = record.CitableRecord(RecordKind.Agreement, id, title),
            Title = title,
            Type = record.Term("type", Vocabularies.AgreementTypes),
            Parties = record.Objects("parties", Party),
            Date = record.OptionalDate("date"),
            DateBasis = record.OptionalTerm("dateBasis", Vocabularies.DateBases),
            EntryIntoForce = record.OptionalDate("entryIntoForce"),
            Term = record.OptionalObject("term", Term),
            Expires = record.OptionalDate("expires"),
            Ended = record.OptionalObject("ended", End),
            SeenValid = record.OptionalObject("seenValid", Sighting),
            Judgement = record.OptionalObject("judgement", Judgement),
            Place = record.OptionalText("place"),
            Subjects = record.Terms("subjects", Vocabularies.Subjects, (code, position) => new AgreementSubject(code, position)),
            Level = record.Term("level", Vocabularies.Levels),
            Membership = record.Flag("membership"),
            Summary = record.Text("summary"),
            Missions = record.References("missions", Concept.Missions, (other, _) => new AgreementMission { MissionId = other }),
            CustomerSatellites = record.References("customerSatellites", Concept.CustomerSatellites, Satellite),
            Lineage = record.Objects("lineage", Link),
        };
    }

    private static AgreementTerm Term(RecordReader term) => new(term.OptionalCount("months"), term.Term("renewal", Vocabularies.Renewals));

    private static AgreementEnd End(RecordReader end) => new(end.OptionalDate("date"), end.Term("how", Vocabularies.Endings), end.Text("note"));

    private static AgreementSighting Sighting(RecordReader seen) => new(seen.Date("date"), seen.Text("note"));

    private static StatusJudgement Judgement(RecordReader judgement) => new(
        judgement.Term("status", Vocabularies.AgreementStatuses), judgement.OptionalDate("from"), judgement.Text("reason"));

    private static AgreementParty Party(RecordReader party, int position) => new()
    {
        Position = position,
        PartnerId = party.Reference("partner", Concept.Partners),
        AgencyId = party.OptionalReference("agency", Concept.Agencies),
        Capacity = party.Term("capacity", Vocabularies.Capacities),
    };

    private static AgreementSatellite Satellite(string id, int position) => new() { CustomerSatelliteId = id };

    private static AgreementLink Link(RecordReader link, int position) => new()
    {
        Relation = link.Term("relation", Vocabularies.LineageRelations),
        OtherId = link.Reference("agreement", Concept.Agreements),
    };
}
