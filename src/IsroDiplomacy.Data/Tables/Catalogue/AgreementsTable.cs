using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Agreement>;

namespace IsroDiplomacy.Data.Tables;

public static class AgreementsTable
{
    private static readonly Table<Agreement> Agreements = new()
    {
        Name = "agreements",
        One = "agreement",
        Description = "What India has signed or announced on space with others: instruments, memberships and political texts. The status is worked out for one day, which the file names.",
        Kind = RecordKind.Agreement,
        NameColumns = ["title"],
        Rows = asking => asking.Db.Agreements,
        Key = a => a.Id,
        Parts = [AgreementLinkTables.Parties, AgreementLinkTables.Phases, AgreementLinkTables.Lineage, .. RecordTables.All],
        Standard =
        [
            C.Id("id", "agreements", "fr-2004-megha-tropiques-mou", "Stable, and part of the address of its page.", a => a.Id),
            C.Text("title", "ISRO–CNES MoU on developing and operating Megha-Tropiques", "Title shown.", a => a.Title),
            C.Code("type", Vocabularies.AgreementTypes, "mou", "Sort of document.", a => a.Type),
            C.Code("nature", Vocabularies.AgreementNatures, "instrument", "Instrument, membership or political text.", a => EF.Property<string>(a, AgreementConfiguration.Nature)),
            C.Date("date", "2004-11-12", "The date that the record gives; dateBasis tells what kind of date it is. Empty where none was found.", a => a.Date),
            C.Code("dateBasis", Vocabularies.DateBases, "signed", "Kind of date.", a => a.DateBasis),
            C.Code("status", Vocabularies.AgreementStatuses, "expired", "Status on the day that the file names, worked out by rule; empty where it was not made by then.", a => a.Phases.Where(s => s.From <= Here.Day && Here.Day < s.Until).Select(s => s.Status).FirstOrDefault()),
            C.Code("level", Vocabularies.Levels, "agency", "Who deals with whom.", a => a.Level),
            C.Ids("partners", "partners", "fr", "Partners on the other side; none where the record names only India.", a => a.Parties.Where(p => p.PartnerId != Partner.IndiaId).OrderBy(p => p.Position).Select(p => p.PartnerId)),
            C.Texts("partnerNames", "France", "Their names, in the same order.", a => a.Parties.Where(p => p.PartnerId != Partner.IndiaId).OrderBy(p => p.Position).Select(p => p.Partner!.Name)),
            C.Ids("agencies", "agencies", "cnes", "Organisations on both sides.", a => a.Parties.Where(p => p.AgencyId != null).OrderBy(p => p.Position).Select(p => p.AgencyId!)),
            C.Codes("subjects", Vocabularies.Subjects, "meteorology", "What it is about.", a => a.Subjects.OrderBy(s => s.Position).Select(s => s.Subject)),
            EvidenceColumns.Count<Agreement>(a => a.Record),
        ],
        Further =
        [
            C.Sign("statusReason", "MissionsOver", "The rule that gave the status.", a => a.Phases.Where(s => s.From <= Here.Day && Here.Day < s.Until).Select(s => (StatusReason?)s.Reason).FirstOrDefault()),
            C.Flag("membership", false, "True for a membership or for taking part, with no contract of its own.", a => a.Membership),
            C.Date("entryIntoForce", "2005-02-01", "When it came into force; of a multilateral instrument, when it came to bind India.", a => a.EntryIntoForce),
            C.Whole("termMonths", 120, "For how many months it was made; empty where no document read tells, or where it has no end.", a => a.Term == null ? null : a.Term.Months),
            C.Code("renewal", Vocabularies.Renewals, "automatic", "What follows when the months are over.", a => a.Term == null ? null : a.Term.Renewal),
            C.Date("expires", "2014-11-11", "Its last day, where a document states it; never worked out from the term.", a => a.Expires),
            C.Date("ended", "2016-03-31", "When it came to an end, where a document shows it.", a => a.Ended == null ? null : a.Ended.Date),
            C.Code("ending", Vocabularies.Endings, "carried-out", "How it came to an end.", a => a.Ended == null ? null : a.Ended.How),
            C.Text("endingNote", "Its satellite has ended its work.", "How that is known.", a => a.Ended == null ? null : a.Ended.Note),
            C.Date("seenValid", "2018", "The latest time at which a document treats it as valid.", a => a.SeenValid == null ? null : (PartialDate?)a.SeenValid.Date),
            C.Text("place", "Bengaluru", "Where it was signed.", a => a.Place),
            C.Text("summary", "Sets how the joint tropical-weather satellite is built.", "What it says.", a => a.Summary),
            C.Ids("missions", "missions", "megha-tropiques", "Missions it concerns.", a => a.Missions.OrderBy(m => m.MissionId).Select(m => m.MissionId)),
            C.Ids("satellites", "satellites", "cs-47699", "Customer satellites it concerns.", a => a.CustomerSatellites.OrderBy(s => s.CustomerSatelliteId).Select(s => s.CustomerSatelliteId)),
            C.Ids("programmes", "programmes", "aprsaf", "Programmes that rest on it.", a => a.Programmes.OrderBy(p => p.ProgrammeId).Select(p => p.ProgrammeId)),
            .. EvidenceColumns.Of<Agreement>(a => a.Record),
        ],
    };

    public static Table Table => Agreements;

    /// <summary>Only agreements that were made by the day of the filter, or by today.</summary>
    public static TableView View(AgreementFilter filter, AgreementSort sort) => Agreements.View(
        asking => AgreementQueries.Narrow(asking.Db, filter with { On = asking.Day }),
        (_, agreements) => AgreementQueries.Ordered(agreements, sort), filter.On);
}
