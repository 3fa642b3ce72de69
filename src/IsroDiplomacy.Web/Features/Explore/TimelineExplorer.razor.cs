using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;
using IsroDiplomacy.Web.Features.Timeline;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>The timeline explorer. Drawn on the server for the address it is opened at, then kept live by a circuit.</summary>
public sealed partial class TimelineExplorer : ComponentBase
{
    private const int MostPartners = 12;
    private const int MostRows = 20;

    /// <summary>The facets that are offered as choices; the address may set the others too.</summary>
    private static readonly string[] Chosen = ["kind", "category", "partner"];

    private TimelineView _view = null!;
    private ZoomSpan _all;
    private ZoomSpan _span;
    private IReadOnlyList<StripLane> _lanes = [];
    private IReadOnlyList<Facet> _facets = [];
    private Page<TimelineRow> _rows = null!;

    private TimeScale Scale => _span.IsByMonth
        ? new(TimelineSlots.Of(_span.First, 1), TimelineSlots.Of(_span.Last, null)) : new(_span.First, _span.Last);

    private string Status => $"{(_span.Years == 1 ? $"{_span.First}" : $"{_span.First} to {_span.Last}")}: {Words.Count(_rows.Total, "dated record")}, {(_view.ByPartner ? "by partner" : "by sort")}.";

    /// <summary>What the reader can do next; null for what there is nothing left of.</summary>
    private IReadOnlyList<(string Label, TimelineView? View)> Ways =>
    [
        ("Zoom in", _span.Years > 1 ? _view.Over(_span.In()) : null),
        ("Zoom out", _span != _all ? _view.Over(Or(_span.Out(_all))) : null),
        ("Earlier", _span.First > ZoomSpan.Earliest ? _view.Over(_span.Moved(-1, _all)) : null),
        ("Later", _span.Last < _all.Last ? _view.Over(_span.Moved(1, _all)) : null),
        ("All years", _span != _all ? _view.Over(null) : null),
        (_view.ByPartner ? "Lanes by sort" : "Lanes by partner", _view with { ByPartner = !_view.ByPartner }),
    ];

    protected override async Task OnInitializedAsync()
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query));
        _view = TimelineView.Read(new FilterReader(query, Lexicon));
        _all = new(StripLane.FirstYear, (await Catalogue.InfoAsync()).AsOf.Year);
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var first = _view.Filter.From ?? Math.Min(_all.First, _view.Filter.To ?? _all.First);
        _span = new(first, _view.Filter.To ?? Math.Max(_all.Last, first));
        var filter = _view.Over(_span).Filter;
        _lanes = [.. (await LanesAsync(filter)).Where(l => l.Columns.Count > 0)];
        _facets = await Timeline.FacetsAsync(filter);
        _rows = await Timeline.StreamAsync(filter, 1);
    }

    private async Task<IReadOnlyList<StripLane>> LanesAsync(TimelineFilter filter)
    {
        if (!_view.ByPartner)
            return [.. StripLanes.Of(_span.IsByMonth ? await Timeline.MonthsAsync(filter) : await Timeline.YearsAsync(filter)).Select(Named)];
        var lanes = await Timeline.PartnerLanesAsync(filter, MostPartners, _span.IsByMonth);
        return
        [
            .. lanes.Busiest.Select(l => Named(StripLanes.Mixed(l.Partner.Name, Within(l.Years)))),
            Named(StripLanes.Mixed("None of these", Within(lanes.Others))),
        ];

        TimelineYears Within(TimelineYears years) => _span.IsByMonth ? years : years.Within(_span.First, _span.Last);
    }

    private Task FilterAsync(string facet, IEnumerable<string?>? values)
    {
        IReadOnlyList<string> codes = [.. (values ?? []).OfType<string>()];
        return ShowAsync(_view with
        {
            Filter = facet switch
            {
                "kind" => _view.Filter with { Kinds = [.. codes.Select(RecordKinds.Parse)] },
                "category" => _view.Filter with { Categories = codes },
                "partner" => _view.Filter with { Partners = codes },
                _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
            },
        });
    }

    private Task KeyAsync(KeyboardEventArgs key) => key.Key switch
    {
        "ArrowLeft" => ShowAsync(_view.Over(_span.Moved(-1, _all))),
        "ArrowRight" when _span.Last < _all.Last => ShowAsync(_view.Over(_span.Moved(1, _all))),
        "+" or "=" => ShowAsync(_view.Over(_span.In())),
        "-" => ShowAsync(_view.Over(Or(_span.Out(_all)))),
        "0" => ShowAsync(_view.Over(null)),
        _ => Task.CompletedTask,
    };

    private async Task ShowAsync(TimelineView view)
    {
        if (!RendererInfo.IsInteractive) return;
        _view = view;
        await ReadAsync();
        StateHasChanged();
        // Not NavigateTo: that would fetch the page again, and with it drop the drawing.
        await Script.InvokeVoidAsync("history.replaceState", null, "", _view.Address().ToString());
    }

    // The whole needs no years in its address.
    private ZoomSpan? Or(ZoomSpan span) => span.First <= _all.First && span.Last >= _all.Last ? null : span;

    private TimelineView Into(int year) => _view.Over(_span.Years > 40 ? new(year, Math.Min(year + 9, _all.Last)) : new(year, year));

    private int Tick(int year) => _span.IsByMonth ? TimelineSlots.Of(year, 1) : year;

    private string StreamOf(int first, int last) => _span.IsByMonth
        ? Year(TimelineSlots.YearOf(first), TimelineSlots.YearOf(last)) : Year(first, last);

    private string Year(int first, int last) => $"{_view.Over(new(first, last)).Stream()}#{StreamLanes.Place}";

    private StripLane Named(StripLane lane) => !_span.IsByMonth ? lane : lane with
    {
        Columns = [.. lane.Columns.Select(c => c with { Name = MonthName(c.Year) })],
    };

    private static string MonthName(int slot) => TimelineSlots.MonthOf(slot) is { } month
        ? Words.Date(PartialDate.Parse($"{TimelineSlots.YearOf(slot)}-{month:00}")) : $"{TimelineSlots.YearOf(slot)}, month not known";
}
