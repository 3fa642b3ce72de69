using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Components.Frame;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web.Features.Search;

public partial class SearchPage
{
    private string? _text;
    private RecordKind? _kind;
    private int _number;
    private int _total;
    private IReadOnlyDictionary<RecordKind, int> _found = new Dictionary<RecordKind, int>();
    private IReadOnlyList<SearchGroup> _groups = [];
    private Page<SearchHit> _page = new([], 0, 1, SearchQueries.PageSize);
    private IReadOnlyList<WayOut> _ways = [];
    private CatalogueCounts _counts = null!;

    [Inject]
    private SearchQueries Search { get; set; } = null!;

    [Inject]
    private CatalogueQueries Catalogue { get; set; } = null!;

    protected override void Read(FilterReader reader)
    {
        _text = reader.Text("q");
        _kind = reader.Choice("kind", [("all", (RecordKind?)null), .. RecordKinds.All.Select(k => (k.Code(), (RecordKind?)k))]);
        _number = reader.Page();
    }

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        if (_text is not null) await SearchAsync(_text, cancellation);
        if (_total == 0) _counts = await Catalogue.CountsAsync(cancellation);
    }

    private async Task SearchAsync(string text, CancellationToken cancellation)
    {
        if (_kind is { } kind)
        {
            _found = await Search.CountsAsync(text, cancellation);
            _page = await Search.ListAsync(text, kind, _number, cancellation);
        }
        else
        {
            _groups = await Search.GroupsAsync(text, cancellation);
            _found = _groups.ToDictionary(g => g.Kind, g => g.Total);
        }

        _total = _found.Values.Sum();
        if (_total > 0) return;
        var near = await Search.NearestAsync(text, null, cancellation);
        _ways = [.. near.Select(r => new WayOut(r.Name, Urls.Record(r.Kind, r.Id)))];
    }
}
