using IsroDiplomacy.Web.Hosting;

namespace IsroDiplomacy.Web.Features.Machines;

/// <summary>What search engines, browsers and data portals look for at addresses of their own.</summary>
public static class MachineEndpoints
{
    public static void MapMachines(this WebApplication app)
    {
        app.MapData(Urls.Robots, RobotsAnswer.WriteAsync);
        app.MapData(Urls.SiteMap, SiteMapAnswer.WriteIndexAsync);
        app.MapData(Urls.SiteMapPart("{name}"), SiteMapAnswer.WriteAsync);
        app.MapData(Urls.OpenSearch, OpenSearchAnswer.WriteAsync);
        app.MapData(Urls.Dcat, DcatAnswer.WriteAsync);
        app.MapData(Urls.SecurityTxt, SecurityAnswer.WriteAsync);
    }
}
