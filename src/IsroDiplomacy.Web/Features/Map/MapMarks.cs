using System.Globalization;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Map;

namespace IsroDiplomacy.Web.Features.Map;

/// <summary>Turns the rows of a map into what is drawn.</summary>
public static class MapMarks
{
    private static readonly MapMark India = new(
        Partner.IndiaId, "India", "IN", Urls.Partner(Partner.IndiaId), 0, 0, "", "India: the home side of every record", MapMarkKind.Home, MapShade.Undated);

    /// <summary>In the order of the rows, India before them.</summary>
    public static IReadOnlyList<MapMark> Of(IReadOnlyList<MapRow> rows, MapFilter filter, MapWords words) =>
    [
        India,
        .. rows.Select(r => new MapMark(
            r.Partner.Id, MapWords.NameOf(r), r.Partner.Mark, Urls.Partner(r.Partner.Id), r.Count, r.FirstYear is { } year ? -year : r.Count, ValueOf(r), SummaryOf(r, filter, words),
            r.Count > 0 ? MapMarkKind.Counted : r.Since is null ? MapMarkKind.Silent : MapMarkKind.Nothing,
            MapShade.Of(r.FirstYear ?? r.Since?.Year))),
    ];

    public static MapScale ScaleOf(IReadOnlyList<MapMark> marks, MapFilter filter) =>
        filter.Measure == MapMeasure.First ? MapScale.Alike : MapScale.Of(marks);

    private static string ValueOf(MapRow row) => row.FirstYear?.ToString(CultureInfo.InvariantCulture) ?? Words.Number(row.Count);

    private static string SummaryOf(MapRow row, MapFilter filter, MapWords words)
    {
        if (row.Count == 0)
            return row.Since is { } before ? $"none of this on record; first record of any kind {before.Year}" : "searched, and nothing dated was found";
        var since = filter.Measure == MapMeasure.First || row.Since is null ? "" : $"; first record {row.Since.Value.Year}";
        return words.CountOf(row) + since + (row.Official ? "" : "; no official partner");
    }
}
