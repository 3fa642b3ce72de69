using System.Text.Json;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Downloads;

/// <summary>One record as JSON: its columns, and under the name of each part its rows.</summary>
internal static class RecordAnswer
{
    public static async Task WriteAsync(HttpContext http, Listing listing)
    {
        var (table, id) = (listing.Table, (string)http.Request.RouteValues["id"]!);
        var services = http.RequestServices;
        var reader = new FilterReader(http.Request.Query, services.GetRequiredService<Lexicon>());
        reader.RefuseIgnored();
        if (reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, reader.Faults);
            return;
        }

        var tables = services.GetRequiredService<TableReader>();
        var found = Slug.TryParse(id, out _) ? await tables.FindAsync(table, id, http.RequestAborted) : null;
        if (found is null)
        {
            await Problems.NotFoundAsync(http, $"There is no {table.One} with the id '{id}'.", [listing.File(TableFormat.Json.Extension).Path]);
            return;
        }

        await http.AnswerAsync(async cancellation =>
        {
            var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
            var site = SiteAddress.Of(http.Request);
            var provenance = new Provenance(data, tables.DayOf(table.All), $"{site}{listing.Path}/{Uri.EscapeDataString(id)}", site + Urls.Schema(table.Name));
            FileHeaders.Set(http.Response, TableFormat.Json, provenance, $"isro-diplomacy-{id}-{data.Version}.json");
            if (!HttpMethods.IsHead(http.Request.Method)) await WriteAsync(http.Response.Body, provenance, table, found, cancellation);
        });
    }

    private static async Task WriteAsync(Stream output, Provenance provenance, Table table, TableRecord found, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, JsonTable.Form);
        json.WriteStartObject();
        json.WriteAbout(provenance);
        json.WriteStartObject("item");
        json.WriteCells(table.Columns, found.Row);
        foreach (var part in found.Parts)
        {
            json.WriteStartArray(part.Table.PropertyName);
            foreach (var row in part.Rows) json.WriteRow(part.Columns, row);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(cancellation);
    }
}
