using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Components;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary>A list as it is today, with all that a citation of it says.</summary>
/// <param name="Address">Of its page.</param>
/// <param name="Title">The list and its filter in words.</param>
internal sealed record CitedList(ListAddress Address, string Title, ListResult Result, CitedWork Work)
{
    /// <summary>Four statements and more: the data, the names of records in the filter, and the whole list.</summary>
    /// <param name="asked">Without a fault.</param>
    public static async Task<CitedList> ReadAsync(AskedRows asked, HttpContext http, CancellationToken cancellation)
    {
        var services = http.RequestServices;
        var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
        var address = Lasting(asked, services.GetRequiredService<TableReader>());
        var title = await ListTitle.OfAsync(asked.Reader, asked.Listing, address, services, cancellation);
        var result = await ListResult.ReadAsync(asked, data, services, cancellation);
        var today = DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var work = CitedWork.List(asked.Listing.Table, title, address, SiteAddress.Of(http.Request) + result.In(address), data, today) with
        {
            // The checksum stands in the address.
            Note = Words.Count(result.Rows, "row"),
        };
        return new(address, title, result, work);
    }

    /// <summary>A list that is told as of a day names that day, else it would be another one tomorrow.</summary>
    private static ListAddress Lasting(AskedRows asked, TableReader tables) =>
        asked.Reader.Parameters.FirstOrDefault(p => p.Value == FilterValue.Day) is { } day && asked.Address.Value(day.Name) is null
            ? asked.Address.With(day.Name, $"{tables.DayOf(asked.View):yyyy-MM-dd}") : asked.Address;
}
