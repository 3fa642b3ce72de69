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
    // What is singled out of the drawing changes no tie.
    private static readonly string[] OfPage = ["least", "of"];

    /// <param name="view">The address of the page.</param>
    public static ListAddress Of(ListAddress view) => Ties(view).At($"{Urls.Network}.{GraphMl.Extension}");

    public static void MapNetworkFile(this WebApplication app) => app.MapData($"{Urls.Network}.{{format}}", WriteAsync);

    private static ListAddress Ties(ListAddress view) => OfPage.Aggregate(view, (address, name) => address.Without(name));

    private static async Task WriteAsync(HttpContext http)
    {
        if ((string)http.Request.RouteValues["format"]! is var format and not GraphMl.Extension)
        {
            await Problems.NotFoundAsync(http, $"There is no format '{format}' of the network.", [$"{Urls.Network}.{GraphMl.Extension}"]);
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
            var view = Ties(ListAddress.Parse(http.Request)).At(Urls.Network);
            http.Response.ContentType = GraphMl.MediaType;
            http.Response.Headers.ContentDisposition =
                $"attachment; filename=\"isro-diplomacy-network{(view.Parameters.Count > 0 ? "-selected" : "")}-{data.Version}.{GraphMl.Extension}\"";
            FileHeaders.Describe(http.Response, new(data, services.GetRequiredService<StatusDay>().Today, SiteAddress.Of(http.Request) + view, Schema: null));
            if (!HttpMethods.IsHead(http.Request.Method))
                await GraphMl.WriteAsync(http.Response.Body, services.GetRequiredService<TieQueries>(), filter, cancellation);
        });
    }
}
