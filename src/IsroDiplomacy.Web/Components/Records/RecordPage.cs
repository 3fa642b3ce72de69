using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Domain;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web.Components.Records;

/// <summary>The page of one record: it finds it by the id in the address, or answers 404 with what lies near.</summary>
public abstract class RecordPage<TDetail> : ComponentBase where TDetail : class
{
    [Parameter]
    public string Id { get; set; } = "";

    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    [Inject]
    protected Lexicon Lexicon { get; set; } = null!;

    [Inject]
    private RecordQueries Records { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    /// <summary>Null where there is no such record: the page then draws nothing, and the not-found page takes its place.</summary>
    protected TDetail? Found { get; private set; }

    /// <summary>What is known of the record besides its own fields; there once it is found, before <see cref="OnFound"/>.</summary>
    protected RecordContext Context { get; private set; } = null!;

    /// <summary>Says what was looked for, so that the not-found page can offer near ones.</summary>
    protected abstract RecordKind RecordKind { get; }

    protected abstract Task<TDetail?> FindAsync(CancellationToken cancellation);

    /// <summary>The address of the record that the id means where it is none of this kind; null where it means nothing.</summary>
    protected virtual Task<string?> ElsewhereAsync(CancellationToken cancellation) => Task.FromResult<string?>(null);

    /// <summary>Runs before anything is drawn: the place to number the page's sources from top to bottom.</summary>
    protected virtual void OnFound(TDetail record)
    {
    }

    protected override async Task OnInitializedAsync()
    {
        Found = Slug.TryParse(Id, out _) ? await FindAsync(Http.RequestAborted) : null;
        if (Found is not null)
        {
            Context = await Records.ContextAsync(RecordKind, Id, Http.RequestAborted);
            OnFound(Found);
            return;
        }

        if (await ElsewhereAsync(Http.RequestAborted) is { } address)
        {
            Navigation.NavigateTo(address);
            return;
        }

        Http.Items[MissedRecord.Item] = new MissedRecord(RecordKind.Code().Replace('-', ' '), Id, RecordKind);
        Navigation.NotFound();
    }
}

/// <summary>A record that was asked for and isn't there; the not-found page reads it from the request.</summary>
/// <param name="Noun">What it would be: "customer satellite".</param>
/// <param name="Kind">Where to look for near ones; null for what is no record.</param>
public sealed record MissedRecord(string Noun, string Id, RecordKind? Kind)
{
    public const string Item = nameof(MissedRecord);

    /// <summary>What lies near, where the page that missed it knows; else the not-found page looks for records.</summary>
    public IReadOnlyList<(string Href, string Label)>? Near { get; init; }
}
