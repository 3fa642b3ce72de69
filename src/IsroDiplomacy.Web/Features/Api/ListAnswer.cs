using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>One page of a list, in the order of its table, so that a walk from page to page misses nothing and repeats nothing.</summary>
internal static class ListAnswer
{
    public const int MostRows = 500;
    public const int UsualRows = 100;

    /// <summary>The parameters that are the API's own.</summary>
    private static readonly string[] OfForm = ["cursor", "fields", "limit"];

    public static async Task WriteAsync(HttpContext http, Listing listing)
    {
        var services = http.RequestServices;
        var reader = new FilterReader(http.Request.Query, services.GetRequiredService<Lexicon>());
        var view = await listing.Read(new(reader, Sorted: false, services, http.RequestAborted));
        var (columns, limit, cursor) = ReadForm(reader, listing.Table);
        reader.RefuseIgnored();
        await reader.CheckRecordsAsync(services.GetRequiredService<RecordQueries>(), http.RequestAborted);
        var filter = OfForm.Aggregate(ListAddress.Parse(http.Request), (address, name) => address.Without(name));
        var after = cursor is null ? null : Cursor.Read(cursor, filter);
        if (cursor is not null && after is null)
            reader.Refuse(new("cursor", cursor, "was not handed out for this list with these parameters.", []));
        if (reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, reader.Faults);
            return;
        }

        await http.AnswerAsync(async cancellation =>
        {
            var tables = services.GetRequiredService<TableReader>();
            var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
            var site = SiteAddress.Of(http.Request);
            var provenance = new Provenance(data, tables.DayOf(view), site + filter.At(listing.Path), site + Urls.Schema(listing.Table.Name));
            var page = await tables.PageAsync(view, columns, after, limit, cancellation);
            var total = await tables.CountAsync(view, cancellation);
            var next = page.Next is { } place ? site + Next(http.Request, Cursor.Of(place, filter)) : null;
            http.Response.ContentType = TableFormat.Json.MediaType;
            FileHeaders.Describe(http.Response, provenance);
            if (next is not null) http.Response.Headers.Append(HeaderNames.Link, $"<{next}>; rel=\"next\"");
            if (!HttpMethods.IsHead(http.Request.Method)) await WriteAsync(http.Response.Body, provenance, columns, page, total, next, cancellation);
        });
    }

    /// <summary>What decides which part of the rows is told, and how much of each.</summary>
    public static (IReadOnlyList<Column> Columns, int Limit, string? Cursor) ReadForm(FilterReader reader, Table table)
    {
        var fields = reader.Fields("fields", [.. table.Columns.Select(c => c.Name)]);
        var limit = reader.Number("limit", 1, MostRows, UsualRows);
        var cursor = reader.Token("cursor");
        return (fields.Length == 0 ? table.Columns : [.. table.Columns.Where(c => fields.Contains(c.Name))], limit, cursor);
    }

    private static string Next(HttpRequest request, string cursor) => request.Path + QueryString.Create(
        request.Query.Where(p => p.Key != "cursor").Append(KeyValuePair.Create("cursor", new StringValues(cursor))));

    private static async Task WriteAsync(
        Stream output, Provenance provenance, IReadOnlyList<Column> columns, TablePage page, int total, string? next, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, JsonTable.Form);
        json.WriteStartObject();
        json.WriteAbout(provenance);
        json.WriteNumber("total", total);
        json.WriteStartArray("items");
        foreach (var row in page.Rows) json.WriteRow(columns, row);
        json.WriteEndArray();
        json.WriteNumber("count", page.Rows.Count);
        json.WriteString("next", next);
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }
}
