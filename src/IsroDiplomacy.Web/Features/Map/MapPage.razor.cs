using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Frame;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Components.Map;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web.Features.Map;

public partial class MapPage
{
    private static readonly IReadOnlyList<(string Word, string Label)> Sorts =
        [("most", "most first"), ("name", "name"), ("region", "region"), ("first", "first record")];

    private MapFilter _filter = MapFilter.All;
    private string _sort = "";
    private MapWords _words = null!;
    private IReadOnlyList<MapRow> _rows = [];
    private IReadOnlyList<MapMark> _marks = [];
    private MapScale _scale = MapScale.Alike;
    private IReadOnlyList<WayOut> _ways = [];

    [Inject]
    private MapQueries Map { get; set; } = null!;

    [Inject]
    private StatusDay Day { get; set; } = null!;

    private string Shown => Words.Count(_rows.Count(r => r.Count > 0), "partner");

    // Two views must not bear one title: readers tell windows and bookmarks apart by it.
    private string DocumentTitle => "Map: " + _words.Title
        + (Address.Value("sort") is null ? "" : $", table by {Sorts.Single(s => s.Word == _sort).Label}");

    private IReadOnlyList<AppliedFilter> Set =>
    [
        .. _filter.Purposes.Select(p => new AppliedFilter("Purpose", Lexicon.Label(Vocabularies.Purposes, p), Address.Without("purpose", p).ToString())),
        .. SpanFilters.Applied(_filter.Span, Address),
    ];

    // The rows come by region and name.
    private IReadOnlyList<MapRow> Sorted => _sort switch
    {
        "name" => [.. _rows.OrderBy(r => r.Partner.Name, StringComparer.OrdinalIgnoreCase)],
        "region" => _rows,
        "first" => [.. _rows.OrderBy(r => r.Since is null).ThenBy(r => r.Since)],
        _ when _filter.Measure == MapMeasure.First => [.. _rows.OrderBy(r => r.FirstYear ?? int.MaxValue)],
        _ => [.. _rows.OrderByDescending(r => r.Count)],
    };

    protected override void Read(FilterReader reader)
    {
        _filter = MapFilters.Read(reader);
        _sort = reader.Choice("sort", [.. Sorts.Select(s => (s.Word, s.Word))]);
    }

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        _words = new(_filter, Day.Today, Lexicon);
        _rows = await Map.ReadAsync(_filter, cancellation);
        _marks = MapMarks.Of(_rows, _filter, _words);
        _scale = MapMarks.ScaleOf(_marks, _filter);
        if (_rows.All(r => r.Count == 0)) _ways = await WaysOutAsync(cancellation);
    }

    private async Task<IReadOnlyList<WayOut>> WaysOutAsync(CancellationToken cancellation)
    {
        var ways = new List<WayOut>();
        if (_filter.Purposes.Count > 0 && !_filter.Span.IsOpen)
        {
            await Offer("All years", _filter with { Span = YearSpan.All }, SpanFilters.Without(Address));
            await Offer("Any purpose", _filter with { Purposes = [] }, Address.Without("purpose"));
        }

        await Offer("All years, any purpose", new(_filter.Measure, YearSpan.All, []), SpanFilters.Without(Address).Without("purpose"));
        return ways;

        async Task Offer(string label, MapFilter filter, ListAddress address)
        {
            var count = (await Map.ReadAsync(filter, cancellation)).Count(r => r.Count > 0);
            if (count > 0) ways.Add(new(label, address.ToString(), count));
        }
    }
}
