using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>What the address of a file asks for.</summary>
/// <param name="Reader">Not to be carried out where it holds a fault.</param>
internal sealed record Download(
    HttpContext Http, Listing Listing, FilterReader Reader, TableView View, IReadOnlyList<Column> Columns, TableWriting Writing)
{
    /// <summary>The parameters that decide the form of the file, not its rows.</summary>
    private static readonly string[] OfForm = ["all", "bom", "fields"];

    private readonly ListAddress _view = OfForm.Concat(Listing.OfPage).Aggregate(ListAddress.Parse(Http.Request), (address, name) => address.Without(name));

    public static async Task<Download> ReadAsync(HttpContext http, Listing listing)
    {
        var services = http.RequestServices;
        var lexicon = services.GetRequiredService<Lexicon>();
        var reader = new FilterReader(http.Request.Query, lexicon);
        var view = await listing.Read(new(reader, Sorted: true, services, http.RequestAborted));
        foreach (var name in listing.OfPage) reader.Pass(name);
        var all = reader.Flag("all");
        var fields = reader.Fields("fields", [.. listing.Table.Columns.Select(c => c.Name)]);
        var mark = reader.Flag("bom");
        reader.RefuseIgnored();
        await reader.CheckRecordsAsync(services.GetRequiredService<RecordQueries>(), http.RequestAborted);
        var columns = fields.Length > 0 ? [.. listing.Table.Columns.Where(c => fields.Contains(c.Name))]
            : all ? listing.Table.Columns : listing.Table.Shown;
        return new(http, listing, reader, view, columns, new(mark, lexicon));
    }

    public async Task<TableFile> FileAsync(CancellationToken cancellation)
    {
        var tables = Http.RequestServices.GetRequiredService<TableReader>();
        var data = await Http.RequestServices.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
        var site = Site.Of(Http.Request);
        return new(
            Listing.Table, Columns, new(data, tables.DayOf(View), site + _view.At(Listing.Path), site + Urls.Schema(Listing.Table.Name)),
            tables.ReadAsync(View, Columns, cancellation));
    }

    /// <summary>Tells a part from the whole, and one release from the next.</summary>
    public string FileName(TableFormat format, Provenance provenance) =>
        $"isro-diplomacy-{Listing.Table.Name}{(_view.Parameters.Count > 0 ? "-selected" : "")}-{provenance.Data.Version}.{format.Extension}";
}
