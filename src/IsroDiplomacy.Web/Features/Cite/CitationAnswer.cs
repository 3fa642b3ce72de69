using System.Text;
using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Data.Tables;
using IsroDiplomacy.Domain;
using IsroDiplomacy.Web.Citing;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Listings;

namespace IsroDiplomacy.Web.Features.Cite;

/// <summary>A citation as a file: of the whole, of a list, of a record.</summary>
internal static class CitationAnswer
{
    public static async Task OfWholeAsync(HttpContext http, CitationFormat format)
    {
        if (await IsSoundAsync(http)) await WriteAsync(http, format, CitedWork.Whole);
    }

    public static async Task OfRecordAsync(HttpContext http, Listing listing, CitationFormat format)
    {
        if (!await IsSoundAsync(http)) return;
        var (table, id) = (listing.Table, (string)http.Request.RouteValues["id"]!);
        var name = Slug.TryParse(id, out _) ? await http.RequestServices.GetRequiredService<TableReader>().NameAsync(table, id, http.RequestAborted) : null;
        if (name is null)
        {
            await Problems.NotFoundAsync(http, $"There is no {table.One} with the id '{id}'.", [listing.File(format.Extension).Path]);
            return;
        }

        var path = $"{listing.Path}/{Uri.EscapeDataString(id)}";
        await WriteAsync(http, format, (data, site, accessed) => CitedWork.Record(table, path, name, data, site, accessed));
    }

    public static async Task OfListAsync(HttpContext http, Listing listing, CitationFormat format)
    {
        var asked = await AskedRows.ReadAsync(http, listing, [], _ => { });
        if (asked.Reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, asked.Reader.Faults);
            return;
        }

        await WriteAsync(http, format, async cancellation => (await CitedList.ReadAsync(asked, http, cancellation)).Work);
    }

    /// <summary>A parameter would ask for something that no citation of these knows.</summary>
    private static async Task<bool> IsSoundAsync(HttpContext http)
    {
        var reader = new FilterReader(http.Request.Query, http.RequestServices.GetRequiredService<Lexicon>());
        reader.RefuseIgnored();
        if (reader.Faults.Count > 0) await Problems.BadRequestAsync(http, reader.Faults);
        return reader.Faults.Count == 0;
    }

    private static Task WriteAsync(HttpContext http, CitationFormat format, Func<CatalogueInfo, string, DateOnly, CitedWork> make) =>
        WriteAsync(http, format, async cancellation =>
        {
            var data = await http.RequestServices.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
            var today = DateOnly.FromDateTime(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
            return make(data, SiteAddress.Of(http.Request), today);
        });

    private static Task WriteAsync(HttpContext http, CitationFormat format, Func<CancellationToken, Task<CitedWork>> make) => http.AnswerAsync(async cancellation =>
    {
        var work = await make(cancellation);
        http.Response.ContentType = format.MediaType + "; charset=utf-8";
        // Browsers show text; what a reference manager opens is kept as a file.
        http.Response.Headers.ContentDisposition = $"{(format == CitationFormat.Text ? "inline" : "attachment")}; filename=\"{work.Key}.{format.Extension}\"";
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(format.Write(work)), cancellation);
    });
}
