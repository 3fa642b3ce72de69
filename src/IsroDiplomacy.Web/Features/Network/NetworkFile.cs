using IsroDiplomacy.Data.Queries;
using IsroDiplomacy.Web.Features.Downloads;
using IsroDiplomacy.Web.Files;
using IsroDiplomacy.Web.Filters;
using IsroDiplomacy.Web.Hosting;
using IsroDiplomacy.Web.Package;

namespace IsroDiplomacy.Web.Features.Network;

/// <summary><c>/network.graphml?from=2000</c>: the ties behind the drawing, with the records that make them.</summary>
internal static class NetworkFile
{
    public const string MediaType = "application/graphml+xml";

    private const string Extension = "graphml";

    // What is singled out of the drawing changes no tie.
    private static readonly string[] OfPage = ["least", "of"];

    /// <param name="view">The address of the page.</param>
    public static ListAddress Of(ListAddress view) => OfPage.Aggregate(view, (address, name) => address.Without(name)).At($"{Urls.Network}.{Extension}");

    public static void MapNetworkFile(this WebApplication app) => app.MapData($"{Urls.Network}.{{format}}", WriteAsync);

    private static async Task WriteAsync(HttpContext http)
    {
        if ((string)http.Request.RouteValues["format"]! is var format and not Extension)
        {
            await Problems.NotFoundAsync(http, $"There is no format '{format}' of the network.", [$"{Urls.Network}.{Extension}"]);
            return;
        }

        var services = http.RequestServices;
        var reader = new FilterReader(http.Request.Query, services.GetRequiredService<Lexicon>());
        var filter = TieFilters.Read(reader);
        foreach (var name in OfPage) reader.Pass(name);
        reader.RefuseIgnored();
        if (reader.Faults.Count > 0)
        {
            await Problems.BadRequestAsync(http, reader.Faults);
            return;
        }

        await http.AnswerAsync(async cancellation =>
        {
            var data = await services.GetRequiredService<CatalogueQueries>().InfoAsync(cancellation);
            var view = OfPage.Aggregate(ListAddress.Parse(http.Request), (address, name) => address.Without(name)).At(Urls.Network);
            http.Response.ContentType = MediaType;
            http.Response.Headers.ContentDisposition =
                $"attachment; filename=\"isro-diplomacy-network{(view.Parameters.Count > 0 ? "-selected" : "")}-{data.Version}.{Extension}\"";
            FileHeaders.Describe(http.Response, new(data, services.GetRequiredService<StatusDay>().Today, SiteAddress.Of(http.Request) + view, Schema: null));
            if (!HttpMethods.IsHead(http.Request.Method))
                await GraphMl.WriteAsync(http.Response.Body, services.GetRequiredService<TieQueries>(), filter, cancellation);
        });
    }
}
