using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace IsroDiplomacy.Web.Features.Explore;

/// <summary>The grid of a list. Drawn on the server with its first lines, then kept live by a circuit, which reads the lines that are scrolled to.</summary>
public sealed partial class ExplorerGrid : ComponentBase
{
    /// <summary>In CSS pixels, and the same for every line: the place of a line follows from its number.</summary>
    private const int LineHeight = 36;

    /// <summary>So many lines are drawn before a circuit takes over.</summary>
    private const int First = 50;

    private const string Height = "max(24rem, 75vh)";

    // No code holds a space.
    private const string NoCode = " none";

    private ExplorerView _view = null!;
    private GridLines _lines = null!;
    private IReadOnlyList<ExplorerRow> _first = [];
    private IReadOnlyList<FilterFault> _faults = [];
    private int _total;
    private bool _live;
    private MudDataGrid<ExplorerRow>? _grid;

    /// <summary>As in the address: <c>missions</c>. A list that <see cref="Explorers"/> holds.</summary>
    [Parameter, EditorRequired]
    public string Concept { get; set; } = "";

    [Inject]
    private TableReader Tables { get; set; } = null!;

    [Inject]
    private Lexicon Lexicon { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>The column that leads to the record's page.</summary>
    private Column Linked => _view.Columns.FirstOrDefault(c => _view.Table.NameColumns.Contains(c.Name)) ?? _view.Columns[0];

    private ListAddress List => _view.Filter.At(_view.Listing.Path);

    private string SortWords => _view.Sort is { } sort
        ? $", sorted by {Words.InSentence(ColumnTitles.Of(sort.Column))}{(sort.Descending ? ", downwards" : "")}" : "";

    protected override async Task OnInitializedAsync()
    {
        (_view, _faults) = ExplorerView.Read(Explorers.Find(Concept)!, ListAddress.Parse(new Uri(Navigation.Uri)), Lexicon, Services);
        await CountAsync();
        if (!RendererInfo.IsInteractive) _first = await ReadAsync(0, First, CancellationToken.None);
    }

    /// <summary>Answers the grid: its sort becomes the view's, the view becomes the address.</summary>
    private async Task<GridData<ExplorerRow>> LoadAsync(GridStateVirtualize<ExplorerRow> state, CancellationToken cancellation)
    {
        var sort = state.SortDefinitions.FirstOrDefault() is { } asked
            ? new TableOrder(_view.Table.Columns.Single(c => c.Name == asked.SortBy), asked.Descending) : null;
        var resorted = sort != _view.Sort;
        if (resorted) _view = _view with { Sort = sort };
        if (resorted) await MirrorAsync();
        var rows = await ReadAsync(state.StartIndex, state.Count, cancellation);
        if (resorted || !_live)
        {
            // From here on the page calls itself live: the grid has taken over from what the server drew.
            _live = true;
            StateHasChanged();
        }

        return new() { Items = rows, TotalItems = _lines.Total };
    }

    private async Task<IReadOnlyList<ExplorerRow>> ReadAsync(int start, int count, CancellationToken cancellation)
    {
        var lines = _lines.Span(start, count);
        IReadOnlyList<Column> columns = [_view.Table.Columns[0], .. _view.Columns];
        var rows = new Dictionary<int, object?[]>();
        foreach (var (first, length) in GridLines.Runs(lines))
        {
            var read = await Tables.SpanAsync(_view.Rows, columns, _view.Orders, first, length, cancellation);
            for (var i = 0; i < read.Count; i++) rows[first + i] = read[i];
        }

        return [.. lines.Select(line => new ExplorerRow(line.Head, line.Head is null ? rows[line.Row] : []))];
    }

    private async Task CountAsync()
    {
        IReadOnlyList<TableGroup> groups = _view.Group is { } group
            ? await Tables.GroupsAsync(_view.Rows, group) : [new(null, await Tables.CountAsync(_view.Rows))];
        _total = groups.Sum(g => g.Count);
        _lines = new(groups, _view.Group is not null, g => _view.Group is not null && IsClosed(g));
    }

    /// <summary>Shows the view of another address; a faulty one leaves all as it is and is told.</summary>
    private async Task ShowAsync(ListAddress address)
    {
        var (view, faults) = ExplorerView.Read(_view.Listing, address, Lexicon, Services);
        _faults = faults;
        if (faults.Count > 0) return;
        _view = view;
        await CountAsync();
        await MirrorAsync();
        if (_grid is not null) await _grid.ReloadServerData();
    }

    private Task GroupAsync(ChangeEventArgs change)
    {
        var name = change.Value as string;
        return ShowAsync((_view with { Group = _view.Table.Columns.FirstOrDefault(c => c.Name == name), Closed = [] }).Address());
    }

    private Task FoldAsync(TableGroup group)
    {
        var code = group.Code ?? NoCode;
        var closed = IsClosed(group) ? _view.Closed.Where(c => c != code) : _view.Closed.Append(code);
        return ShowAsync((_view with { Closed = [.. closed] }).Address());
    }

    private Task ToggleAsync(Column column)
    {
        var columns = _view.Table.Columns.Where(c => _view.Columns.Contains(c) != (c == column)).ToList();
        return ShowAsync((_view with { Columns = columns }).Address());
    }

    // Not NavigateTo: that would fetch the page again, and with it drop the grid.
    private ValueTask MirrorAsync() => Script.InvokeVoidAsync("history.replaceState", null, "", _view.Address().ToString());

    private bool IsClosed(TableGroup group) => _view.Closed.Contains(group.Code ?? NoCode);

    private string GroupLabel(TableGroup group) => group.Code is { } code ? Lexicon.Label(_view.Group!.Vocabulary!, code) : "Not on record";

    private SortDirection Direction(Column column) =>
        _view.Sort is not { } sort || sort.Column != column ? SortDirection.None : sort.Descending ? SortDirection.Descending : SortDirection.Ascending;
}
