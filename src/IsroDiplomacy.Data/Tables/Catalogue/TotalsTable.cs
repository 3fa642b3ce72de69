using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Domain.ReportedTotal>;

namespace IsroDiplomacy.Data.Tables;

public static class TotalsTable
{
    private static readonly Table<ReportedTotal> Totals = new()
    {
        Name = "totals",
        One = "reported total",
        Description = "Totals of foreign satellites put in orbit by India that others published, each beside the records of the same days.",
        Rows = asking => asking.Db.ReportedTotals,
        Key = t => t.Id,
        Standard =
        [
            C.Id("id", "totals", "rt-2013-02-25", "Begins with rt-, then the date or the period.", t => t.Id),
            C.Date("from", "1999", "First day, month or year of a period; empty for a running total.", t => t.From),
            C.Date("to", "2013-02-25", "Last day, month or year.", t => t.To),
            C.Text("label", "2017-18", "Name of a period whose dates alone do not say it: a financial year.", t => t.Label),
            C.Whole("total", 35, "What was reported.", t => t.Total),
            C.Whole("counted", 35, "Customer satellites put in orbit on these days, by the records.", t => Here.Db.CustomerSatellites.Count(s => s.Outcome == Outcomes.Deployed && EF.Property<string>(s, DateColumns.Order(nameof(CustomerSatellite.Launched))).CompareTo(EF.Property<string>(t, DateColumns.Order(nameof(ReportedTotal.To)))) <= 0 && (t.From == null || s.Launched >= t.From))),
            C.Text("why", "One satellite was counted a year later.", "Why the two differ, as far as it is known; empty where they do not differ, or where nobody knows.", t => t.Why),
            C.Text("note", "Up to the launch of that day.", "What to know about it.", t => t.Note),
            C.Id("source", "sources", "ibef-pslv-c20-launched-successfully", "The document that reports it.", t => t.SourceId),
        ],
    };

    public static Table Table => Totals;

    /// <summary>By the last day, as the page has them.</summary>
    public static TableView View() => Totals.View(
        order: (_, totals) => totals.OrderBy(t => EF.Property<string>(t, DateColumns.Order(nameof(ReportedTotal.To)))).ThenBy(t => t.Id));
}
