using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Schema;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Components.Lists;
using IsroDiplomacy.Web.Filters;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web.Features.Search;

public partial class SearchPage
{
    private const string Placeholder = "Partner, mission, agreement, agency, NORAD number";

    private string? _text;
    private ImmutableArray<SearchKind> _kinds;
    private int _number;
    private bool _asTyped;
    private SearchResult _result = null!;
    private IReadOnlyList<FewerWords> _fewer = [];
    private IReadOnlyList<RecordRef> _near = [];
    private CatalogueCounts _counts = null!;

    [Inject]
    private SearchQueries Search { get; set; } = null!;

    [Inject]
    private CatalogueQueries Catalogue { get; set; } = null!;

    private IReadOnlyList<Facet> Facets =>
    [
        new("kind", "Kind", [.. SearchKinds.All.Select(k => new FacetValue(k.Code(), KindWords.Many(k), _result.Counts.GetValueOrDefault(k), _kinds.Contains(k)))
            .Where(v => v.Count > 0 || v.Selected).OrderByDescending(v => v.Count)]),
    ];

    private string Found => _result.Page.Total == _result.Total
        ? Words.Count(_result.Total, "result")
        : $"{Words.Number(_result.Page.Total)} of {Words.Count(_result.Total, "result")}";

    private IReadOnlyList<AppliedFilter> Applied => _asTyped ? [new("Spelling", "as typed", Address.Without("spelling").ToString())] : [];

    protected override void Read(FilterReader reader)
    {
        _text = reader.Text("q") is { } text && Visible(text) is { Length: > 0 } visible ? visible : null;
        _kinds = [.. reader.Words("kind", [.. SearchKinds.All.Select(k => k.Code())]).Select(SearchKinds.Parse)];
        _asTyped = reader.Choice("spelling", ("corrected", false), ("as-typed", true));
        _number = reader.Page();
    }

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        if (_text is not null)
        {
            _result = await Search.FindAsync(_text, _kinds, _number, _asTyped, cancellation);
            if (_result.Total > 0) return;
            _fewer = await Search.FewerAsync(_result.Corrected ?? _text, cancellation);
            _near = await Search.NearestAsync(_text, null, cancellation);
        }

        _counts = await Catalogue.CountsAsync(cancellation);
    }

    // The text is shown again: signs that nobody sees, or that turn the line around, would only harm there.
    private static string Visible(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.Format))).Trim();
}
