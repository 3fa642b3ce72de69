using System.Collections.Immutable;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>What the address of a file asks for.</summary>
internal sealed record Download(HttpContext Http, AskedRows Rows, IReadOnlyList<Column> Columns, TableWriting Writing)
{
    /// <summary>The parameters that decide the form of the file, not its rows.</summary>
    private static readonly string[] OfForm = ["all", "bom", "fields"];

    private Table Table => Rows.Listing.Table;

    /// <summary>Not to be carried out where there is any.</summary>
    public IReadOnlyList<FilterFault> Faults => Rows.Reader.Faults;

    public static async Task<Download> ReadAsync(HttpContext http, Listing listing)
    {
        var (all, mark, fields) = (false, false, ImmutableArray<string>.Empty);
        var rows = await AskedRows.ReadAsync(http, listing, OfForm, reader =>
        {
            all = reader.Flag("all");
            fields = reader.Fields("fields", [.. listing.Table.Columns.Select(c => c.Name)]);
            mark = reader.Flag("bom");
        });
        var columns = fields.Length > 0 ? [.. listing.Table.Columns.Where(c => fields.Contains(c.Name))]
            : all ? listing.Table.Columns : listing.Table.Shown;
        return new(http, rows, columns, new(mark, http.RequestServices.GetRequiredService<Lexicon>()));
    }

    public async Task<TableFile> FileAsync(CancellationToken cancellation)
    {
        var tables = Http.RequestServices.GetRequiredService<TableReader>();
        var data = await Http.RequestServices.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
        var site = SiteAddress.Of(Http.Request);
        return new(
            Table, Columns, new(data, tables.DayOf(Rows.View), site + Rows.Address, site + Urls.Schema(Table.Name)),
            tables.ReadAsync(Rows.View, Columns, cancellation));
    }

    /// <summary>Tells a part from the whole, and one release from the next.</summary>
    public string FileName(TableFormat format, Provenance provenance) =>
        $"isro-diplomacy-{Table.Name}{(Rows.Address.Parameters.Count > 0 ? "-selected" : "")}-{provenance.Data.Version}.{format.Extension}";
}
