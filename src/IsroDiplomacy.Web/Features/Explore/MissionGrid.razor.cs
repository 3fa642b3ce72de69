using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Features.Missions;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using MudBlazor;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>The mission explorer. Drawn on the server with its first page of rows, then kept live by a circuit.</summary>
public sealed partial class MissionGrid : ComponentBase
{
    /// <summary>The facets that the grid offers as choices; the address may set the others too.</summary>
    private static readonly string[] Chosen = ["purpose", "kind", "partner", "status"];

    private MissionView _view = null!;
    private Page<MissionRow> _page = null!;
    private IReadOnlyList<Facet> _facets = [];
    private MudDataGrid<MissionRow>? _grid;

    // The rows read for the first drawing serve the grid's first question too.
    private bool _fresh = true;

    private string SortWords => (_view.Sort, _view.Descending) switch
    {
        (MissionSort.Launch, false) => "launch, first to last",
        (MissionSort.Launch, true) => "launch, last to first",
        var (sort, down) => sort.ToString().ToLowerInvariant() + (down ? ", downwards" : ""),
    };

    protected override async Task OnInitializedAsync()
    {
        var query = new QueryCollection(QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query));
        _view = MissionView.Read(new FilterReader(query, Lexicon));
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        _page = await Missions.ListAsync(_view.Filter, _view.Sort, _view.Descending, _view.Page);
        _facets = await Missions.FacetsAsync(_view.Filter);
    }

    /// <summary>Answers the grid: its sort and page become the view, the view becomes the address.</summary>
    private async Task<GridData<MissionRow>> LoadAsync(GridState<MissionRow> state, CancellationToken cancellation)
    {
        var asked = _view with { Page = state.Page + 1 };
        if (state.SortDefinitions.FirstOrDefault() is { } sort)
            asked = asked with { Sort = SortOf(sort.SortBy), Descending = sort.Descending };
        if (asked != _view || !_fresh) await ShowAsync(asked);
        if (_fresh)
        {
            // From here on the page calls itself live: the grid has taken over from what the server drew.
            _fresh = false;
            StateHasChanged();
        }

        return new() { Items = _page.Rows, TotalItems = _page.Total };
    }

    private async Task FilterAsync(string facet, IEnumerable<string?>? values)
    {
        IReadOnlyList<string> codes = [.. (values ?? []).OfType<string>()];
        var filter = facet switch
        {
            "purpose" => _view.Filter with { Purposes = codes },
            "kind" => _view.Filter with { Kinds = codes },
            "partner" => _view.Filter with { Partners = codes },
            "status" => _view.Filter with { Statuses = codes },
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, null),
        };
        _view = _view with { Filter = filter, Page = 1 };

        // Turning back to the first page makes the grid ask by itself; on the first page it has to be told.
        if (_grid is { CurrentPage: 0 }) await _grid.ReloadServerData();
    }

    private async Task ToggleAsync(string column)
    {
        var hidden = IsHidden(column) ? _view.Hidden.Where(h => h != column) : _view.Hidden.Append(column);
        _view = _view with { Hidden = [.. hidden.Order(StringComparer.Ordinal)] };
        await MirrorAsync();
    }

    private async Task ShowAsync(MissionView view)
    {
        _view = view;
        await ReadAsync();
        await MirrorAsync();
        StateHasChanged();
    }

    // Not NavigateTo: that would fetch the page again, and with it drop the grid.
    private ValueTask MirrorAsync() => Script.InvokeVoidAsync("history.replaceState", null, "", _view.Address().ToString());

    private bool IsHidden(string column) => _view.Hidden.Contains(column);

    private IReadOnlyCollection<string> Selected(string facet) => facet switch
    {
        "purpose" => [.. _view.Filter.Purposes],
        "kind" => [.. _view.Filter.Kinds],
        "partner" => [.. _view.Filter.Partners],
        _ => [.. _view.Filter.Statuses],
    };

    private static string Summary(Facet facet, IReadOnlyList<string?>? codes) =>
        string.Join(", ", facet.Values.Where(v => (codes ?? []).Contains(v.Code)).Select(v => v.Label));

    private static MissionSort SortOf(string property) => property switch
    {
        nameof(MissionRow.Launched) => MissionSort.Launch,
        nameof(MissionRow.LaunchVehicle) => MissionSort.Vehicle,
        _ => Enum.Parse<MissionSort>(property),
    };

    private SortDirection Direction(MissionSort sort) =>
        _view.Sort != sort ? SortDirection.None : _view.Descending ? SortDirection.Descending : SortDirection.Ascending;
}
