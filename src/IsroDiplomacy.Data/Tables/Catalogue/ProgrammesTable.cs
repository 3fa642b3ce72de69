using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.Programme>;
using F = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ProgrammeFigure>;
using P = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ProgrammePlace>;

namespace IsroDiplomacy.Data.Tables;

public static class ProgrammesTable
{
    public static Table Places { get; } = new Table<ProgrammePlace>
    {
        Name = "programme-places",
        One = "place of a programme",
        Description = "Where programmes are held or stations of theirs stand, as the sources name the places. Coordinates are not kept.",
        Rows = asking => asking.Db.Set<ProgrammePlace>(),
        Owner = p => p.ProgrammeId,
        OwnerColumns = ["programme"],
        Sorted = rows => rows.OrderBy(p => p.ProgrammeId).ThenBy(p => p.Position),
        RowKey = ["programme", "position"],
        Standard =
        [
            P.Id("programme", "programmes", "aprsaf", "The programme.", p => p.ProgrammeId),
            P.Whole("position", 0, "Place in the list of the programme, from 0.", p => p.Position),
            P.Text("name", "Bengaluru", "The place.", p => p.Name),
            P.Id("partner", "partners", "in", "The state it lies in.", p => p.PartnerId),
            P.Text("partnerName", "India", "Its name.", p => p.Partner!.Name),
        ],
    };

    public static Table Figures { get; } = new Table<ProgrammeFigure>
    {
        Name = "programme-figures",
        One = "figure of a programme",
        Description = "Numbers that sources give about programmes. Those of different programmes don't add up.",
        Rows = asking => asking.Db.Set<ProgrammeFigure>(),
        Owner = f => f.ProgrammeId,
        OwnerColumns = ["programme"],
        Sorted = rows => rows.OrderBy(f => f.ProgrammeId).ThenBy(f => f.Position),
        RowKey = ["programme", "position"],
        Standard =
        [
            F.Id("programme", "programmes", "aprsaf", "The programme.", f => f.ProgrammeId),
            F.Whole("position", 0, "Place in the list of the programme, from 0.", f => f.Position),
            F.Text("label", "participants of the session in Bengaluru", "What is counted.", f => f.Label),
            F.Whole("value", 539, "The number, in the unit beside it.", f => f.Value),
            F.Text("unit", "year", "Unit; empty for a plain count, year where the value is itself a year.", f => f.Unit),
            F.Date("asOf", "2017-11", "When the number held; empty where the source does not say.", f => f.AsOf),
            F.Id("source", "sources", "aprsaf-aprsaf-24-overview", "The document that gives it; empty where that is not singled out.", f => f.SourceId),
        ],
    };

    private static readonly Table<Programme> Programmes = new()
    {
        Name = "programmes",
        One = "programme",
        Description = "Cooperation that goes on: courses, ground stations, exchanges of data, forums, networks and institutions.",
        Kind = RecordKind.Programme,
        Rows = asking => asking.Db.Programmes,
        Key = p => p.Id,
        Parts = [Places, Figures, .. RecordTables.All],
        Standard =
        [
            C.Id("id", "programmes", "aprsaf", "Stable, and part of the address of its page.", p => p.Id),
            C.Text("name", "Asia-Pacific Regional Space Agency Forum (APRSAF)", "Name shown.", p => p.Name),
            C.Code("kind", Vocabularies.ProgrammeKinds, "forum", "Courses, station, forum …", p => p.Kind),
            C.Date("started", "1993", "When it began; empty where that was not found.", p => p.Started),
            C.Date("ended", "2012", "When it ended; empty where no end is on record, which is not the same as still at work.", p => p.Ended),
            C.Ids("partners", "partners", "jp", "Who takes part, India among them.", p => p.Partners.OrderBy(l => l.Position).Select(l => l.PartnerId)),
            C.Texts("partnerNames", "Japan", "Their names, in the same order.", p => p.Partners.OrderBy(l => l.Position).Select(l => l.Partner!.Name)),
            C.Texts("places", "Bengaluru", "Where it is held or a station of it stands.", p => p.Places.OrderBy(l => l.Position).Select(l => l.Name)),
            C.Text("summary", "Regional forum led from Japan.", "Two or three sentences.", p => p.Summary),
            EvidenceColumns.Count<Programme>(p => p.Record),
        ],
        Further =
        [
            C.Ids("agencies", "agencies", "jaxa", "Organisations that take part.", p => p.Agencies.OrderBy(l => l.Position).Select(l => l.AgencyId)),
            C.Ids("agreements", "agreements", "multi-2007-aprsaf14-bangalore-recommendations", "Agreements it rests on.", p => p.Agreements.OrderBy(l => l.AgreementId).Select(l => l.AgreementId)),
            C.Ids("missions", "missions", "nisar", "Missions that are part of it.", p => p.Missions.OrderBy(l => l.MissionId).Select(l => l.MissionId)),
            .. EvidenceColumns.Of<Programme>(p => p.Record),
        ],
    };

    public static Table Table => Programmes;

    public static TableView View(ProgrammeFilter filter, ProgrammeSort sort) => Programmes.View(
        asking => ProgrammeQueries.Narrow(asking.Db, filter), (_, programmes) => ProgrammeQueries.Ordered(programmes, sort));
}
