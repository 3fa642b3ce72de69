using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Agency>;

namespace IsroDiplomacy.Data.Tables;

public static class AgenciesTable
{
    private static readonly Table<Agency> Agencies = new()
    {
        Name = "agencies",
        One = "agency",
        Description = "The organisations on both sides: space agencies, ministries, companies, institutes. They rest on the documents of the records that name them.",
        Kind = RecordKind.Agency,
        Rows = asking => asking.Db.Agencies,
        Key = a => a.Id,
        Parts = RecordTables.All,
        Standard =
        [
            C.Id("id", "agencies", "cnes", "Stable, and part of the address of its page.", a => a.Id),
            C.Text("acronym", "CNES", "Short name.", a => a.Acronym),
            C.Text("name", "National Centre for Space Studies", "Full name.", a => a.Name),
            C.Text("nativeName", "Centre national d'études spatiales", "Name in its own language.", a => a.NativeName),
            C.Code("kind", Vocabularies.AgencyKinds, "space-agency", "What sort of organisation it is.", a => a.Kind),
            C.Id("partner", "partners", "fr", "State or body it belongs to; empty for forums and networks that are no partner.", a => a.PartnerId),
            C.Text("partnerName", "France", "Its name.", a => a.Partner == null ? null : a.Partner.Name),
            C.Id("parent", "agencies", "gov-fr", "Organisation it is a part of.", a => a.ParentId),
            C.Whole("agreements", 17, "Agreements that name it; what names only a part of it is counted with the part.", a => Here.Db.Set<AgreementParty>().Where(p => p.AgencyId == a.Id).Select(p => p.AgreementId).Distinct().Count()),
            C.Whole("missions", 8, "Missions that name it.", a => Here.Db.Set<Participation>().Where(p => p.AgencyId == a.Id).Select(p => p.MissionId).Distinct().Count()),
        ],
        Further =
        [
            C.Texts("alsoKnownAs", "Government of France / CNES", "Other spellings met in the sources.", a => a.AlsoKnownAs.OrderBy(n => n.Position).Select(n => n.Name)),
            C.Ids("successorOf", "agencies", "incospar", "Organisations it came after.", a => a.SuccessorOf.OrderBy(s => s.PredecessorId).Select(s => s.PredecessorId)),
            C.Date("founded", "1961", "When it began.", a => a.Founded),
            C.Address("website", "http://www.cnes.fr", "Its home page.", a => a.Website),
            C.Flag("disputed", false, "True where sources give different values of one of its properties for the same time; see claims.", a => a.Record.Disputed),
        ],
    };

    public static Table Table => Agencies;

    public static TableView View(AgencyFilter filter) => Agencies.View(
        asking => AgencyQueries.Narrow(asking.Db, filter), (_, agencies) => agencies.OrderBy(a => a.Name).ThenBy(a => a.Id));
}
