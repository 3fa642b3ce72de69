using IsroDiplomacy.Data.Queries;
using Microsoft.AspNetCore.Components;

namespace IsroDiplomacy.Web.Filters;

/// <summary>A page whose whole state is its address: it reads the filter, refuses a faulty one with 400, then asks.</summary>
public abstract class ListPage : ComponentBase
{
    [CascadingParameter]
    protected HttpContext Http { get; set; } = null!;

    [Inject]
    protected Lexicon Lexicon { get; set; } = null!;

    [Inject]
    private RecordQueries Records { get; set; } = null!;

    /// <summary>Not empty: the page shows these and nothing else.</summary>
    protected IReadOnlyList<FilterFault> Faults { get; private set; } = [];

    /// <summary>The address of the view being shown; every link that changes it starts from here. Parameters that the page doesn't know are left out.</summary>
    protected ListAddress Address { get; private set; } = null!;

    /// <summary>Parameters of the address that the page doesn't know.</summary>
    protected IReadOnlyList<string> Ignored { get; private set; } = [];

    /// <summary>Takes every parameter of the page from the address, once.</summary>
    protected abstract void Read(FilterReader reader);

    /// <summary>Runs only where the filter is sound.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellation);

    protected override async Task OnInitializedAsync()
    {
        Address = ListAddress.Parse(Http.Request);
        var reader = new FilterReader(Http.Request.Query, Lexicon);
        Read(reader);
        Address = Address.Only(reader.Parameters.Select(p => p.Name));
        await reader.CheckRecordsAsync(Records, Http.RequestAborted);
        Faults = reader.Faults;
        Ignored = [.. reader.Ignored];
        if (Faults.Count > 0) Http.Response.StatusCode = StatusCodes.Status400BadRequest;
        else await LoadAsync(Http.RequestAborted);
    }
}
