using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Data.Schema.TimelineEntry>;

namespace IsroDiplomacy.Data.Tables;

public static class TimelineTable
{
    private static readonly Table<TimelineEntry> Entries = new()
    {
        Name = "timeline",
        One = "dated record",
        Description = "Events, launches and signatures in the order of time. What only restates a launch or a signature is left out, and so is what has no date.",
        Rows = asking => asking.Db.Timeline,
        Key = t => t.RecordKey,
        Order = t => EF.Property<string>(t, TimelineQueries.DateOrder),
        Standard =
        [
            C.Id("key", null, "mission/nisar", "Kind and id of the record: unique in this table.", t => t.RecordKey),
            C.Date("date", "2025-07-30", "Date of the launch, of the agreement or of the event.", t => t.Date),
            C.Sign("kind", "mission", "mission for a launch, agreement for a signature, or event.", t => t.Kind),
            C.Id("id", null, "nisar", "The record's id.", t => t.Record!.Id),
            C.Text("title", "NISAR", "Name of the record.", t => t.Record!.Name),
            C.Code("category", Vocabularies.EventCategories, "launch", "What sort of event it is; a mission's is launch, an agreement's agreement.", t => t.Category),
            C.Ids("partners", "partners", "us", "Partners that it names, by the alphabet, without India.", t => t.Partners.OrderBy(p => p.Partner!.Name).ThenBy(p => p.PartnerId).Select(p => p.PartnerId)),
            C.Texts("partnerNames", "United States", "Their names, in the same order.", t => t.Partners.OrderBy(p => p.Partner!.Name).ThenBy(p => p.PartnerId).Select(p => p.Partner!.Name)),
            EvidenceColumns.Count<TimelineEntry>(t => t.Record!),
        ],
        Further = [.. EvidenceColumns.Of<TimelineEntry>(t => t.Record!)],
    };

    public static Table Table => Entries;

    /// <summary>The earliest first.</summary>
    public static TableView View(TimelineFilter filter) => Entries.View(asking => TimelineQueries.Narrow(asking.Db, filter));
}
