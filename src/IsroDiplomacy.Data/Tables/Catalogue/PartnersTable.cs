using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Data.Schema.PartnerTally>;

namespace IsroDiplomacy.Data.Tables;

public static class PartnersTable
{
    private static readonly Table<PartnerTally> Partners = new()
    {
        Name = "partners",
        One = "partner",
        Description = "The states and bodies that India works with in space, with counts of the records that name them. India itself is one row of the whole table, and of no view.",
        Kind = RecordKind.Partner,
        Rows = asking => asking.Db.PartnerTallies,
        Key = t => t.PartnerId,
        Parts = RecordTables.All,
        Standard =
        [
            C.Id("id", "partners", "fr", "Lower-case country code of ISO 3166-1, su for the Soviet Union, or the short name of a body.", t => t.PartnerId),
            C.Text("name", "France", "Name shown.", t => t.Partner!.Name),
            C.Code("kind", Vocabularies.PartnerKinds, "state", "State, former state, body or area.", t => t.Partner!.Kind),
            C.Code("region", Vocabularies.Regions, "europe", "Region of the world by UN M49; bodies are international.", t => t.Partner!.Region),
            C.Flag("official", true, "True where an official Indian list or a recorded space cooperation document names it.", t => t.Partner!.Official),
            C.Date("since", "1963-11-21", "First dated record, or an earlier date that a document gives; not a claim about when ties began.", t => t.Since),
            C.Date("latest", "2026-02-17", "Last dated record.", t => t.Latest),
            C.Whole("agencies", 25, "Organisations with a record.", t => t.Agencies),
            C.Whole("agreements", 32, "Agreements that name it; one with several partners counts for each of them.", t => t.Agreements),
            C.Whole("missions", 12, "Missions that it took part in.", t => t.Missions),
            C.Whole("events", 30, "Events of their own; those that only restate a launch or a signature are not counted.", t => t.Events),
            C.Whole("programmes", 5, "Programmes that it takes part in.", t => t.Programmes),
            C.Whole("satellites", 13, "Customer satellites put in orbit for it, as ISRO counts the customer's country.", t => t.Satellites),
            C.Codes("areas", Vocabularies.Subjects, "oceanography", "Fields of the work.", t => t.Partner!.Areas.OrderBy(a => a.Position).Select(a => a.Subject)),
        ],
        Further =
        [
            C.Sign("code", "FR", "ISO 3166-1 alpha-2 code in capitals; empty for bodies.", t => t.Partner!.Code),
            C.Text("subRegion", "Western Europe", "Sub-region of the world, in the words of UN M49; empty for bodies.", t => t.Partner!.SubRegion),
            C.Date("validFrom", "1922", "First year of a former state.", t => t.Partner!.ValidFrom),
            C.Date("validTo", "1991", "Last year of a former state.", t => t.Partner!.ValidTo),
            C.Id("successor", "partners", "ru", "The state that came after it.", t => t.Partner!.SuccessorId),
            C.Wholes("listedIn", 2006, "Years of the official Indian lists that name it.", t => t.Partner!.ListedIn.OrderBy(l => l.Year).Select(l => l.Year)),
            C.Date("cooperationSince", "1962", "A date before the first dated record that a document gives for the beginning.", t => t.Partner!.CooperationSince),
            C.Whole("satellitesLost", 0, "Customer satellites of its that were lost.", t => t.SatellitesLost),
            C.Text("summary", "The oldest European partner.", "Two or three sentences.", t => t.Partner!.Summary),
            EvidenceColumns.Count<PartnerTally>(t => t.Partner!.Record),
            .. EvidenceColumns.Of<PartnerTally>(t => t.Partner!.Record),
        ],
    };

    public static Table Table => Partners;

    public static TableView View(PartnerFilter filter, PartnerSort sort) => Partners.View(
        asking => PartnerQueries.Narrow(asking.Db, filter), (asking, partners) => PartnerQueries.Ordered(asking.Db, partners, sort));
}
