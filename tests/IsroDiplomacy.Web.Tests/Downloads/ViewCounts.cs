using System.Text.Json;
using IsroDiplomacy.Tests.Statuses;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Tests.Http;

namespace IsroDiplomacy.Web.Tests.Downloads;

/// <summary>Views of every list, each with the ids of its rows as counted from <c>data/</c> without the product's code.</summary>
internal static class ViewCounts
{
    private static readonly RawStatus Statuses = new(DataFolderSearch.Find("data", AppContext.BaseDirectory));

    /// <summary>By address.</summary>
    public static IReadOnlyDictionary<string, Func<DateOnly, IEnumerable<string>>> Expected { get; } = new Dictionary<string, Func<DateOnly, IEnumerable<string>>>
    {
        ["/partners"] = _ => Partners(p => Flag(p, "official")),
        ["/partners?standing=any&region=africa"] = _ => Partners(p => p.Text("region") == "africa"),
        ["/partners?area=oceanography&sort=agreements"] = _ => Partners(p => Flag(p, "official") && p.Has("areas", "oceanography")),
        ["/agencies"] = _ => Ids(RawRecords.Agencies, _ => true),
        ["/agencies?partner=fr"] = _ => Ids(RawRecords.Agencies, a => a.Text("partner") == "fr"),
        ["/missions"] = _ => Ids(RawRecords.Missions, _ => true),
        ["/missions?purpose=oceanography"] = _ => Ids(RawRecords.Missions, m => m.Has("purposes", "oceanography")),
        ["/missions?purpose=oceanography&purpose=climate&partner=fr&sort=name"] = _ => Ids(RawRecords.Missions, m =>
            (m.Has("purposes", "oceanography") || m.Has("purposes", "climate")) && m.Has("participations", "partner", "fr")),
        ["/missions?decade=undated"] = _ => Ids(RawRecords.Missions, m => m.Text("launched") is null),
        ["/agreements"] = day => Ids(RawRecords.Agreements, a => Statuses.On(a.Id(), day) is not null),
        ["/agreements?type=mou&partner=us&partner=jp"] = _ => Ids(RawRecords.Agreements, a =>
            a.Text("type") == "mou" && (a.Has("parties", "partner", "us") || a.Has("parties", "partner", "jp"))),
        ["/agreements?on=1998-05-11&status=in-force"] = _ => Ids(RawRecords.Agreements, a =>
            Statuses.On(a.Id(), new(1998, 5, 11))?.Status == "in-force"),
        ["/programmes?where=home&state=running"] = _ => Ids(RawRecords.Programmes, p => p.Has("places", "partner", "in") && p.Text("ended") is null),
        ["/satellites"] = _ => Ids(RawRecords.Satellites, _ => true),
        ["/satellites?partner=us&year=2017&outcome=deployed&sort=mass"] = _ => Ids(RawRecords.Satellites, s =>
            s.Text("partner") == "us" && s.Text("launched")!.StartsWith("2017", StringComparison.Ordinal) && s.Text("outcome") == "deployed"),
        ["/flights?vehicle=pslv-xl&load=customers"] = _ => Ids(RawRecords.Flights, f =>
            f.Text("vehicle") == "pslv-xl" && RawRecords.Satellites.Any(s => s.Text("flight") == f.Id())),
        ["/topics?group=forum&group=obstacle"] = _ => Ids(RawRecords.Topics, t => t.Text("group") is "forum" or "obstacle"),
        ["/timeline"] = _ => Dated(_ => true),
        ["/timeline?category=crisis&category=sanction&from=1974&to=1998"] = _ => Dated(d =>
            d.Category is "crisis" or "sanction" && d.Year is >= 1974 and <= 1998),
        ["/sources?kind=treaty-text&sort=title"] = _ => Ids(RawRecords.Sources, s => s.Text("kind") == "treaty-text"),
        ["/sources?decade=1990s"] = _ => Ids(RawRecords.Sources, s => s.Text("published")?.StartsWith("199", StringComparison.Ordinal) == true),
        ["/claims"] = _ => Ids(RawRecords.Claims, _ => true),
        ["/claims?about=partner"] = _ => Ids(RawRecords.Claims, c => c.GetProperty("subject").Text("kind") == "partner"),
        ["/article?reading=outdated"] = _ => Ids(RawRecords.Article, a => a.Text("reading") == "outdated"),
        ["/satellites/totals"] = _ => Ids(RawRecords.ReportedTotals, _ => true),
        ["/charts/supplies/list"] = _ => Supplies(_ => true),
        ["/charts/supplies/list?direction=gave&role=launch&role=training&from=1990&sort=newest"] = _ => Supplies(s =>
            s.Direction == "gave" && s.Role is "launch" or "training" && s.Year >= 1990),
        ["/events"] = _ => Ids(RawRecords.Events, _ => true),
        ["/events?partner=ru&agency=isro&decade=2000s&decade=2010s&sort=title"] = _ => Ids(RawRecords.Events, e =>
            e.Has("partners", "ru") && e.Has("agencies", "isro") && Year(e.Text("date")!) is >= 2000 and < 2020),
    };

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> records, Func<JsonElement, bool> fits) => records.Where(fits).Select(r => r.Id());

    private static IEnumerable<string> Partners(Func<JsonElement, bool> fits) => Ids(RawRecords.Partners.Where(p => p.Id() != "in"), fits);

    private static IEnumerable<string> Dated(Func<(string Category, int Year), bool> fits) =>
        RawRecords.Missions.Where(m => m.Text("launched") is not null).Select(m => (Key: "mission/" + m.Id(), Category: "launch", Date: m.Text("launched")!))
            .Concat(RawRecords.Agreements.Where(a => a.Text("date") is not null).Select(a => (Key: "agreement/" + a.Id(), Category: "agreement", Date: a.Text("date")!)))
            .Concat(RawRecords.Events.Where(e => e.GetProperty("restates").ValueKind == JsonValueKind.Null)
                .Select(e => (Key: "event/" + e.Id(), Category: e.Text("category")!, Date: e.Text("date")!)))
            .Where(d => fits((d.Category, Year(d.Date)))).Select(d => d.Key);

    private static IEnumerable<string> Supplies(Func<RawSupply, bool> fits) =>
        RawSupplies.All.Where(fits).Select(s => $"{RawRecords.KeyAt(s.Page)}/{s.Role}/{s.Direction}");

    private static bool Flag(JsonElement record, string field) => record.GetProperty(field).GetBoolean();

    private static int Year(string date) => int.Parse(date[..4], System.Globalization.CultureInfo.InvariantCulture);
}
