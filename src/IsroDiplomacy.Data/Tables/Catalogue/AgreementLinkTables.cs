using IsroDiplomacy.Domain;
using L = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.AgreementLink>;
using P = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.AgreementParty>;
using S = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.AgreementPhase>;

namespace IsroDiplomacy.Data.Tables;

/// <summary>Who stands in an agreement, how it fared through time, and what it has to do with earlier ones.</summary>
public static class AgreementLinkTables
{
    public static Table Parties { get; } = new Table<AgreementParty>
    {
        Name = "parties",
        One = "party of an agreement",
        Description = "Who stands in an agreement, on both sides: one row for each organisation.",
        Rows = asking => asking.Db.Set<AgreementParty>(),
        Owner = p => p.AgreementId,
        OwnerColumns = ["agreement"],
        Sorted = rows => rows.OrderBy(p => p.AgreementId).ThenBy(p => p.Position),
        RowKey = ["agreement", "position"],
        Standard =
        [
            P.Id("agreement", "agreements", "fr-2004-megha-tropiques-mou", "The agreement.", p => p.AgreementId),
            P.Whole("position", 0, "Place in the list of the agreement, from 0.", p => p.Position),
            P.Id("partner", "partners", "fr", "The state or body.", p => p.PartnerId),
            P.Text("partnerName", "France", "Its name.", p => p.Partner!.Name),
            P.Id("agency", "agencies", "cnes", "The organisation; empty where the source names only the country.", p => p.AgencyId),
            P.Text("agencyName", "National Centre for Space Studies", "Its name.", p => p.Agency == null ? null : p.Agency.Name),
            P.Code("capacity", Vocabularies.Capacities, "party", "As what it stands in the agreement.", p => p.Capacity),
        ],
    };

    public static Table Phases { get; } = new Table<AgreementPhase>
    {
        Name = "statuses",
        One = "status of an agreement through a span of days",
        Description = "The status of each agreement through time, worked out by rule. The spans of an agreement follow each other without a gap.",
        Rows = asking => asking.Db.AgreementPhases,
        Owner = s => s.AgreementId,
        OwnerColumns = ["agreement"],
        Sorted = rows => rows.OrderBy(s => s.AgreementId).ThenBy(s => s.Position),
        RowKey = ["agreement", "position"],
        Standard =
        [
            S.Id("agreement", "agreements", "fr-2004-megha-tropiques-mou", "The agreement.", s => s.AgreementId),
            S.Whole("position", 0, "Place in the order of time, from 0.", s => s.Position),
            S.Code("status", Vocabularies.AgreementStatuses, "presumed-in-force", "The status.", s => s.Status),
            S.Day("from", "2004-11-12", "First day; empty where no beginning is known.", s => s.From),
            S.Day("until", "2016-03-31", "The day after the last; empty where nothing ends it.", s => s.Until),
            S.Sign("reason", "NoTermSeen", "The rule that gave it.", s => s.Reason),
            S.Date("date", "2004-11-12", "The date that the reason speaks of.", s => s.Date),
            S.Whole("months", 120, "The months of the term or presumption that the reason speaks of.", s => s.Months),
            S.Id("other", null, "mission/megha-tropiques", "The record that the reason speaks of: kind and id.", s => s.OtherKey),
            S.Text("note", "Its satellite has ended its work.", "What a curator wrote down as the reason.", s => s.Note),
        ],
    };

    public static Table Lineage { get; } = new Table<AgreementLink>
    {
        Name = "lineage",
        One = "tie to an earlier agreement",
        Description = "What agreements do to earlier ones.",
        Rows = asking => asking.Db.Set<AgreementLink>(),
        Owner = l => l.AgreementId,
        OwnerColumns = ["agreement"],
        Sorted = rows => rows.OrderBy(l => l.AgreementId).ThenBy(l => l.OtherId).ThenBy(l => l.Relation),
        RowKey = ["agreement", "relation", "other"],
        Standard =
        [
            L.Id("agreement", "agreements", "fr-2004-megha-tropiques-mou", "The later agreement.", l => l.AgreementId),
            L.Code("relation", Vocabularies.LineageRelations, "implements", "What it does to the other one.", l => l.Relation),
            L.Id("other", "agreements", "fr-1993-isro-cnes-framework", "The earlier agreement.", l => l.OtherId),
            L.Text("otherTitle", "ISRO–CNES framework agreement", "Its title.", l => l.Other!.Title),
        ],
    };
}
