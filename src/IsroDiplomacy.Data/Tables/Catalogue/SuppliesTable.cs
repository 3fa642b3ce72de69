using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Domain;
using Microsoft.EntityFrameworkCore;
using C = IsroDiplomacy.Data.Tables.Column<IsroDiplomacy.Data.Schema.Supply>;

namespace IsroDiplomacy.Data.Tables;

public static class SuppliesTable
{
    private const string Undated = "9999";

    private static readonly Table<Supply> Supplies = new()
    {
        Name = "supplies",
        One = "thing supplied",
        Description = "What records tell was supplied, and which way: one row for each record, thing and direction, read from roles and kinds by rules.",
        Rows = asking => asking.Db.Supplies,
        Key = s => s.RecordKey + "/" + s.Role + "/" + s.Direction,
        Order = s => EF.Property<string?>(s, SupplyQueries.DateOrder) ?? Undated,
        Standard =
        [
            C.Id("key", null, "mission/nisar/launch/joint", "Kind and id of the record, what was supplied, and which way: unique in this table.", s => s.RecordKey + "/" + s.Role + "/" + s.Direction),
            C.Sign("kind", "mission", "Kind of the record: mission, flight or programme.", s => s.Record!.Kind),
            C.Id("id", null, "nisar", "The record's id.", s => s.Record!.Id),
            C.Text("name", "NISAR", "Name of the record.", s => s.Record!.Name),
            C.Code("role", Vocabularies.Roles, "launch", "What was supplied.", s => s.Role),
            C.Code("direction", Vocabularies.Directions, "joint", "Which way, seen from India.", s => s.Direction),
            C.Sign("rule", SupplyRules.SharedCraft, "The rule by which the direction was read; the page of the chart tells them all.", s => s.Rule),
            C.Date("date", "2025-07-30", "Date of the launch, or of the beginning of the programme; empty where it is not known.", s => s.Date),
            C.Ids("partners", "partners", "us", "Partners concerned, by the alphabet.", s => s.Partners.OrderBy(p => p.Partner!.Name).ThenBy(p => p.PartnerId).Select(p => p.PartnerId)),
            C.Texts("partnerNames", "United States", "Their names, in the same order.", s => s.Partners.OrderBy(p => p.Partner!.Name).ThenBy(p => p.PartnerId).Select(p => p.Partner!.Name)),
        ],
        Further =
        [
            C.Codes("purposes", Vocabularies.Purposes, "earth-observation", "What the mission was for, or what the customer satellites aboard the flight were for.", s => s.Purposes.OrderBy(p => p.Purpose).Select(p => p.Purpose)),
        ],
    };

    public static Table Table => Supplies;

    public static TableView View(SupplyFilter filter, bool newestFirst) => Supplies.View(
        asking => SupplyQueries.Narrow(asking.Db, filter), (_, supplies) => SupplyQueries.Ordered(supplies, newestFirst));
}
