using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Figures;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web.Features.Timeline;

public partial class TimelinePage
{
    private const int MostOfPrelude = 50;
    private const int MostPartners = 10;
    private const int MostRunning = 5;

    private TimelineFilter _filter = TimelineFilter.FromStart;
    private bool _defaultSpan;
    private bool _asTable;
    private bool _byPartner;
    private int _page;
    private int? _year;

    private TimelineYears _all = new([]);
    private TimelineYears _years = new([]);
    private Page<TimelineRow> _stream = null!;
    private Page<TimelineRow>? _prelude;
    private PartnerLanes? _partnerLanes;
    private IReadOnlyList<Facet> _facets = [];
    private CatalogueInfo _info = null!;
    private CatalogueCounts _counts = null!;
    private Running? _running;

    [Inject]
    private TimelineQueries Timeline { get; set; } = null!;

    [Inject]
    private RunningQueries Running { get; set; } = null!;

    [Inject]
    private CatalogueQueries Catalogue { get; set; } = null!;

    /// <summary>The stream without the year it was entered at, which the page replaces.</summary>
    private ListAddress Stream => Address.Without("year");

    private int FirstYear => _filter.From ?? (_all.Years.Count > 0 ? _all.Years[0].Year : TimelineFilter.Start);

    private int LastYear => Math.Min(_filter.To ?? int.MaxValue, _info.AsOf.Year);

    private string Title => (_filter.From, _filter.To) switch
    {
        ({ } from, { } to) => from == to ? $"Timeline, {from}" : $"Timeline, {from} to {to}",
        ({ } from, null) => $"Timeline from {from}",
        (null, { } to) => $"Timeline to {to}",
        _ => "Timeline",
    };

    // Two views must not bear one title: readers tell windows and bookmarks apart by it.
    private string DocumentTitle
    {
        get
        {
            var set = _facets.SelectMany(f => f.Values, (f, v) => (f.Name, Value: v)).Where(v => v.Value.Selected)
                // An organisation may be named like a partner, a kind like a category.
                .Select(v => v.Name is "agency" or "kind" ? $"{v.Name} {v.Value.Label}" : v.Value.Label).ToList();
            var alone = !_defaultSpan && _filter is { From: TimelineFilter.Start, To: null } ? ", without its prelude" : "";
            return Title + alone + (set.Count > 0 ? ": " + string.Join(", ", set) : "") + (_asTable ? ", as a table" : "") + (_byPartner ? ", by partner" : "") + (_page > 1 ? $", page {_page}" : "");
        }
    }

    // What runs has no category, and isn't of the kinds that happen on a day.
    private bool RunsToo => _filter.Categories.Count == 0 && _filter.Kinds.Count == 0;

    /// <summary>The page of all that ran, of the same partners, agencies and years.</summary>
    private ListAddress RunningList => (_defaultSpan ? Stream.With("from", $"{TimelineFilter.Start}") : Stream).At(Urls.Running)
        .Without("category").Without("kind").Without("lanes").Without("view");

    private YearSpan Years => new(_filter.From, _filter.To);

    private TimelineYears Drawn => OverviewWords.Drawn(_all);

    private StreamLanes Links => new(Stream, _filter, Lexicon.Of(Vocabularies.EventCategories).Select(t => t.Code));

    private IReadOnlyList<StripLane> Lanes => _partnerLanes is { } lanes ? Links.ByPartner(lanes) : Links.BySort(_all);

    /// <summary>The years asked for, where the overview draws others too.</summary>
    private (double From, double To)? Chosen =>
        _defaultSpan ? null : ChosenYears.Of(Years, _info.AsOf.Year);

    protected override void Read(FilterReader reader)
    {
        _filter = TimelineFilters.Read(reader);
        _defaultSpan = _filter.From is null && _filter.To is null;
        if (_defaultSpan) _filter = _filter with { From = TimelineFilter.Start };
        _asTable = reader.Choice("view", ("stream", false), ("table", true));
        _byPartner = reader.Choice("lanes", ("sort", false), ("partner", true));
        _year = reader.Year("year");
        _page = reader.Page();
    }

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        _info = await Catalogue.InfoAsync(cancellation);
        _counts = await Catalogue.CountsAsync(cancellation);
        _all = await Timeline.YearsAsync(_filter with { From = null, To = null }, cancellation);
        _years = _all.Within(_filter.From, _filter.To);
        // A link to a year needn't know the page it falls on.
        if (_year is { } year && Address.Value("page") is null) _page = _years.PageOf(year) ?? _years.LastPage;
        _stream = await Timeline.StreamAsync(_filter, _page, cancellation);
        if (_byPartner) _partnerLanes = await Timeline.PartnerLanesAsync(_filter, MostPartners, cancellation: cancellation);
        if (_page == 1 && RunsToo) _running = await Running.ReadAsync(RunningFilter.Of(_filter), RunningQueries.Kinds, 1, MostRunning, cancellation);
        _facets = await Timeline.FacetsAsync(_filter, cancellation);
        if (_defaultSpan && _page == 1 && !_asTable)
            _prelude = await Timeline.StreamAsync(_filter with { From = null, To = TimelineFilter.Start - 1 }, 1, cancellation);
    }

    private string Count => Words.Count(_years.Total, "dated record");
}
