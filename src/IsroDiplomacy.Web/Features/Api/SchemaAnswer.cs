using System.Text.Json;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Api;

/// <summary>What each table holds, for those who have a file and want its codebook.</summary>
internal static class SchemaAnswer
{
    public static Task WriteAllAsync(HttpContext http) => http.AnswerAsync(cancellation => WriteAsync(http, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("tables");
        foreach (var table in CatalogueTables.All)
        {
            json.WriteStartObject();
            json.WriteString("name", table.Name);
            json.WriteString("description", table.Description);
            json.WriteString("schema", SiteAddress.Of(http.Request) + Urls.Schema(table.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }, cancellation));

    public static Task WriteAsync(HttpContext http)
    {
        var name = (string)http.Request.RouteValues["name"]!;
        return CatalogueTables.Find(name) is { } table
            ? http.AnswerAsync(cancellation => WriteAsync(http, json => TableSchema.Write(json, table, table.Columns), cancellation))
            : Problems.NotFoundAsync(http, $"There is no table '{name}'.", [.. CatalogueTables.All.Select(t => Urls.Schema(t.Name))]);
    }

    private static async Task WriteAsync(HttpContext http, Action<Utf8JsonWriter> write, CancellationToken cancellation)
    {
        http.Response.ContentType = TableFormat.Json.MediaType;
        if (HttpMethods.IsHead(http.Request.Method)) return;
        await using var json = new Utf8JsonWriter(http.Response.Body, JsonTable.Form);
        write(json);
        await json.FlushAsync(cancellation);
    }
}
